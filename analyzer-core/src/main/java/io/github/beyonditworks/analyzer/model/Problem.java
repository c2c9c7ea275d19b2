package io.github.beyonditworks.analyzer.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that kept a part of the input from being analysed: one row in every report.
 *
 * @param kind what failed
 * @param path the file, relative to the repository root, with {@code /}
 * @param line the line from 1, or 0 where none is known
 * @param column the column from 1, or 0 where none is known
 * @param message the cause, as plain text
 */
public record Problem(Kind kind, String path, int line, int column, String message)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::kind)
          .thenComparing(Problem::message);

  /** What failed. */
  public enum Kind {
    /** The file could not be read or decoded. */
    READ,
    /** The file is not Java that can be parsed. */
    PARSE,
    /** The file is valid Java of a kind that the parser does not know. */
    GAP,
    /** The file, or the whole run, took longer than it may. */
    TIME,
    /** The file needs more memory than there is. */
    MEMORY,
    /** A rule threw; the file's other findings are kept. */
    RULE,
    /** The configuration or a parameter is not usable. */
    CONFIG,
    /** A report of another tool is not usable; what it would tell stays unknown. */
    EVIDENCE;

    /** The name used in reports: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it may hide code that nobody judged. A wish that was misspelled and a broken report
     * of another tool hide none.
     */
    public boolean hidesCode() {
      return this != CONFIG && this != EVIDENCE;
    }
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
