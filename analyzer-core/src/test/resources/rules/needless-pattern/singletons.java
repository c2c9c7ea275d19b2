// file: src/main/java/shop/Session.java
package shop;

final class Session { // finding
  private static final Session INSTANCE = new Session();
  private String user;

  private Session() {}

  static Session getInstance() {
    return INSTANCE;
  }

  String user() {
    return user;
  }

  void enter(String name) {
    user = name;
  }
}
// file: src/main/java/shop/Rounding.java
package shop;

final class Rounding {
  private static final Rounding INSTANCE = new Rounding();

  private Rounding() {}

  static Rounding getInstance() {
    return INSTANCE;
  }

  long cents(double value) {
    return Math.round(value * 100);
  }
}
