package shop;

public class Item {

  public String sku;
  public int qty;
  public String fallbackPrice;

  public Item(String sku, int qty, String fallbackPrice) {
    this.sku = sku;
    this.qty = qty;
    this.fallbackPrice = fallbackPrice;
  }
}
