import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.File;
import java.io.FileReader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoGuestsTest {
  @TempDir File place;
  @Rule public TemporaryFolder folder = new TemporaryFolder();

  @Test
  void inAPlaceOfTheFramework() throws Exception {
    File base = new File(place, "data/here");
    assertEquals(42, Orders.parse(new FileReader(new File(base, "orders.csv"))).sum());
  }

  @Test
  void inAFolderOfTheFramework() throws Exception {
    assertThat(Orders.open(folder.newFile("orders.csv"))).isEmpty();
    assertThat(Orders.open(new File(folder.getRoot(), "orders.csv"))).isEmpty();
  }

  @Test
  void madeBefore() throws Exception {
    File file = new File("target/orders.csv");
    Files.writeString(file.toPath(), "book;42");
    assertEquals(42, Orders.parse(new FileReader(file)).sum());
  }

  @Test
  void missingOnPurpose() {
    assertThat(Orders.read(new File("does/not-exist.csv"))).isEmpty();
    assertThrows(IOException.class, () -> Orders.read(new File("some/orders.csv")));
  }

  @Test
  void onlyCompared() {
    File file = new File("some/orders.csv");
    assertAccepted(filter, file);
    assertAccepted(filter, new File("some/more.csv"));
    assertAccepted(filter, new File("some/more.csv").toPath());
  }

  @Test
  void takenApart() {
    assertEquals("csv", Names.extension("orders.csv"));
    assertEquals("text/csv", Types.getContentType("orders.csv"));
    assertEquals("orders.csv", new Orders().setFileName("orders.csv").toString());
    assertEquals("orders", Names.base(new File("orders").getName()));
  }

  @Test
  void mocked() {
    when(loader.getResource("orders.csv")).thenReturn(null);
    verify(loader).loadResource("orders.csv");
  }

  @Test
  void near() throws Exception {
    assertThat(new Client(new Socket("localhost", port)).ask()).isEmpty();
    assertThat(DriverManager.getConnection("jdbc:h2:mem:test").isValid(1)).isTrue();
  }

  @Test
  void inAPlaceThatOnlyTheMachineKnows() throws Exception {
    assertThat(Orders.open(new File(Places.ofTests(), "orders.csv"))).isEmpty();
    assertThat(Orders.open(new File(ROOT + "/orders.csv"))).isEmpty();
    assertThat(Orders.open(Path.of(ROOT, "orders.csv"))).isEmpty();
  }

  @Test
  void madeByAHelper() throws Exception {
    TestFiles.createFileWithLines("listed.txt", "book", "pen");
    assertThat(Lists.load("listed.txt")).hasSize(2);
  }

  @Test
  void deletedBefore() throws Exception {
    File file = new File("some/orders.csv");
    file.delete();
    Orders.to(file);
    assertThat(Orders.read(file)).isEmpty();
  }

  @Test
  void missingByItsName() {
    assertThat(Classes.load("org/example/ThereIsNoSuchThing.xml")).isNull();
    assertThat(Orders.read(Path.of("NeverHere.never"))).isEmpty();
    assertThat(Orders.load("path/doesnot.exist")).isEmpty();
  }

  @Test
  void names() throws Exception {
    codec("org.example.io.DeflateCodec");
    assertThat(Codecs.load("org.example.io.DeflateCodec")).isNotNull();
    assertThat(new ClassReader(getClass().getResourceAsStream("/org/example/Codec.class"))).isNotNull();
    assertThat(solution.getResource("s").getModel()).isEqualTo(model);
    assertThat(folder().resolveFile("orders.csv").getURI()).hasPath("orders.csv");
  }

  @Test
  void dataBaseOfADriverOfTheTest() throws Exception {
    assertThat(DriverManager.getConnection("jdbc:example:pool").isValid(1)).isTrue();
  }

  @Test
  void madeByTheBuildOrTheCode() throws Exception {
    assertThat(Orders.read(new File("target/orders.csv"))).isEmpty();
    Threads.start(new Saver(orders, "saved.csv"));
    assertThat(Orders.read(new FileReader(logFile("saved.csv")))).isEmpty();
  }

  @Test
  void pathsThatNobodyOpens() throws Exception {
    executor.setWorkingDirectory(new File("/foo/bar"));
    values.put("file", new File("./pom.xml"));
    assertThat(volumes.get(0)).isEqualTo(new File("/foo/path").getAbsolutePath());
    assertThat(new File("/sys/fs/tasks").exists()).isTrue();
    assertThat(Settings.read(new File("/dev/null"))).isEmpty();
  }

  @Test
  void namesOfOtherThings() {
    assertThat(resources.getResourceInformation("example.io/volume").size()).isEqualTo(10);
    page.body().script("a.js");
    accepted("user/cron@EXAMPLE.REALM");
  }

  @Test
  void entryOfAnArchiveMadeHere() throws Exception {
    archive.putNextEntry(new ZipEntry("entry.txt"));
    assertThat(loader.getResourceAsStream("entry.txt")).hasContent("hello");
  }
}
