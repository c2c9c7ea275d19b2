class MadeHereTest {
  @Test
  void reads_what_it_made() throws IOException {
    File target = File.createTempFile("report", "out.html");
    Files.readString(target.toPath());
    new FileInputStream(File.createTempFile("a/b.txt", ".tmp")).read();
    new FileReader(new File(File.createTempFile("dir/report.txt", null), "out.txt")).read();
  }
}
