package io.github.beyonditworks.analyzer.source;

import java.util.Arrays;

/**
 * Translates Unicode escapes before parsing, as section 3.3 of the Java Language Specification
 * asks, and leads positions in the translated text back to the text as written. Without it a
 * comment such as <code>&#92;u000a int
 * hidden;</code> would hide a member.
 */
final class UnicodeEscapes {

  private final String translated;

  /** Offset in the original of each translated character; null where nothing was translated. */
  private final int[] origin;

  private final LineStarts translatedLines;
  private final LineStarts originalLines;

  private UnicodeEscapes(String original, String translated, int[] origin) {
    this.translated = translated;
    this.origin = origin;
    this.translatedLines = origin == null ? null : LineStarts.of(translated);
    this.originalLines = origin == null ? null : LineStarts.of(original);
  }

  static UnicodeEscapes translate(String original) {
    if (!original.contains("\\u")) {
      return new UnicodeEscapes(original, original, null);
    }
    StringBuilder out = new StringBuilder(original.length());
    int[] origin = new int[original.length() + 1];
    int i = 0;
    while (i < original.length()) {
      char c = original.charAt(i);
      origin[out.length()] = i;
      int end = c == '\\' ? escapeEnd(original, i) : -1;
      if (end > 0) {
        out.append((char) Integer.parseInt(original.substring(end - 4, end), 16));
        i = end;
      } else if (c == '\\' && i + 1 < original.length()) {
        // A backslash takes the next character with it, so that \\u0041 stays as it is.
        out.append(c);
        origin[out.length()] = i + 1;
        out.append(original.charAt(i + 1));
        i += 2;
      } else {
        out.append(c);
        i++;
      }
    }
    origin[out.length()] = original.length();
    return new UnicodeEscapes(original, out.toString(), Arrays.copyOf(origin, out.length() + 1));
  }

  /** The offset after an escape that begins here, or -1 where none does. */
  private static int escapeEnd(String text, int backslash) {
    int i = backslash + 1;
    while (i < text.length() && text.charAt(i) == 'u') {
      i++;
    }
    if (i == backslash + 1 || i + 4 > text.length()) {
      return -1;
    }
    for (int k = i; k < i + 4; k++) {
      if (Character.digit(text.charAt(k), 16) < 0) {
        return -1;
      }
    }
    return i + 4;
  }

  String translated() {
    return translated;
  }

  boolean movedPositions() {
    return origin != null;
  }

  /** The original line and column, both from 1, of a line and column of the translated text. */
  int[] originalPosition(int line, int column) {
    return positionOf(origin[translatedOffset(line, column)]);
  }

  /**
   * The original line and column of the last character that a translated one was made of: the end
   * of an escape.
   */
  int[] originalEnd(int line, int column) {
    int offset = translatedOffset(line, column);
    int last = offset + 1 < origin.length ? origin[offset + 1] - 1 : origin[offset];
    return positionOf(last);
  }

  private int translatedOffset(int line, int column) {
    return Math.min(translatedLines.offset(line, column), origin.length - 1);
  }

  private int[] positionOf(int offset) {
    return new int[] {originalLines.lineOf(offset), originalLines.columnOf(offset)};
  }
}
