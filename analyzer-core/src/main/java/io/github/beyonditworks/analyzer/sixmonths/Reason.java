package io.github.beyonditworks.analyzer.sixmonths;

import java.util.Locale;

/**
 * Why the next reader will struggle.
 *
 * @param kind the kind of reason
 * @param points what it adds
 * @param text what it is here, as a phrase in plain text
 * @param step what would help, as a sentence in plain text
 */
public record Reason(Kind kind, double points, String text, String step) {

  /** The kinds of reasons, in the order in which they are told. */
  public enum Kind {
    /** The code takes effort to read. */
    HARD_TO_READ("hard to read"),
    /** Nothing says why it is as it is. */
    UNDOCUMENTED_WHY("undocumented why"),
    /** Its words tell something else than its code. */
    STALE_WORDS("stale words"),
    /** It does not stay as it is. */
    MUCH_CHANGED("much changed"),
    /** None of those who wrote it is still there. */
    NOBODY_LEFT("nobody left to ask"),
    /** No test shows how it is used. */
    NO_TEST("no test that shows the use");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The name used in reports: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name for people. */
    public String words() {
      return words;
    }
  }
}
