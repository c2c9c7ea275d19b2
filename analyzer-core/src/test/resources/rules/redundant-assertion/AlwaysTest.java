import static org.junit.Assert.*;

import org.junit.Test;

class AlwaysTest {
  @Test
  public void always() {
    assertTrue(true); // finding
    assertTrue("message", true); // finding
    Assert.assertFalse(false); // finding
    assertEquals(1, 1); // finding
    assertNull(null); // finding
    assertNotNull(new Cart()); // finding
  }

  @Test
  public void mayFail() {
    Cart cart = new Cart();
    assertTrue(cart.isOpen());
    assertEquals(cart, cart);
    assertEquals(true, cart.isOpen());
    assertEquals(1, 2);
    assertTrue(false);
    fail();
  }
}
