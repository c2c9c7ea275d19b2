import junit.framework.TestCase;

public class OldStyleTest extends TestCase {

  public void testNothing() { // finding
    new Robot().start();
  }

  public void testSpeed() {
    assertEquals(3, new Robot().speed());
  }

  public void testFails() {
    try {
      new Robot().start();
      fail("no battery");
    } catch (IllegalStateException expected) {
    }
  }

  public void helper() {
    new Robot().start();
  }
}
