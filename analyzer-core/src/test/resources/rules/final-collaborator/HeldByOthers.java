// file: src/main/java/shop/JdbcAccounts.java
package shop;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;

public final class JdbcAccounts { // finding
  private final DataSource source;

  public JdbcAccounts(DataSource source) {
    this.source = source;
  }

  public long balance(String owner) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return Balances.read(connection, owner);
    }
  }
}
// file: src/main/java/shop/Backups.java
package shop;

final class Backups implements AutoCloseable { // finding
  int run(String target) throws Exception {
    return new ProcessBuilder("tar", target).start().waitFor();
  }
}
// file: src/main/java/shop/Night.java
package shop;

record Night(Backups backups, JdbcAccounts accounts) {}
// file: src/main/java/shop/Statement.java
package shop;

class Statement {
  private final JdbcAccounts accounts;

  Statement(JdbcAccounts accounts) {
    this.accounts = accounts;
  }
}
