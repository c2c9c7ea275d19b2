import static org.testng.Assert.*;

import org.testng.annotations.Test;
import org.testng.asserts.SoftAssert;

public class SoftTest {
  @Test
  public void collects() {
    SoftAssert softAssert = new SoftAssert();
    softAssert.assertEquals(cart.size(), 1);
    softAssert.assertEquals(cart.sum(), 2);
    softAssert.assertTrue(cart.isOpen());
    softAssert.assertNull(owner);
    softAssert.assertFalse(cart.isEmpty());
    softAssert.assertAll();
  }

  @Test
  public void looksAtOneThing() {
    assertEquals(cart.kind("a"), Kind.SMALL);
    assertEquals(cart.kind("b"), other.kind());
    assertEquals(cart.kind("c"), expected);
    assertEquals(cart.kind("d"), Cart.class);
    assertEquals(cart.kind("e"), first());
    assertEquals(cart.kind("f"), second());
  }

  @Test
  public void looksAtMany() { // finding
    assertEquals(cart.kind(), Kind.SMALL);
    assertEquals(cart.size(), 1);
    assertEquals(cart.type(), Cart.class);
    assertTrue(cart.isOpen());
    assertNull(owner);
  }
}
