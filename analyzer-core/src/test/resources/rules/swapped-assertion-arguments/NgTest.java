package shop;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

class NgTest {

  @Test
  void orders() {
    assertEquals(order.total(), 12);
  }
}
