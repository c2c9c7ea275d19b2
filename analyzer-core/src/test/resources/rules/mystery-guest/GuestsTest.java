import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.FileReader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;

class GuestsTest extends Documents {
  private static final String HERE = "testing/data";

  @Test
  void file() throws Exception {
    assertEquals(42, Orders.parse(new FileReader("orders.csv")).sum()); // finding
  }

  @Test
  void fileInADirectoryOfTheProject() {
    File file = new File("src/test/data", name); // finding
    assertEquals(42, Orders.read(file).sum());
  }

  @Test
  void fileOfAMachine() {
    File file = new File("/Users/somebody/orders.csv"); // finding
    assertEquals(42, Orders.read(file).sum());
  }

  @Test
  void sameNameInAnAssertion() {
    Orders.add(getClass().getResource("orders.csv")); // finding
    assertEquals("orders.csv", Orders.source());
  }

  @Test
  void path() throws Exception {
    assertEquals(2, Files.readAllLines(Path.of("src", "orders.csv")).size()); // finding
    assertEquals(2, Files.readAllLines(Paths.get("src/orders.csv")).size());
    assertEquals(2, Files.readAllLines(Path.of("src/more.csv")).size());
  }

  @Test
  void classPath() {
    assertThat(Orders.read(getClass().getResourceAsStream("/orders"))).hasSize(2); // finding
  }

  @Test
  void springResource() {
    assertThat(Orders.read(new ClassPathResource("orders.csv"))).hasSize(2); // finding
  }

  @Test
  void readByAHelper() {
    assertEquals(fixture("orders.csv"), Orders.example().toString()); // finding
  }

  @Test
  void readByAHelperOfAnyName() {
    assertThat(trusted(certificates("certs/untrusted.crt"))).isFalse(); // finding
  }

  @Test
  void drive() {
    assertThat(Images.width(FileUtil.file("d:/logo.png"))).isEqualTo(3); // finding
  }

  @Test
  void inADirectoryThatItsClassNames() {
    assertThat(Orders.open(new File(HERE, "orders.csv"))).isEmpty(); // finding
  }

  @Test
  void loadedByName() {
    assertThat(Orders.read(getClass().getResource("orders"))).hasSize(2); // finding
  }

  @Test
  void readTwice() throws Exception {
    assertThat(Orders.read(getClass().getResource("/orders.csv"))).hasSize(2); // finding
    assertThat(Orders.sum(getClass().getResource("/orders.csv"))).isEqualTo(4);
  }

  @Test
  void readOncePlain() throws Exception {
    assertThat(Orders.read(newInputStream("sums.csv"))).hasSize(2); // finding
  }

  @Test
  void upperCase() {
    assertThat(Archives.open("SHRUNK.ZIP")).hasSize(2); // finding
  }

  @Test
  void dataBaseInAFile() throws Exception {
    assertThat(DriverManager.getConnection("jdbc:sqlite:data/x.db").isValid(1)).isTrue(); // finding
  }

  @Test
  void host() throws Exception {
    assertThat(new Client(new Socket("example.org", 80)).ask()).isEmpty(); // finding
  }

  @Test
  void stream() throws Exception {
    assertThat(new URL("https://example.org/x").openStream()).isEmpty(); // finding
  }

  @Test
  void database() throws Exception {
    assertThat(DriverManager.getConnection("jdbc:postgresql://db/x").isValid(1)).isTrue(); // finding
  }

  @Test
  void entryOfAnInheritedDocument() {
    assertEquals("OK", results.getJSONObject("7.1").get("state")); // finding
  }
}
