import org.testng.annotations.Factory;
import org.testng.annotations.Test;

public class TestNgTest {
  private final Cart cart;

  public TestNgTest() { // finding
    cart = new Cart();
  }

  @Test
  public void isEmpty() {
    assertTrue(cart.isEmpty());
  }

  @Test
  public static class MadeTest {
    private final int years;

    @Factory(dataProvider = "years")
    public MadeTest(int years) {
      this.years = years;
    }

    public void isSmall() {
      assertTrue(years < 3);
    }
  }
}
