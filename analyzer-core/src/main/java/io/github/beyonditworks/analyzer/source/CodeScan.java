package io.github.beyonditworks.analyzer.source;

import java.util.function.IntConsumer;

/** Finds words and characters of a text that stand in code, not in comments or literals. */
final class CodeScan {

  private CodeScan() {}

  /** Takes a range of the text: the end exclusive. */
  @FunctionalInterface
  interface Words {
    void word(int begin, int end);
  }

  /** Shows every word of the code: names, keywords, numbers. */
  static void words(String text, Words words) {
    int i = 0;
    while (i < text.length()) {
      int behind = behindOther(text, i);
      if (behind > i) {
        i = behind;
      } else if (Character.isJavaIdentifierPart(text.codePointAt(i))) {
        int end = i;
        while (end < text.length() && Character.isJavaIdentifierPart(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        words.word(i, end);
        i = end;
      } else {
        i++;
      }
    }
  }

  /** Shows where a character stands in the code. */
  static void characters(String text, char wanted, IntConsumer places) {
    int i = 0;
    while (i < text.length()) {
      int behind = behindOther(text, i);
      if (behind > i) {
        i = behind;
      } else {
        if (text.charAt(i) == wanted) {
          places.accept(i);
        }
        i++;
      }
    }
  }

  /** The first offset from here on where code stands that is no white space. */
  static int code(String text, int from) {
    int i = from;
    while (i < text.length()) {
      boolean comment = text.startsWith("//", i) || text.startsWith("/*", i);
      if (comment) {
        i = behindOther(text, i);
      } else if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /**
   * The offset of the arrow that ends a guard, where the guard ends in a conditional expression
   * that no parentheses are around; -1 for any other text.
   */
  static int arrowAfterCondition(String text, int from) {
    int depth = 0;
    boolean asked = false;
    boolean answered = false;
    int i = from;
    while (i < text.length()) {
      int behind = behindOther(text, i);
      if (behind > i) {
        i = behind;
        continue;
      }
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == ';' || c == '{' || c == '}' || depth < 0) {
        return -1;
      } else if (depth == 0 && c == '?') {
        asked = true;
      } else if (depth == 0 && c == ':') {
        answered = asked;
      } else if (depth == 0 && text.startsWith("->", i)) {
        return answered ? i : -1;
      }
      i++;
    }
    return -1;
  }

  /** The offset behind a comment or literal that begins here, or here where none does. */
  private static int behindOther(String text, int at) {
    char c = text.charAt(at);
    if (c == '/' && text.startsWith("//", at)) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }
    if (c == '/' && text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 ? text.length() : end + 2;
    }
    return c == '"' || c == '\'' ? behindLiteral(text, at, c) : at;
  }

  private static int behindLiteral(String text, int at, char quote) {
    boolean block = text.startsWith("\"\"\"", at);
    int i = at + (block ? 3 : 1);
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        i += 2;
        continue;
      }
      if (c == quote && (!block || text.startsWith("\"\"\"", i))) {
        return i + (block ? 3 : 1);
      }
      if (!block && (c == '\n' || c == '\r')) {
        return i;
      }
      i++;
    }
    return text.length();
  }
}
