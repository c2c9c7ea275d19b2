package io.github.beyonditworks.analyzer.model;

/**
 * A type that takes the leading role in a design pattern, as far as its code tells.
 *
 * @param pattern the pattern
 * @param type the fully qualified name of the type, nested ones with dots
 * @param path the type's file
 * @param line the line where the type's name stands, from 1
 * @param confidence how sure that is, from 0 to 1
 * @param verdict what the pattern does here
 * @param message what it was recognised by, and what the verdict rests on
 */
public record PatternMatch(
    DesignPattern pattern,
    String type,
    String path,
    int line,
    double confidence,
    Verdict verdict,
    String message) {

  /** What a pattern does where it was found. */
  public enum Verdict {
    /** The code shows the use that the pattern is paid for. */
    FITS("fits"),
    /** The code pays for the pattern and shows no use of it. */
    NEEDLESS("needless"),
    /** The code at hand does not tell. */
    UNCLEAR("unclear");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    /** The name in reports. */
    public String id() {
      return id;
    }
  }
}
