package io.github.beyonditworks.analyzer.code.prose;

import java.util.List;

/** Words in comments and messages, told apart from code, links and what is quoted. */
public final class SentenceWords {

  /** What of a line of prose ends it only where it is code. */
  private static final String ENDS_OF_CODE = ";{}";

  private static final List<String> MARKS_OF_CODE = List.of("code>", "pre>", "tt>");

  private SentenceWords() {}

  /** Whether a character is a letter of English. */
  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a word begins at a character of a name, other than the first: {@code fooBar}. */
  public static boolean beginsInName(String name, int at) {
    char c = name.charAt(at);
    char before = name.charAt(at - 1);
    if (!isLetter(c) || !isLetter(before)) {
      return true;
    }
    boolean upper = c <= 'Z';
    boolean upperBefore = before <= 'Z';
    boolean lowerBehind =
        at + 1 < name.length() && name.charAt(at + 1) >= 'a' && name.charAt(at + 1) <= 'z';
    return upper && (!upperBefore || lowerBehind);
  }

  /** Where a run of letters ends. */
  public static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether a word is one of a sentence: in lower case but for its first letter, alone between
   * spaces and marks, not in a link, an inline tag, quotes or code.
   */
  public static boolean isProse(String text, int start) {
    int end = end(text, start);
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i) <= 'Z') {
        return false;
      }
    }
    return (start == 0 || isBefore(text.charAt(start - 1)))
        && isAfter(text, end)
        && !isInTag(text, start)
        && !isInCode(text, start, end)
        && isSentence(text, start, end);
  }

  private static boolean isBefore(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '*' || c == '/' || c == '>' || c == ',';
  }

  private static boolean isAfter(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char c = text.charAt(end);
    if (c == '.') {
      return end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1));
    }
    return Character.isWhitespace(c) || ",;:!?)<*'".indexOf(c) >= 0;
  }

  private static boolean isInTag(String text, int at) {
    int tag = text.lastIndexOf("{@", at);
    if (tag >= 0 && text.indexOf('}', tag) > at) {
      return true;
    }
    for (String mark : MARKS_OF_CODE) {
      int opened = text.lastIndexOf('<' + mark, at);
      if (opened >= 0 && text.lastIndexOf("</" + mark, at) < opened) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is code, names an author or a parameter, or quotes the word. */
  private static boolean isInCode(String text, int start, int end) {
    int from = text.lastIndexOf('\n', start) + 1;
    int to = text.indexOf('\n', end);
    String line = text.substring(from, to < 0 ? text.length() : to).strip();
    String before = text.substring(from, start).strip();
    int quotes = 0;
    for (int i = from; i < start; i++) {
      char c = text.charAt(i);
      quotes += c == '"' || c == '`' ? 1 : 0;
    }
    return quotes % 2 == 1
        || before.endsWith("@param")
        || before.endsWith("@throws")
        || before.contains("@author")
        || before.contains("@see")
        || before.contains("://")
        || (!line.isEmpty() && ENDS_OF_CODE.indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  /** A word beside others; alone it may be a key or a value. */
  private static boolean isSentence(String text, int start, int end) {
    return hasWord(text, start - 1, -1) || hasWord(text, end, 1);
  }

  private static boolean hasWord(String text, int from, int step) {
    int i = from;
    while (i >= 0 && i < text.length() && !isLetter(text.charAt(i))) {
      i += step;
    }
    return i >= 0 && i < text.length();
  }
}
