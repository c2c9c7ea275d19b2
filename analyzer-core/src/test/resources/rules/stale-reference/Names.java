// file: src/main/java/com/acme/shop/Basket.java
package com.acme.shop;

import com.acme.stock.Shelf;
import java.util.List;

/**
 * Filled through {@code Shelf.take()}, never {@code Shelf.grab()}. // finding
 * <code>Shelf.EMPTY</code> is there, <code>Shelf.FULL</code> is gone. // finding
 * Files such as {@code Shelf.java}, classes such as {@code Shelf.class} and {@code List.nothing()} are
 * something else, {@code Remote.fetch()} may be inherited, {@code Unknown.call()} is nobody's.
 * The {@code PriceTable} is there, the {@code PriceTabel} is not. // finding
 */
class Basket {
  static final int MAX_ITEMS = 3;

  /**
   * Adds for {@code customer}, not {@code custmer}; {@code customers} are many. // finding
   * The column is {@code Customer}, the key {@code custumer}.
   */
  void add(String customer) {
    put("custumer", customer);
  }

  /** No more than {@code MAX_ITEMS}, not {@code MAX_ITEM}; never {@code MAX_ITMES}. */ // finding
  void put(String key, String value) {}

  /** Calls {@code refresh()}; {@code refrech()} is none of ours, {@code iterator()} anybody's. */ // finding
  void refresh() {}

  /**
   * Replaces {@code Shelf.hold()}, formerly {@code Shelf.keep()}; names such as {@code Shelf.hand()}.
   *
   * @since 2.0 (since 1.0 as {@code Shelf.reach()})
   */
  void old() {}

  /** Between {@code value1} and {@code value3}; the axis is {@code pointX}. */
  int between(int value1, int value2, int pointY) {
    return value2 - value1 - pointY;
  }
}
// file: src/main/java/com/acme/shop/PriceTable.java
package com.acme.shop;

/// Holds `Shelf#size()` and `Basket#total()`; `x + y` is code. // finding
///
/// ```
/// `Basket#sum()`
/// ```
class PriceTable {}
// file: src/main/java/com/acme/shop/Remote.java
package com.acme.shop;

class Remote extends org.lib.Client {}
// file: src/main/java/com/acme/stock/Shelf.java
package com.acme.stock;

public class Shelf {
  public static final Shelf EMPTY = new Shelf();

  public void take() {}
}
