// file: src/main/java/a/Cart.java
package a;

public class Cart {}
// file: src/test/java/b/Carts.java
package b;

import a.Cart;

abstract class Carts {
  Cart cart() {
    return new Cart();
  }
}
// file: src/test/java/b/CartTest.java
package b;

class CartTest extends Carts {
  @Test
  void is_there() {
    assertThat(cart()).isNotNull();
  }
}
// file: src/test/java/b/NumbersTest.java
package b;

class NumbersTest { // finding
  @Test
  void add_up() {
    assertThat(1 + 1).isEqualTo(2);
  }
}
