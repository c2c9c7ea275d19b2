package shop;

import java.util.List;
import java.util.stream.Collectors;

class Chains {
  private final Order order;

  Chains(Order order) {
    this.order = order;
  }

  String city() {
    return order.getCustomer().getAddress(); // finding
  }

  String cityOfField() {
    return this.order.getCustomer().getAddress().getCity().trim(); // finding
  }

  void command(Order given) {
    given.getBasket().recount(); // finding
    given.getBasket().close();
  }

  boolean data() {
    return order.getName().isEmpty() || order.getItems().contains("x") || order.getNumber().equals(7);
  }

  void keys(Order given, List<String> into) {
    given.getKeys().forEachRemaining(into::add);
  }

  List<String> names() {
    return order.getItems().stream().map(Object::toString).collect(Collectors.toList());
  }

  String built() {
    return Order.builder().name("x").build().toString() + new StringBuilder().append(1).reverse();
  }

  String reflected(Object thing) {
    return thing.getClass().getSuperclass().getName();
  }

  void print() {
    System.out.println(order.getLabel());
  }

  String record(Order given) {
    return given.customer().address();
  }

  String own() {
    return getOrder().getLabel();
  }

  Order getOrder() {
    return order;
  }

  Object constant() {
    return Registry.getDefaultOnes().getEntries();
  }

  @Override
  public String toString() {
    return order.getCustomer().getAddress();
  }
}
