import junit.framework.TestCase;
import org.testng.annotations.*;

class OldTest extends TestCase {
  public void setUp() {
    new Cart();
  }

  public void testNothing() { // finding
    new Cart().add("book");
  }

  public void testSomething() {
    assertEquals(0, new Cart().size());
  }

  public void helper() {
    new Cart().add("book");
  }

  void testHidden() {
    new Cart().add("book");
  }
}

@org.testng.annotations.Test
class NgTest {
  public void nothing() { // finding
    new Cart().add("book");
  }

  @Test(expectedExceptions = IllegalStateException.class)
  public void expects() {
    new Cart().add(null);
  }

  @DataProvider
  public void rows() {
    new Cart();
  }

  @BeforeTest
  public void prepare() {
    new Cart().add("book");
  }

  void helper() {
    new Cart().add("book");
  }
}
