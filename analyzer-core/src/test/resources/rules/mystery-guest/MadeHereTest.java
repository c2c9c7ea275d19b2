class MadeHereTest {
  @Test
  void writes_to_a_file_of_its_own() throws IOException {
    File target = File.createTempFile("report", ".html");
    render(File.createTempFile("stream.in", "data.csv"));
    read(new File(File.createTempFile("a.txt", ".tmp").getPath()));
    Path other = Files.createTempFile("data", "import.csv");
    assertThat(readAll(other)).isEmpty();
  }

  @Test
  void tells_a_mock() {
    lenient().when(loader.getResource(eq("ui/main.js"))).thenReturn(new URL("file://ui/main.js"));
    when(loader.find(startsWith("ui/main.js"))).thenReturn(null);
    assertThat(bundle.of("main")).isNull();
  }

  @Test
  void takes_names_apart() {
    assertEquals("halo", removeFileExtension("halo.run"));
  }
}
