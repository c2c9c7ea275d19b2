package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.source.ParseGuard.Refusal;
import java.util.Optional;

/**
 * Mistakes that the parser passes over without a word, while a compiler refuses them: a second byte
 * order mark, a Ctrl-Z behind which the parser reads no further, and Unicode escapes that are none
 * (sections 3.3 and 3.5 of the Java Language Specification).
 */
final class SilentMistakes {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char CTRL_Z = '\u001a';
  private static final int DIGITS = 4;

  private SilentMistakes() {}

  /** The first such mistake of a text as it is written. */
  static Optional<Refusal> in(String text) {
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      return Optional.of(new Refusal(1, 1, "not valid Java: a second byte order mark"));
    }
    int end = endInCode(text);
    if (end >= 0) {
      return Optional.of(
          at(text, end, "not valid Java: a Ctrl-Z (U+001A) before the end of the file"));
    }
    for (int i = text.indexOf('\\'); i >= 0 && i < text.length(); i = text.indexOf('\\', i)) {
      if (i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        int behind = behindEscape(text, i);
        if (behind < 0) {
          return Optional.of(at(text, i, "not valid Java: a broken Unicode escape"));
        }
        // An escaped backslash takes no other one with it.
        i = behind;
      } else {
        i += 2;
      }
    }
    return Optional.empty();
  }

  /** In comments and literals it is a character like others; -1 where there is none else. */
  private static int endInCode(String text) {
    int first = text.indexOf(CTRL_Z);
    if (first < 0 || first == text.length() - 1) {
      return -1;
    }
    int[] found = {-1};
    CodeScan.characters(
        text, CTRL_Z, at -> found[0] = found[0] < 0 && at < text.length() - 1 ? at : found[0]);
    return found[0];
  }

  private static int behindEscape(String text, int backslash) {
    int i = backslash + 1;
    while (i < text.length() && text.charAt(i) == 'u') {
      i++;
    }
    for (int k = i; k < i + DIGITS; k++) {
      if (k >= text.length() || Character.digit(text.charAt(k), 16) < 0) {
        return -1;
      }
    }
    return i + DIGITS;
  }

  private static Refusal at(String text, int offset, String message) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        line++;
        start = i + 1;
      }
    }
    return new Refusal(line, offset - start + 1, message);
  }
}
