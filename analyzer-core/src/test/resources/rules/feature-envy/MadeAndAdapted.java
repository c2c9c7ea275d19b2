// file: src/main/java/shop/Orders.java
package shop;

class Orders {
  private Store store;

  long stored(Customer customer) {
    Order order = store.find(customer);
    if (order != null) {
      return order.getId();
    }
    order = new Order();
    order.setPrice(customer.price());
    order.setCount(1);
    order.setExpress(false);
    order.setRebate(0);
    store.add(order);
    return order.getId();
  }

  Task task(Order order) {
    Task task =
        new Task() {
          public void run() {
            if (order.getPrice() > 0 && order.getCount() > 0) {
              say(order.getId() + order.getRebate());
            }
            order.close();
          }
        };
    task.begin();
    return task;
  }
}
// file: src/main/java/shop/Order.java
package shop;

class Order {
  void close() {}
}
