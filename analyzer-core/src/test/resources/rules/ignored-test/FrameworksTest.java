import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.params.ParameterizedTest;

class FrameworksTest {
  @Disabled // finding
  @ParameterizedTest
  void off(int items) {
    assertEquals(5, price(items));
  }

  @Nested
  @Disabled("SHOP-12: waits for the new price list") // finding: an information
  class Later {
    @Test
    void on() {
      assertEquals(5, price(1));
    }
  }

  @DisabledOnOs(WINDOWS)
  @Test
  void elsewhere() {
    assertEquals(5, price(1));
  }

  @org.testng.annotations.Test(enabled = false) // finding
  public void offAgain() {
    assertEquals(5, price(1));
  }
}
