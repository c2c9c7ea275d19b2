// file: src/main/java/shop/Range.java
package shop;

final class Range {
  private final int low;
  private final int high;

  Range(int low, int high) {
    this.low = low;
    this.high = high;
  }

  static final class Builder { // finding
    private int low;
    private int high;

    Builder low(int value) {
      low = value;
      return this;
    }

    Builder high(int value) {
      high = value;
      return this;
    }

    Range build() {
      return new Range(low, high);
    }
  }
}
// file: src/main/java/shop/Query.java
package shop;

final class Query {
  Query(String table, String where, String order, int limit) {}

  static final class Builder {
    private String table;
    private String where;
    private String order;
    private int limit;

    Builder table(String value) {
      table = value;
      return this;
    }

    Builder where(String value) {
      where = value;
      return this;
    }

    Builder order(String value) {
      order = value;
      return this;
    }

    Builder limit(int value) {
      limit = value;
      return this;
    }

    Query build() {
      return new Query(table, where, order, limit);
    }
  }
}
// file: src/main/java/shop/Basket.java
package shop;

final class Basket {
  Basket(java.util.List<String> articles) {}

  static final class Builder {
    private final java.util.List<String> articles = new java.util.ArrayList<>();

    Builder with(String article) {
      articles.add(article);
      return this;
    }

    Basket build() {
      return new Basket(articles);
    }
  }
}
// file: src/main/java/shop/RangeFactory.java
package shop;

class RangeFactory { // finding
  Range create(int low, int high) {
    return new Range(low, high);
  }
}
// file: src/main/java/shop/ReportFactory.java
package shop;

class ReportFactory {
  private final java.time.Clock clock;

  ReportFactory(java.time.Clock clock) {
    this.clock = clock;
  }

  Report create(String title) {
    return new Report(title, clock.instant());
  }
}
