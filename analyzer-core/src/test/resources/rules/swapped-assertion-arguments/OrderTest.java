package shop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import org.junit.Assert;

class OrderTest {

  @Test
  void orders() {
    assertEquals(order.total(), 12); // finding
    assertEquals(order.name(), "first"); // finding
    Assert.assertEquals(order.total(), -1); // finding
    assertEquals(12, order.total());
    assertEquals(order.total(), other.total());
    assertEquals("total", order.total(), 12);
    assertEquals(order.next(), null);
    assertEquals(expectedTotal(), 12);
    assertEquals(List.of("a"), "[a]");
    assertEquals(Integer.valueOf(3), 3);
    assertEquals(3, 3);
    assertEquals(total, 12);
    checker.assertEquals(order.total(), 12);
  }
}
