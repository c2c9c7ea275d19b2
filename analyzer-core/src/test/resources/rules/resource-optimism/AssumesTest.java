import java.io.FileInputStream;
import org.junit.jupiter.api.Test;

class AssumesTest {
  @Test
  void reads_a_device() throws Exception {
    assumeNotWindows();
    try (FileInputStream zero = new FileInputStream("/dev/zero")) {
      assertEquals(0, zero.read());
    }
  }

  @Test
  void reads_a_file_of_somebody() throws Exception {
    try (FileInputStream in = new FileInputStream("/home/ann/orders.csv")) { // finding
      assertEquals(0, in.read());
    }
  }
}
