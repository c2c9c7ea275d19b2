import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

class HelpersTest {
  private final Robot robot = new Robot();

  @Test
  void through_a_helper() {
    hasSize(1);
  }

  @Test
  void through_two_helpers() {
    isEmpty();
  }

  @Test
  void helper_named_like_an_assertion_that_asserts_nothing() { // finding
    checkCart();
  }

  @Test
  void recursion_ends() { // finding
    again(3);
  }

  @Test
  void on_a_field() {
    robot.sees("cart");
  }

  @Test
  void on_a_field_in_vain() { // finding
    robot.click("cart");
  }

  @Test
  void in_a_chain() {
    robot.click("cart").sees("cart");
  }

  @Test
  void on_a_new_value() {
    var other = new Robot();
    other.sees("cart");
  }

  @Test
  void in_a_constructor() {
    new Strict("cart");
  }

  @Test
  void by_reference() {
    texts().forEach(robot::sees);
  }

  @Test
  void in_a_lambda() {
    run(() -> hasSize(2));
  }

  private void hasSize(int n) {
    assertThat(new Cart().size()).isEqualTo(n);
  }

  private void isEmpty() {
    hasSize(0);
  }

  private void checkCart() {
    new Cart().add("book");
  }

  private void again(int n) {
    again(n - 1);
  }

  @Nested
  class Inner {
    @Test
    void through_the_outer_class() {
      hasSize(1);
    }

    @Test
    void nothing() { // finding
      new Cart().add("book");
    }
  }

  static class Robot {
    Robot click(String text) {
      return this;
    }

    void sees(String text) {
      assertThat(text).isNotEmpty();
    }
  }

  static class Strict {
    Strict(String text) {
      assertThat(text).isNotEmpty();
    }
  }
}
