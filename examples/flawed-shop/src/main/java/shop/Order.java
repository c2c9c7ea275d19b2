package shop;

import java.util.List;

/** What a customer wants to have. */
public class Order {

  private final Customer customer;
  private final List<Item> items;

  public Order(Customer customer, List<Item> items) {
    this.customer = customer;
    this.items = items;
  }

  public Customer getCustomer() {
    return customer;
  }

  public List<Item> getItems() {
    return items;
  }
}
