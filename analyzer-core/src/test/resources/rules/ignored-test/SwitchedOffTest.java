package sample;

import org.junit.Ignore;
import org.junit.jupiter.api.Disabled;
import org.testng.annotations.Test;

class SwitchedOffTest {
  @Disabled // finding
  @Test
  void without_reason() {
    run();
  }

  @Ignore("") // finding
  @Test
  public void blank_reason() {
    run();
  }

  @Disabled("until #12 is mended") // finding
  @Test
  void with_reason() {
    run();
  }

  @Ignore // finding: needs the network
  @Test
  public void reason_in_comment() {
    run();
  }

  @Test(enabled = false) // finding
  public void test_ng() {
    run();
  }

  @Test(enabled = true, description = "runs")
  public void test_ng_enabled() {
    run();
  }

  @DisabledOnOs(OS.WINDOWS)
  @Test
  void conditional() {
    run();
  }

  @Disabled // finding
  static class WholeTest {
    @Test
    void one() {
      run();
    }

    @Disabled
    @Test
    void two() {
      run();
    }
  }
}
