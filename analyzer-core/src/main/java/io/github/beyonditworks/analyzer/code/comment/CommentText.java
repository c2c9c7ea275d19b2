package io.github.beyonditworks.analyzer.code.comment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a comment. */
public final class CommentText {

  /** Words with which a reason begins, or a place where one stands. */
  private static final Set<String> REASONS =
      Set.of(
          "because",
          "since",
          "due",
          "as",
          "so",
          "otherwise",
          "else",
          "until",
          "when",
          "if",
          "for",
          "to",
          "see",
          "bug",
          "issue",
          "avoid",
          "avoids",
          "prevent",
          "prevents",
          "needed",
          "required",
          "requires",
          "needs",
          "must",
          "cannot",
          "can't",
          "why",
          "reason",
          "in",
          "with",
          "by",
          "not",
          "doesn't",
          "where",
          "which");

  private static final List<String> TRACKED = List.of("bug", "issue", "ticket");

  private CommentText() {}

  /** Whether a text gives a reason, or says where one stands: a word for it, a link, a number. */
  public static boolean givesReason(String text) {
    if (leadsOn(text)) {
      return true;
    }
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord =
          i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        if (REASONS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  /** Whether a text leads to a page or an issue. */
  public static boolean leadsOn(String text) {
    return text.contains("://") || refersToIssue(text);
  }

  /** Whether a text names an issue: {@code #12}, {@code ABC-12} or {@code bug 12}. */
  static boolean refersToIssue(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        char before = text.charAt(i - 1);
        if (before == '#'
            || (before == '-' && i > 2 && Character.isUpperCase(text.charAt(i - 2)))
            || (before == ' ' && endsInTracker(text, i - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsInTracker(String text, int end) {
    for (String word : TRACKED) {
      int from = end - word.length();
      if (from >= 0
          && text.regionMatches(true, from, word, 0, word.length())
          && (from == 0 || !Character.isLetter(text.charAt(from - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** How many words a text has. */
  public static int countWords(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && text.charAt(i) == '\'');
    }
    return words;
  }

  /** A comment without its markers, on one line. */
  public static String plain(String comment) {
    StringBuilder plain = new StringBuilder(comment.length());
    for (String line : (Iterable<String>) comment.lines()::iterator) {
      int from = 0;
      int to = line.length();
      while (from < to && " \t/*".indexOf(line.charAt(from)) >= 0) {
        from++;
      }
      while (to > from && " \t/*".indexOf(line.charAt(to - 1)) >= 0) {
        to--;
      }
      if (from < to) {
        plain.append(plain.isEmpty() ? "" : " ").append(line, from, to);
      }
    }
    return plain.toString();
  }
}
