package legacyshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OrdersTest {

  @Test
  void everyOrderIsCounted() {
    Orders orders = new Orders();

    orders.take(new int[] {100}, "new");

    assertEquals(1, orders.count());
  }

  @Test
  void ordersCanBeTaken() {
    new Orders().take(new int[0], "gold");
  }
}
