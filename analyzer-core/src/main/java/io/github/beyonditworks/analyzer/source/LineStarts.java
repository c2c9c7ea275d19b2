package io.github.beyonditworks.analyzer.source;

import java.util.Arrays;

/** Where the lines of a text begin, for ways between offsets and lines with columns. */
final class LineStarts {

  private final int[] starts;

  private LineStarts(int[] starts) {
    this.starts = starts;
  }

  /** The lines of a text, which end with a line feed, a carriage return, or both in this order. */
  static LineStarts of(String text) {
    int[] starts = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        starts[count++] = i + 1;
      }
    }
    return new LineStarts(Arrays.copyOf(starts, count));
  }

  /** The line of an offset, from 1. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, from 1. */
  int columnOf(int offset) {
    return offset - starts[lineOf(offset) - 1] + 1;
  }

  /** The offset of a line and column, both from 1; a line beyond the last counts as the last. */
  int offset(int line, int column) {
    return starts[Math.min(line, starts.length) - 1] + column - 1;
  }
}
