// file: src/main/java/shop/Seal.java
package shop;

class Seal {
  void verify(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no seal");
    }
  }

  boolean check(String text) {
    return !text.isEmpty();
  }
}
// file: src/test/java/shop/SealTest.java
package shop;

import org.junit.jupiter.api.Test;

class SealTest {
  private final Seal seal = new Seal();

  @Test
  void a_sealed_text_is_accepted() {
    seal.verify("sealed");
  }

  @Test
  void a_text_is_looked_at() { // finding
    seal.check("sealed");
  }
}
