// file: src/main/java/shop/PriceList.java
package shop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PriceList {
  private final List<String> lines;

  PriceList(String file) throws java.io.IOException {
    lines = Files.readAllLines(Path.of(file));
  }
}
// file: src/main/java/shop/Orders.java
package shop;

/** Callers can choose: the constructor that makes the list is there for convenience. */
class Orders {
  private final PriceList list;

  Orders(String file) throws java.io.IOException {
    this(new PriceList(file));
  }

  Orders(PriceList list) {
    this.list = list;
  }
}
// file: src/main/java/shop/Offers.java
package shop;

/** A second constructor fills the field. */
class Offers {
  private final PriceList list;

  Offers() throws java.io.IOException {
    this.list = new PriceList("offers.txt");
  }

  Offers(PriceList list) {
    this.list = list;
  }

  /** Makes objects for others. */
  static PriceList createList(java.lang.String file) throws java.io.IOException {
    return new PriceList(file);
  }

  static int count(java.lang.String file) throws java.io.IOException {
    return new PriceList(file).hashCode(); // finding
  }
}
