// file: src/main/java/shop/Invoices.java
package shop;

class Invoices {
  private final Order last = null;
  private int count;

  long total(Order order) { // finding
    long goods = order.getPrice() * order.getCount();
    if (order.isExpress()) {
      goods += order.getExpressFee();
    }
    return goods - order.rebate;
  }

  long lastTotal() { // finding
    long goods = last.getPrice() * last.getCount();
    if (last.isExpress()) {
      goods += last.getExpressFee();
    }
    return goods - last.getRebate();
  }

  OrderView toView(Order order) {
    OrderView view = new OrderView();
    view.price = order.getPrice();
    view.count = order.getCount();
    view.fee = order.getExpressFee();
    view.rebate = order.getRebate();
    view.express = order.isExpress();
    return view;
  }

  long lengthOfForeign(URI uri) {
    long sum = uri.getHost().length();
    sum += uri.getPath().length();
    sum += uri.getPort();
    sum += uri.getQuery().length();
    sum += uri.getFragment().length();
    return sum;
  }

  long withMuchOfItsOwn(Order order) {
    count += order.getPrice();
    count -= order.getCount();
    count *= order.getExpressFee();
    count /= order.getRebate();
    note(order.isExpress());
    return count;
  }

  void note(boolean express) {}

  Order standard() {
    Order order = new Order();
    order.setPrice(1);
    order.setCount(order.getRebate() + order.getCount() + order.getPrice());
    order.setFee(order.getExpressFee());
    order.setExpress(order.isExpress());
    return order;
  }
}

class OrderMapper {
  long total(Order order) {
    long goods = order.getPrice() * order.getCount();
    if (order.isExpress()) {
      goods += order.getExpressFee();
    }
    return goods - order.getRebate();
  }
}

class Rule implements OrderRule {
  @Override
  public long total(Order order) {
    long goods = order.getPrice() * order.getCount();
    if (order.isExpress()) {
      goods += order.getExpressFee();
    }
    return goods - order.getRebate();
  }
}
// file: src/main/java/shop/Order.java
package shop;

class Order {
  long price;
  long rebate;
}
// file: src/main/java/shop/Copies.java
package shop;

class Copies {
  void update(Order order, Order stored) {
    stored.setPrice(order.getPrice());
    stored.setCount(order.getCount());
    stored.setRebate(order.getRebate());
    stored.setFee(order.getExpressFee());
    stored.price = order.price;
    view().price(order.getPrice());
  }

  void settle(Order order) { // finding
    if (order.isPaid()) {
      order.close();
    }
    order.remind(order.getPrice());
    order.charge(order.getRebate());
    order.note();
  }
}
