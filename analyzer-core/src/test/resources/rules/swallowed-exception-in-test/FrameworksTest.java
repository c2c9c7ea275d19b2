import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class FrameworksTest {
  @ParameterizedTest
  void goes_on(String file) {
    try {
      new Cart().load(file);
    } catch (Exception e) { // finding
      e.printStackTrace();
    }
  }

  @Nested
  class Inner {
    @Test
    void fails_with_the_cause() {
      try {
        new Cart().load("a");
      } catch (java.io.IOException e) {
        throw new AssertionError(e);
      }
    }

    @Test
    void is_thrown() {
      assertThrows(IllegalStateException.class, () -> new Cart().pay());
    }
  }

  @org.testng.annotations.Test
  public void cleans_up() {
    try {
      new Cart().pay();
    } catch (IllegalStateException e) { // finding
    }
  }

  @Test
  void looks_at_it() {
    try {
      new Cart().pay();
    } catch (IllegalStateException e) {
      assertTrue(e.getMessage().contains("empty"));
    }
  }
}
