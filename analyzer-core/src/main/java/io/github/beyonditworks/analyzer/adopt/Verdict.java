package io.github.beyonditworks.analyzer.adopt;

import java.util.Locale;

/** What became of a rule of another tool: an equivalent, or why there is none. */
public enum Verdict {
  /** One of our rules asks the same question. */
  SAME(""),
  /** One of our rules asks a question close by, with limits of its own. */
  NEAR(""),
  /** Formatters settle it. */
  LAYOUT("about layout, which a formatter settles without findings"),
  /** What names look like. */
  NAMING("about the letters of names, not what they say (keep the tool for them)"),
  /** Likely defects. */
  DEFECT("about likely defects (keep the tool, or SpotBugs or Error Prone, for them)"),
  /** Security. */
  SECURITY("about security (keep a tool made for it)"),
  /** Cost at run time. */
  SPEED("about what code costs when it runs (a profiler knows more)"),
  /** The compiler's part. */
  COMPILER("that the compiler answers, with -Xlint or @Override and its like"),
  /** Small habits. */
  IDIOM("about habits on which teams differ, which are not judged here"),
  /** Peculiar to a team. */
  TEAM("of a team's own making (keep the tool, or write a rule with analyzer-testkit)"),
  /** Peculiar to a framework. */
  FRAMEWORK("about one framework or platform"),
  /** Other files. */
  FILES("about files other than Java"),
  /** Not measured. */
  OPEN("about what is not measured here"),
  /** Not in the table. */
  UNKNOWN(
      "that the table of equivalents does not know (your own, a plugin's or another version's)");

  private final String reason;

  Verdict(String reason) {
    this.reason = reason;
  }

  /** What the rules without an equivalent are, as a phrase; empty where there is one. */
  public String reason() {
    return reason;
  }

  boolean isEquivalent() {
    return this == SAME || this == NEAR;
  }

  static Verdict of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
