// file: src/main/java/shop/Shop.java
package shop;

import static shop.Limits.MOST;

public class Shop {
  private Object part = Lookup.of(Part.class);
  private int most = MOST;

  static class Forgotten { // finding
    Forgotten next;
  }

  private static class Own {}
}

class Annotated {
  @Inject Part part;
}

class Tool {
  public static void main(String[] args) {}
}

class Task implements Runnable {
  public void run() {}
}
// file: src/main/java/shop/Part.java
package shop;

class Part {}
// file: src/main/java/shop/Limits.java
package shop;

class Limits {
  static final int MOST = 3;
}
// file: src/main/java/shop/Tested.java
package shop;

class Tested {}
// file: src/test/java/shop/TestedTest.java
package shop;

class TestedTest {
  Tested tested;
}
// file: src/main/java/shop/Named.java
package shop;

class Named {}
// file: src/test/java/shop/NamedTest.java
package shop;

class NamedTest {}
