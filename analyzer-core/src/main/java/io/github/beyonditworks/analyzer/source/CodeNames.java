package io.github.beyonditworks.analyzer.source;

import java.util.function.BiConsumer;

/**
 * Finds the names that a comment shows as code, by the tag for code, by the HTML element or between
 * back-ticks: {@code total()}, {@code Order.total}. Expressions are passed over.
 */
final class CodeNames {

  private static final String TAG = "{@code";
  private static final String OPENING = "<code>";
  private static final String CLOSING = "</code>";
  private static final int LONGEST = 100;

  private CodeNames() {}

  /**
   * Shows where the names begin and end, in order.
   *
   * @param text a comment without its markers
   */
  static void find(CharSequence text, BiConsumer<Integer, Integer> names) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int from = c == '{' || c == '<' || c == '`' ? contentAfter(text, at) : -1;
      int to = from < 0 ? -1 : endOfContent(text, from, c);
      if (to < 0) {
        at++;
        continue;
      }
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int end = to;
      while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (isName(text, from, end)) {
        names.accept(from, end);
      }
      at = to + 1;
    }
  }

  /** Where the code begins that a mark opens; -1 where the mark is none. */
  private static int contentAfter(CharSequence text, int at) {
    if (text.charAt(at) == '`') {
      boolean fence = at + 1 < text.length() && text.charAt(at + 1) == '`';
      return fence ? -1 : at + 1;
    }
    String mark = text.charAt(at) == '{' ? TAG : OPENING;
    return startsWith(text, mark, at) ? at + mark.length() : -1;
  }

  private static int endOfContent(CharSequence text, int from, char mark) {
    int last = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if ((c == '`' && mark == '`') || (c == '}' && mark == '{')) {
        return i;
      }
      if (c == '<' && mark == '<') {
        return startsWith(text, CLOSING, i) ? i : -1;
      }
      if (c == '{') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean startsWith(CharSequence text, String mark, int at) {
    if (at + mark.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (text.charAt(at + i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Identifiers joined by dots or a hash, with a list of simple arguments or without. */
  private static boolean isName(CharSequence text, int from, int to) {
    boolean begins = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (begins) {
        if (!Character.isJavaIdentifierStart(c)) {
          return false;
        }
        begins = false;
      } else if (c == '.' || c == '#') {
        begins = true;
      } else if (c == '(') {
        return isArgumentList(text, i + 1, to);
      } else if (!Character.isJavaIdentifierPart(c)) {
        return false;
      }
    }
    return !begins;
  }

  private static boolean isArgumentList(CharSequence text, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (text.charAt(i) == '(' || text.charAt(i) == ')') {
        return false;
      }
    }
    return to > from && text.charAt(to - 1) == ')';
  }
}
