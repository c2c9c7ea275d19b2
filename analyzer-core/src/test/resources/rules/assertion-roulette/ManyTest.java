import static org.junit.Assert.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

class ManyTest {
  @Test
  public void many() { // finding
    assertEquals(1, cart.size());
    assertEquals(2.0, cart.sum(), 0.001);
    assertTrue(cart.isOpen());
    assertNull(owner);
    Assert.assertFalse(cart.isEmpty());
  }

  @Test
  public void four() {
    assertEquals(1, cart.size());
    assertEquals(2.0, cart.sum(), 0.001);
    assertTrue(cart.isOpen());
    assertNull(owner);
  }

  @Test
  public void oneSubject() {
    assertTrue(Text.isBlank(""));
    assertTrue(Text.isBlank(" "));
    assertTrue(Text.isBlank(null));
    assertTrue(Text.isBlank("\t"));
    assertFalse(Text.isBlank("a"));
    assertFalse(Text.isBlank("b"));
  }

  @Test
  public void explained() {
    assertEquals("size", 1, cart.size());
    assertEquals(2.0, cart.sum(), "sum");
    assertTrue("open", cart.isOpen());
    assertNull("owner", owner);
    assertFalse(cart.isEmpty(), "empty");
  }

  @Test
  public void describesItself() {
    assertThat(cart.size()).isEqualTo(1);
    assertThat(cart.sum()).isEqualTo(2.0);
    assertThat(cart.isOpen()).isTrue();
    assertThat(owner).isNull();
    assertThat(cart.isEmpty()).isFalse();
  }

  @Test
  public void grouped() {
    assertAll(
        () -> assertEquals(1, cart.size()),
        () -> assertEquals(2.0, cart.sum(), 0.001),
        () -> assertTrue(cart.isOpen()),
        () -> assertNull(owner),
        () -> assertFalse(cart.isEmpty()));
  }
}
