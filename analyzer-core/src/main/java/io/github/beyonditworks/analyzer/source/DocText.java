package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a documentation comment says, without its markers, and where each character of it stands.
 */
final class DocText {

  private final String text;

  /** The offset of each line, followed by the length of the text. */
  private final int[] starts;

  /** Where each line begins in the file. */
  private final List<Position> positions;

  private DocText(String text, int[] starts, List<Position> positions) {
    this.text = text;
    this.starts = starts;
    this.positions = positions;
  }

  /**
   * Takes the markers off a comment.
   *
   * @param comment as written
   * @param start where it begins
   * @param markdown whether it is made of {@code ///} lines
   */
  static DocText of(String comment, Position start, boolean markdown) {
    StringBuilder text = new StringBuilder();
    List<Position> positions = new ArrayList<>();
    List<String> lines = comment.lines().toList();
    int[] starts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      String raw = lines.get(i);
      int from = indexOfContent(raw, markdown, i == 0);
      boolean closes = !markdown && i == lines.size() - 1 && raw.endsWith("*/");
      int to = closes ? Math.max(from, raw.length() - 2) : raw.length();
      int column = i == 0 ? start.column : 1;
      positions.add(new Position(start.line + i, column + from));
      text.append(raw, from, to).append(i == lines.size() - 1 ? "" : "\n");
      starts[i + 1] = text.length();
    }
    return new DocText(text.toString(), starts, positions);
  }

  private static int indexOfContent(String raw, boolean markdown, boolean first) {
    int i = 0;
    while (i < raw.length() && Character.isWhitespace(raw.charAt(i))) {
      i++;
    }
    if (markdown) {
      return raw.startsWith("///", i) ? i + 3 : i;
    }
    int marker = first && raw.startsWith("/**", i) ? i + 3 : i;
    int afterStars = marker;
    while (afterStars < raw.length()
        && raw.charAt(afterStars) == '*'
        && !raw.startsWith("*/", afterStars)) {
      afterStars++;
    }
    // Without a star the indentation belongs to what is said.
    return afterStars == i ? 0 : afterStars;
  }

  /** The lines, joined by line feeds. */
  String text() {
    return text;
  }

  int lineCount() {
    return positions.size();
  }

  /** The offset of a line, counted from 0; for the line after the last, the text's length. */
  int startOfLine(int line) {
    return starts[line];
  }

  /** Where the character at an offset stands in the file. */
  Position position(int offset) {
    int found = Arrays.binarySearch(starts, 0, positions.size(), offset);
    int line = found >= 0 ? found : -found - 2;
    Position begin = positions.get(line);
    return new Position(begin.line, begin.column + offset - starts[line]);
  }
}
