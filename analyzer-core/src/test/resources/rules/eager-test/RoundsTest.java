import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void fourRounds() { // finding
    cart.add("book");
    assertEquals(1, cart.size());
    cart.add("pen");
    assertEquals(2, cart.size());
    cart.remove("pen");
    assertEquals(1, cart.size());
    cart.clear();
    assertEquals(0, cart.size());
  }

  @Test
  void threeRounds() {
    assertEquals(0, cart.size());
    cart.add("book");
    assertEquals(1, cart.size());
    cart.clear();
    assertEquals(0, cart.size());
  }

  @Test
  void oneRoundOfMany() {
    Cart cart = new Cart();
    cart.add("book");
    assertEquals(1, cart.size());
    assertEquals(40, cart.sum());
    assertEquals("EUR", cart.currency());
    assertThrows(IllegalArgumentException.class, () -> cart.add(null));
    assertThrows(IllegalArgumentException.class, () -> cart.add(""));
  }
}
