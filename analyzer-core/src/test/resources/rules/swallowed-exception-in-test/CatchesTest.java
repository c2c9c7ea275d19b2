import static org.junit.Assert.*;

import org.junit.Test;

class CatchesTest {
  @Test
  public void empty() {
    try {
      new Cart().add("book");
    } catch (Exception e) { // finding
    }
  }

  @Test
  public void printed() {
    try {
      new Cart().add("book");
    } catch (Exception e) { // finding
      logger.warn("failed", e);
      e.printStackTrace();
    }
  }

  @Test
  public void idiom() {
    try {
      new Cart().add(null);
      fail("expected");
    } catch (NullPointerException expected) { // finding
      // expected
    }
  }

  @Test
  public void losesItsOwnFailure() {
    try {
      new Cart().add(null);
      fail("expected");
    } catch (Throwable t) { // finding
    }
  }

  @Test
  public void assertedLater() {
    Cart cart = new Cart();
    try {
      cart.add(null);
    } catch (NullPointerException ignored) { // finding
    }
    assertEquals(0, cart.size());
  }

  @Test
  public void checked() {
    try {
      new Cart().add(null);
      fail("expected");
    } catch (NullPointerException e) {
      assertEquals("item", e.getMessage());
    }
  }

  @Test
  public void kept() {
    Exception caught = null;
    try {
      new Cart().add(null);
    } catch (NullPointerException e) {
      caught = e;
    }
    assertNotNull(caught);
  }

  @Test
  public void failsAfterReturn() {
    try {
      new Cart().add(null);
    } catch (NullPointerException e) {
      return;
    }
    fail("expected");
  }

  @Test
  public void fails() {
    try {
      new Cart().add(null);
    } catch (Exception e) {
      fail("unexpected");
    }
  }

  @Test
  public void wraps() {
    try {
      new Cart().add(null);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void cleansUp() {
    Cart cart = new Cart();
    try {
      assertEquals(0, cart.size());
    } finally {
      try {
        cart.leave();
      } catch (Exception e) {
        // nothing to be done
      }
    }
    try {
      cart.close();
    } catch (Exception e) {
    }
  }

  @Test
  public void interrupted() {
    try {
      worker.waitFor();
    } catch (InterruptedException e) {
    }
  }

  void helper() {
    try {
      new Cart().add(null);
    } catch (Exception e) {
    }
  }
}
