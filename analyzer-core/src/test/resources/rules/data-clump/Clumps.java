// file: src/main/java/shop/Shipping.java
package shop;

class Shipping {
  void price(String street, String city, String country) {
    price(street, city, country, 1);
  }

  void price(String street, String city, String country, int parcels) {}

  void label(String street, String city, String country) {}

  @Override
  public void overriding(String street, String city, String country) {}
}
// file: src/main/java/shop/Billing.java
package shop;

class Billing {
  void invoice(String country, String city, String street) {} // finding

  void remind(long amount, String city, String country, String street) {}

  void draw(int x, int y, int width) {}

  void fill(int x, int y, int width) {}

  void clear(int x, int y, int width) {}

  void frame(int x, int y, int width) {}
}
// file: src/main/java/shop/Web.java
package shop;

class Web {
  void get(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}

  void put(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}

  void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}

  void head(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}

  void one(String name, String mail, int age) {}

  void two(String name, String mail, int age) {}

  void three(String name, String mail, int age) {}
}
// file: src/main/java/shop/Wiring.java
package shop;

class Wiring {
  Wiring(Mailer mailer, Clock clock, Ledger ledger) {}

  void a(Mailer mailer, Clock clock, Ledger ledger) {}

  void b(Mailer mailer, Clock clock, Ledger ledger) {}

  void c(Mailer mailer, Clock clock, Ledger ledger) {}
}

class LostException extends ShopException {
  LostException(String reason, String code, String detail) {
    super(reason, code, detail);
  }
}

class LateException extends ShopException {
  LateException(String reason, String code, String detail) {
    super(reason, code, detail);
  }
}

class WetException extends ShopException {
  WetException(String reason, String code, String detail) {
    super(reason, code, detail);
  }
}

class OldException extends ShopException {
  OldException(String reason, String code, String detail) {
    super(reason, code, detail);
  }
}
