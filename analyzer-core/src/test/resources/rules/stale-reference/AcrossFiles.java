// file: src/main/java/com/acme/shop/Order.java
package com.acme.shop;

import com.acme.stock.Item;
import java.util.List;

/**
 * Sums {@link Item#price()} and not {@link Item#cost()}. // finding
 *
 * @see com.acme.stock.Item
 * @see com.acme.stock.Shelf // finding
 * @see com.acme.other.Shelf
 * @see com.acme.stock.Item.Kind#NEW
 * @see Item.Kind#OLD // finding
 * @see List#size()
 * @see List#nothing()
 */
class Order extends Base {

  /** {@link #id}, {@link #key()}, {@link #version()}, {@link #name}. */ // finding
  int total;

  /** {@link Remote#fetch()} may be inherited from outside. */
  int remote;

  /** {@link Pair#left()} is a component, {@link Generated#getName()} is made by a tool. */
  int made;
}
// file: src/main/java/com/acme/shop/Base.java
package com.acme.shop;

class Base {
  int id, name;

  String key() {
    return "" + id + name;
  }
}
// file: src/main/java/com/acme/shop/Remote.java
package com.acme.shop;

class Remote extends org.lib.Client {}
// file: src/main/java/com/acme/shop/Pair.java
package com.acme.shop;

record Pair(int left, int right) {}
// file: src/main/java/com/acme/shop/Generated.java
package com.acme.shop;

import lombok.Data;

@Data
class Generated {
  private String name;
}
// file: src/main/java/com/acme/stock/Item.java
package com.acme.stock;

/** {@link com.acme.shop.Order#total}, {@link com.acme.shop.Order#sum()}. */ // finding
public class Item {

  enum Kind {
    NEW
  }

  int price() {
    return 1;
  }
}
