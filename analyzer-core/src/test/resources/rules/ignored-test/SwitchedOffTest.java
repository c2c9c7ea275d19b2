import org.junit.jupiter.api.*;

class SwitchedOffTest {
  @Disabled // finding
  @Test
  void none() {
    check();
  }

  @Disabled(" ") // finding
  @Test
  void blank() {
    check();
  }

  @Disabled("waits for #7") // finding
  @Test
  void reason() {
    check();
  }

  @Test(enabled = false) // finding
  void testNg() {
    check();
  }

  @Test(enabled = true)
  void on() {
    check();
  }

  @DisabledOnOs(OS.WINDOWS)
  @Test
  void elsewhere() {
    check();
  }

  @Ignore
  void check() {}

  @Nested
  @Disabled // finding
  class Inner {
    @Test
    void one() {
      check();
    }
  }

  @Ignore
  static class NoTests {}
}
