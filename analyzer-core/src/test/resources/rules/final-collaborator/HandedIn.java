// file: src/main/java/shop/Timeouts.java
package shop;

import java.net.URLConnection;

/** Callers choose the connection. */
final class Timeouts {
  void apply(URLConnection connection) {
    connection.setReadTimeout(100);
  }
}
// file: src/main/java/shop/ProxyOptions.java
package shop;

import java.net.Socket;

/** Data. */
final class ProxyOptions {
  Socket opened;
}
// file: src/main/java/shop/Client.java
package shop;

class Client {
  private final Timeouts timeouts = new Timeouts();
  private final ProxyOptions options = new ProxyOptions();
}
