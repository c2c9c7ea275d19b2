// file: samples/basic/src/main/java/shop/Basic.java
package shop;

import java.util.List;

class Basic {
  private int limit;

  int total(List<Order> orders) {
    int sum = 0; // finding
    for (Order order : orders) {
      int price = order.price() * order.count();
      if (order.isExpress()) {
        price += order.expressFee();
      }
      sum += price - order.rebate();
    }
    return Math.max(sum, limit);
  }
}
// file: samples/basic/src/main/java/shop/Second.java
package shop;

import java.util.List;

class Second {
  private int limit;

  int total(List<Order> orders) {
    int sum = 0; // finding
    for (Order order : orders) {
      int price = order.price() * order.count();
      if (order.isExpress()) {
        price += order.expressFee();
      }
      sum += price - order.rebate();
    }
    return Math.max(sum, limit);
  }
}
