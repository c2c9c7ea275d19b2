package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class OrderProcessorTest {

  private final Customer customer =
      new Customer("ann@example.org", new Customer.Address(new Customer.Country("DE")));

  @Test
  void processes() {
    OrderProcessor.prices.put("apple", 2.0);
    new OrderProcessor()
        .process(
            new Order(customer, List.of(new Item("apple", 3, ""))), false, false, null, 1, "en");
  }

  @Test
  void addsUpPrices() throws InterruptedException {
    OrderProcessor.prices.put("apple", 2.0);
    double total =
        new OrderProcessor()
            .process(
                new Order(customer, List.of(new Item("apple", 3, ""))),
                false,
                false,
                null,
                1,
                "en");
    Thread.sleep(50);
    if (total > 0) {
      assertEquals(6.0, total);
    }
  }

  @Disabled
  @Test
  void expressOnSunday() {}
}
