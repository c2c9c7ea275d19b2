package io.github.beyonditworks.analyzer.model;

import java.util.Comparator;

/**
 * A stretch of a source file. Lines and columns count from 1 and the end is inclusive; a column
 * counts UTF-16 units of the line, a tab being one.
 */
public record Place(int line, int column, int endLine, int endColumn) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::line)
          .thenComparingInt(Place::column)
          .thenComparingInt(Place::endLine)
          .thenComparingInt(Place::endColumn);

  /** The place for what concerns a file as a whole. */
  public static final Place FILE_START = new Place(1, 1, 1, 1);

  /** Whether the other place begins within this one. */
  public boolean covers(Place other) {
    return startsNotAfter(other) && !endsBefore(other);
  }

  private boolean startsNotAfter(Place other) {
    return line < other.line || (line == other.line && column <= other.column);
  }

  /** Whether this place ends before the other one does. */
  public boolean endsBefore(Place other) {
    return endLine < other.line || (endLine == other.line && endColumn < other.column);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
