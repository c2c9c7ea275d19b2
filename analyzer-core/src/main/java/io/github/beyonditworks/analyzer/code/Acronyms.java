package io.github.beyonditworks.analyzer.code;

import io.github.beyonditworks.analyzer.code.prose.SentenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Acronyms within names: {@code parseURL} has one in capitals, {@code parseUrl} one as a word. */
public final class Acronyms {

  private static final int LONGEST = 5;

  private static final Set<String> KNOWN =
      Set.of(
          "acl", "api", "cpu", "css", "csv", "dao", "db", "dns", "doi", "dto", "ftp", "gps", "gui",
          "html", "http", "https", "id", "imap", "io", "ip", "isbn", "jdbc", "jmx", "jpa", "json",
          "jvm", "jwt", "ldap", "mqtt", "oauth", "pdf", "png", "rest", "rpc", "rss", "sha", "smtp",
          "sql", "ssh", "ssl", "sso", "svg", "tcp", "tls", "udp", "ui", "uri", "url", "utf", "uuid",
          "vm", "xml", "yaml");

  /** Words that somebody else has spelt so. */
  private static final List<String> BRANDS =
      List.of(
          "GraphQL",
          "MariaDB",
          "MongoDB",
          "MySQL",
          "NoSQL",
          "OpenAPI",
          "OpenID",
          "PostgreSQL",
          "SQLite",
          "TiDB",
          "openAPI",
          "openID");

  private Acronyms() {}

  /**
   * An acronym in a name.
   *
   * @param word in small letters
   * @param written as the name has it
   */
  public record Use(String word, String written) {

    /** Whether it is all capitals. */
    public boolean isInCapitals() {
      return Character.isUpperCase(written.charAt(1));
    }
  }

  /**
   * The acronyms in a name, but for a first word in small letters, which says nothing, a name that
   * is nothing else, and what a number makes a product or a version: {@code JSON5}.
   */
  public static List<Use> in(String name) {
    List<Use> uses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || SentenceWords.beginsInName(name, i)) {
        int length = i - start;
        if (length > 1
            && length <= LONGEST
            && length < name.length()
            && !(i < name.length() && Character.isDigit(name.charAt(i)))
            && Character.isUpperCase(name.charAt(start))) {
          String written = name.substring(start, i);
          String word = written.toLowerCase(Locale.ROOT);
          if (KNOWN.contains(word) && !isBrand(name, start)) {
            uses.add(new Use(word, written));
          }
        }
        start = i;
      }
    }
    return uses;
  }

  private static boolean isBrand(String name, int at) {
    for (String brand : BRANDS) {
      int begin = name.indexOf(brand);
      if (begin >= 0 && begin <= at && at < begin + brand.length()) {
        return true;
      }
    }
    return false;
  }
}
