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
}
