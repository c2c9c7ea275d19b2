import static org.junit.Assert.*;

import org.junit.Test;

class ConditionsTest {
  @Test
  public void choice() {
    if (new Cart().isEmpty()) { // finding
      assertEquals(0, new Cart().size());
    } else {
      assertEquals(1, new Cart().size());
    }
  }

  @Test
  public void earlyReturn() {
    if (WINDOWS) { // finding
      return;
    }
    assertEquals(0, new Cart().size());
  }

  @Test
  public void environment() {
    if (!WINDOWS) { // finding
      fail("expected");
    }
  }

  @Test
  public void variants(Shape shape) {
    switch (shape) { // finding
      case ROUND:
        assertEquals(0, shape.corners());
        break;
      default:
        break;
    }
  }

  @Test
  public void rounds() {
    for (int i : new int[] {0, 1, 2}) { // finding
      for (int j : new int[] {0, 1, 2}) {
        assertEquals(i, new Cart(i, j).size());
      }
    }
  }

  @Test
  public void choiceInALoop() {
    for (int i = 0; i < 3; i++) {
      if (i == 1) { // finding
        assertEquals(i, new Cart(i).size());
      }
    }
  }

  @Test
  public void preparation() {
    Cart cart = new Cart();
    for (int i = 0; i < 3; i++) {
      cart.add(i % 2 == 0 ? "a" : "b");
    }
    if (cart.isOpen()) {
      cart.close();
    }
    assertEquals(3, cart.size());
  }

  @Test
  public void assertionInDisguise() {
    Cart cart = new Cart();
    if (cart.size() > 0) {
      fail("not empty");
    }
    if (!cart.isOpen()) throw new AssertionError();
  }

  @Test
  public void assumptions() {
    assumeTrue(WINDOWS);
    assertEquals(0, new Cart().size());
  }

  @Test
  public void cleanUp() {
    Cart cart = null;
    try {
      cart = new Cart();
      assertEquals(0, cart.size());
    } finally {
      if (cart != null) {
        cart.close();
      }
    }
  }

  @Test
  public void lambdas() {
    Cart cart = new Cart(n -> { if (n == 0) { return 1; } return 2; });
    cart.items().stream().filter(i -> i.isNew() ? true : false).forEach(i -> assertNotNull(i));
  }

  void helper(int n) {
    if (n == 1) {
      assertEquals(1, n);
    }
  }

  @Test
  void names_the_round() {
    for (int i = 0; i < 3; i++) {
      assertEquals(i, length(i), "length of " + i);
    }
    for (int i = 0; i < 3; i++) {
      int n = i;
      assertEquals(n, length(n), () -> "length of " + n);
    }
  }

  @Test
  void waits() {
    while (!done()) {
      assertTrue(started());
    }
  }
}
