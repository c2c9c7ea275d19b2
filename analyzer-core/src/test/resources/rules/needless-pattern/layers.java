// file: src/main/java/shop/Orders.java
package shop;

class Orders {
  private final OrderTable table;

  Orders(OrderTable table) {
    this.table = table;
  }

  Order find(long id) {
    return table.find(id);
  }

  void save(Order order) {
    table.save(order);
  }

  void delete(long id) {
    audit(id);
    table.delete(id);
  }

  private void audit(long id) {
    System.out.println(id);
  }
}
// file: src/main/java/shop/AnnotatedOrders.java
package shop;

class AnnotatedOrders {
  private final OrderTable table;

  AnnotatedOrders(OrderTable table) {
    this.table = table;
  }

  @Transactional
  Order find(long id) {
    return table.find(id);
  }

  @Transactional
  void save(Order order) {
    table.save(order);
  }

  @Transactional
  void delete(long id) {
    table.delete(id);
  }
}
// file: src/main/java/shop/CachedOrders.java
package shop;

class CachedOrders implements OrderSource {
  private final OrderTable table;

  CachedOrders(OrderTable table) {
    this.table = table;
  }

  public Order find(long id) {
    return table.find(id);
  }

  public void save(Order order) {
    table.save(order);
  }

  public void delete(long id) {
    table.delete(id);
  }
}
// file: src/main/java/shop/OrderService.java
package shop;

class OrderService { // finding
  private final OrderTable table;

  OrderService(OrderTable table) {
    this.table = table;
  }

  Order find(long id) {
    return table.find(id);
  }

  void save(Order order) {
    table.save(order);
  }

  void delete(long id) {
    table.delete(id);
  }
}
