import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Test;

class NgTest {
  private Cart cart; // finding
  private Cart fresh;

  @BeforeMethod
  public void prepare() {
    fresh = new Cart();
  }

  @Test
  public void creates() {
    cart = new Cart();
    fresh = fresh.add("pen");
  }

  @Test(dependsOnMethods = "creates") // finding
  public void adds() {
    assertEquals(cart.add("book").size(), 1);
    assertEquals(fresh.size(), 0);
  }
}
