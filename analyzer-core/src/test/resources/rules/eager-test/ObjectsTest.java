import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

class ObjectsTest {
  @Test
  void manyObjectsInManySteps() { // finding
    Shop shop = new Shop();
    Cart cart = shop.cart();
    cart.add("book");
    Order order = cart.order();
    Bill bill = order.bill();
    assertEquals(40, bill.sum());
  }

  @Test
  void aVariableThatIsMadeAnew() { // finding
    Point a = new Point(1);
    Point b = new Point(1);
    assertEquals(a, b);
    a = new Point(2);
    b = new Point(2);
    assertEquals(a, b);
  }

  @Test
  void fewSteps() {
    Shop shop = new Shop();
    Cart cart = shop.cart();
    Order order = cart.order();
    assertEquals(0, order.sum());
  }

  @Test
  void valuesAreNoObjects() {
    int count = 2;
    String name = "book";
    double price = 20;
    Cart cart = new Cart();
    cart.add(name);
    cart.add(name, count);
    cart.price(name, price);
    assertEquals(60, cart.sum());
  }

  @Test
  void mocksAreNoObjects() {
    Stock stock = mock(Stock.class);
    Prices prices = mock(Prices.class);
    when(stock.has("book")).thenReturn(true);
    when(prices.of("book")).thenReturn(40);
    Cart cart = new Cart(stock, prices);
    cart.add("book");
    assertEquals(40, cart.sum());
  }

  void helper() {
    Shop shop = new Shop();
    Cart cart = shop.cart();
    cart.add("book");
    Order order = cart.order();
    order.bill();
  }
}
