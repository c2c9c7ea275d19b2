// file: src/main/java/shop/Basket.java
package shop;

class Basket {
  Item first() {
    return new Item("tea");
  }

  String second() {
    return Numbers.next() + Numbers.today(); // finding
  }
}
// file: src/main/java/shop/Item.java
package shop;

import java.util.UUID;

class Item {
  private final UUID id;
  private final String name;

  Item(String name) {
    this.id = UUID.randomUUID();
    this.name = name;
  }
}
// file: src/main/java/shop/Numbers.java
package shop;

import java.time.LocalDate;
import java.util.UUID;

class Numbers {
  static String next() {
    return "n" + UUID.randomUUID();
  }

  static String today() {
    return "d" + LocalDate.now();
  }
}
