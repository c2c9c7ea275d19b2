package shop.orders.web;

import other.things.Elsewhere;
import shop.orders.model.Order;

class Mentioned { // finding
  Order order; Elsewhere elsewhere;
  Ba b; Ca c; Da d; Ea e;
  shop.orders.model.Fa f;

  void fail() throws BadException {
    shop.orders.util.Log.line("x");
    Ga.of(1);
    throw new IllegalStateException();
  }
}
