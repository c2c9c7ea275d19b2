// file: src/main/java/shop/HttpRates.java
package shop;

import java.net.http.HttpClient;

/** An interface stands in front of it. */
final class HttpRates implements Rates {
  private final HttpClient client;

  HttpRates(HttpClient client) {
    this.client = client;
  }
}
// file: src/main/java/shop/Templates.java
package shop;

import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder serves a test well. */
final class Templates {
  String read(Path file) throws java.io.IOException {
    return Files.readString(file);
  }
}
// file: src/main/java/shop/Ping.java
package shop;

import java.net.Socket;

/** Nobody holds it. */
final class Ping {
  boolean answers(String host) throws java.io.IOException {
    try (Socket socket = new Socket(host, 7)) {
      return socket.isConnected();
    }
  }
}
// file: src/main/java/shop/Mirror.java
package shop;

import java.net.Socket;

/** A subclass can take its place. */
class Mirror {
  boolean answers(String host) throws java.io.IOException {
    try (Socket socket = new Socket(host, 7)) {
      return socket.isConnected();
    }
  }
}
// file: src/main/java/shop/Moment.java
package shop;

import java.sql.Timestamp;
import java.sql.SQLException;

/** Data of a package is no way out. */
final class Moment {
  private final Timestamp time;

  Moment(Timestamp time) throws SQLException {
    this.time = time;
  }
}
// file: src/main/java/shop/Line.java
package shop;

import java.net.Socket;

/** What belongs to one class alone is tested with it. */
class Line {
  private final Wire wire = new Wire();

  private static final class Wire {
    Socket socket;
  }
}
// file: src/main/java/shop/Checkout.java
package shop;

class Checkout {
  private final HttpRates rates;
  private final Templates templates;
  private final Mirror mirror;
  private final Moment moment;
  private static Ping ping;
}
