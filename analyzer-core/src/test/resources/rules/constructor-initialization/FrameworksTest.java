import java.util.Collection;
import junit.framework.TestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.testng.annotations.Factory;

class FrameworksTest {
  private final Cart cart = new Cart();

  @Test
  void works() {
    assertTrue(cart.isEmpty());
  }
}

@RunWith(Parameterized.class)
class EachPriceTest {
  private final int price;

  public EachPriceTest(int price) {
    this.price = price;
  }

  @org.junit.Test
  public void isPositive() {
    assertTrue(price > 0);
  }
}

class OldTest extends TestCase {
  OldTest(String name) {
    super(name);
  }

  public void testNothing() {
    assertTrue(new Cart().isEmpty());
  }
}

class ManyTest {
  private final int number;

  @Factory(dataProvider = "numbers")
  ManyTest(int number) {
    this.number = number;
  }

  @org.testng.annotations.Test
  public void isPositive() {
    assertTrue(number > 0);
  }
}

class InjectedTest {
  private final Server server;

  InjectedTest(Server server) {
    this.server = server;
  }

  @Test
  void answers() {
    assertTrue(server.answers());
  }
}
