import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimismTest {
  @TempDir Path directory;

  @Test
  void absolute() {
    File file = new File("/data/orders.csv"); // finding
    assertEquals(42, Orders.read(file).sum());
  }

  @Test
  void relative() throws Exception {
    assertEquals(42, Orders.parse(new FileReader("data/orders.csv")).sum()); // finding
  }

  @Test
  void path() throws Exception {
    assertEquals("x", Files.readString(Path.of("data/orders.csv"))); // finding
  }

  @Test
  void looksFirst() {
    File file = new File("/data/orders.csv");
    assumeTrue(file.exists());
    assertEquals(42, Orders.read(file).sum());
  }

  @Test
  void makesItself() throws Exception {
    Path file = Path.of("target/orders.csv");
    Files.writeString(file, "book;42");
    assertEquals(42, Orders.read(file).sum());
  }

  @Test
  void inAPlaceOfTheFramework() {
    assertThat(Orders.read(new File(directory.toFile(), "orders.csv"))).isEmpty();
  }

  @Test
  void inEveryCheckout() {
    assertThat(Orders.read(new File("src/test/resources/orders.csv"))).isEmpty();
  }

  @Test
  void classPath() {
    assertThat(Orders.read(getClass().getResource("orders.csv"))).isEmpty();
  }

  @Test
  void takenApart() {
    File other = new File("a/b.txt");
    assertEquals("txt", Names.extension(Path.of("a/b.txt")));
    assertEquals("b.txt", other.getName());
  }
}
