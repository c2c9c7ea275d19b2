// file: src/main/java/shop/Style.java
package shop;

public interface Style {
  void begin(StringBuilder text);

  void end(StringBuilder text);
}
// file: src/main/java/shop/DefaultStyle.java
package shop;

class DefaultStyle implements Style {
  public void begin(StringBuilder text) {
    text.append('[');
  }

  public void end(StringBuilder text) {
    text.append(']');
  }
}
// file: src/main/java/shop/Mail.java
package shop;

public interface Mail { // finding
  void send(String text);

  void close();
}
// file: src/main/java/shop/MailImpl.java
package shop;

class MailImpl implements Mail {
  public void send(String text) {
    System.out.println(text);
  }

  public void close() {}
}
// file: src/main/java/shop/Legacy.java
package shop;

@Deprecated
interface Legacy {
  void send(String text);

  void close();
}
// file: src/main/java/shop/LegacyImpl.java
package shop;

class LegacyImpl implements Legacy {
  public void send(String text) {
    System.out.println(text);
  }

  public void close() {}
}
