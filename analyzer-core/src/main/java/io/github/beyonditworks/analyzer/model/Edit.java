package io.github.beyonditworks.analyzer.model;

import java.util.Comparator;

/**
 * A text to put in place of a stretch of a file. Lines and columns count from 1, a column counts
 * UTF-16 units. The stretch ends before its end, so it is empty where both are the same.
 *
 * @param line where it begins
 * @param column where it begins
 * @param endLine where it ends
 * @param endColumn the first column that is not part of it
 * @param text what takes its place, lines parted by {@code \n}
 */
public record Edit(int line, int column, int endLine, int endColumn, String text)
    implements Comparable<Edit> {

  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::line)
          .thenComparingInt(Edit::column)
          .thenComparingInt(Edit::endLine)
          .thenComparingInt(Edit::endColumn)
          .thenComparing(Edit::text);

  /** Puts a text in place of what stands somewhere. */
  public static Edit replacing(Place place, String text) {
    return new Edit(place.line(), place.column(), place.endLine(), place.endColumn() + 1, text);
  }

  /** Puts a text before what stands somewhere. */
  public static Edit inserting(int line, int column, String text) {
    return new Edit(line, column, line, column, text);
  }

  /** Takes whole lines out, with the end of the last. */
  public static Edit withoutLines(int first, int last) {
    return new Edit(first, 1, last + 1, 1, "");
  }

  Edit upBy(int lines) {
    return new Edit(line - lines, column, endLine - lines, endColumn, text);
  }

  @Override
  public int compareTo(Edit other) {
    return ORDER.compare(this, other);
  }
}
