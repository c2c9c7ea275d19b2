// file: src/main/java/names/Format.java
package names;

interface Format {
  String format(Kind kind);

  void bind();

  URI query(String words);
}

// file: src/main/java/names/LongFormat.java
package names;

class LongFormat implements Format {
  public String format(Kind kind) {
    return switch (kind) {
      case BOOK -> "book";
      case ARTICLE -> "article";
      case PAPER -> "paper";
      case THESIS -> "thesis";
      case PAGE -> "page";
      default -> other(kind);
    };
  }

  public void bind() {
    name.shown().bind(model.name());
    name.enabled().bind(model.enabled());
    size.shown().bind(model.size());
    size.enabled().bind(model.enabled());
    date.shown().bind(model.date());
    date.enabled().bind(model.enabled());
    date.style(Style.LONG);
  }

  public URI query(String words) {
    Address address = new Address(BASE);
    address.add("version", "1");
    address.add("schema", "full");
    address.add("start", "1");
    address.add("rows", words);
    address.limit(20);
    return address.toUri();
  }
}

// file: src/main/java/names/ShortFormat.java
package names;

class ShortFormat implements Format {
  public String format(Kind kind) {
    return switch (kind) {
      case BOOK -> "b";
      case ARTICLE -> "a";
      case PAPER -> "p";
      case THESIS -> "t";
      case PAGE -> String.valueOf(kind);
      default -> "x";
    };
  }

  public void bind() {
    name.shown().bind(model.name());
    name.enabled().bind(model.enabled());
    size.shown().bind(model.size());
    kind.select(Kind.BOOK);
    size.enabled().bind(model.enabled());
    kind.shown().bind(model.kind());
    kind.enabled().bind(model.enabled());
  }

  public URI query(String words) {
    Address address = new Address(BASE);
    address.add("version", "2");
    address.add("schema", "short");
    address.add("first", "0");
    address.port(80);
    address.add("count", words);
    return address.toUri();
  }
}
