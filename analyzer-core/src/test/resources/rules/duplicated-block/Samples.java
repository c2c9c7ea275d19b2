// file: samples/basic/src/main/java/shop/Basic.java
package shop;

import java.util.List;

class Basic {
  private int limit;

  int total(List<Order> orders) {
    int sum = 0;
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
// file: samples/kafka/src/main/java/shop/Kafka.java
package shop;

import java.util.List;

class Kafka {
  private int limit;

  int total(List<Order> orders) {
    int sum = 0;
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
// file: basket/complete/src/main/java/shop/Complete.java
package shop;

import java.util.List;

class Complete {
  private int limit;

  int total(List<Order> orders) {
    int sum = 0;
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
// file: rest-quickstart/src/main/java/shop/Rest.java
package shop;

import java.util.List;

class Rest {
  private int limit;

  int total(List<Order> orders) {
    int sum = 0;
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
