package shop.orders;

import shop.orders.schema.Definition;
import shop.orders.schema.ItemType;
import shop.orders.schema.RowList;

class Data {
  private Definition last;

  void load(Source source) {
    ItemType type = new ItemType(last); // finding
    type.read(source, "item");
    RowList rows = new RowList();
    rows.load(source);
    ItemType plain = new ItemType(last);
    plain.setName("plain");
    ItemType ready = new ItemType(last);
    ready.freeze();
  }

  String describe(Definition definition) {
    String text = new Describer(definition).getText(); // finding
    return text + new Describer(definition).hashCode() + new Definition(text).getName();
  }
}
