// file: src/main/java/shop/Stock.java
package shop;

interface Stock { // finding
  int count(String article);

  void take(String article);
}
// file: src/main/java/shop/StockImpl.java
package shop;

class StockImpl implements Stock {
  public int count(String article) {
    return article.length();
  }

  public void take(String article) {
    System.out.println(article);
  }
}
// file: src/main/java/shop/Prices.java
package shop;

interface Prices {
  int of(String article);

  void change(String article, int price);
}
// file: src/main/java/shop/PricesImpl.java
package shop;

class PricesImpl implements Prices {
  public int of(String article) {
    return article.length();
  }

  public void change(String article, int price) {
    System.out.println(article + price);
  }
}
// file: src/test/java/shop/TillTest.java
package shop;

class TillTest {
  @org.junit.jupiter.api.Test
  void totals() {
    Prices prices = org.mockito.Mockito.mock(Prices.class);
    new Till(prices).total("a");
  }
}
// file: src/main/java/shop/Clock.java
package shop;

interface Clock {
  long now();
}
// file: src/main/java/shop/SystemClock.java
package shop;

class SystemClock implements Clock {
  public long now() {
    return 1;
  }
}
// file: src/main/java/shop/Printer.java
package shop;

interface Printer {
  void begin();

  void end();
}
// file: src/main/java/shop/PaperPrinter.java
package shop;

class PaperPrinter implements Printer {
  public void begin() {}

  public void end() {}

  Printer silent() {
    return new Printer() {
      public void begin() {}

      public void end() {}
    };
  }
}
// file: src/main/java/shop/PublicApi.java
package shop;

public interface PublicApi {
  void begin();

  void end();
}
// file: src/main/java/shop/Server.java
package shop;

class Server implements PublicApi {
  public void begin() {}

  public void end() {}
}
