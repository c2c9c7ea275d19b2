import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.*;

class FrameworksAlwaysTest {
  @Test
  void fluent() {
    assertThat(true).isTrue(); // finding
    Assertions.assertThat(false).as("text").isFalse(); // finding
    assertThat("a").isEqualTo("a"); // finding
    assertThat(new Cart()).isNotNull(); // finding
    assertThat(true, is(true)); // finding
    assertThat("text", 1, equalTo(1)); // finding
  }

  @Test
  void fluentThatMayFail() {
    assertThat(cart.isOpen()).isTrue();
    assertThat(new Cart()).isNotNull().isNotEqualTo(cart);
    assertThat(new Cart()).isEqualTo(new Cart());
    assertThat("a").isEqualTo(cart.name());
    assertThat(1, is(cart.size()));
    assertThat("open", cart.isOpen());
    assertThat(cart).isNotNull();
  }

  @Test
  void withMessages() {
    assertNotNull("message", new Cart()); // finding
    assertNull("message", null); // finding
    assertEquals("message", 1, 1); // finding
    assertEquals(1, 1, "message"); // finding
    assertNotNull(new Cart(), "message"); // finding
    assertNull(null, "message"); // finding
    assertEquals("a", "a", cart.name());
    assertNull(null, cart.owner());
  }

  @TestFactory
  Stream<DynamicTest> dynamic() {
    return Stream.of(dynamicTest("always", () -> assertTrue(true))); // finding
  }

  @Test
  void assumes() {
    assumeTrue(true);
    assertThrows(IllegalStateException.class, () -> new Cart().pay());
  }
}
