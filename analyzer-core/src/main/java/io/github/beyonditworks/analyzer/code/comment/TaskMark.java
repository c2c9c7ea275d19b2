package io.github.beyonditworks.analyzer.code.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * A mark of work that is left to do.
 *
 * @param word {@code TODO}, {@code FIXME} or {@code XXX}
 * @param offset where it stands in the comment
 * @param text what follows, up to the end of the line, shortened
 * @param owned whether it names somebody, an issue, a page or a date
 */
public record TaskMark(String word, int offset, String text, boolean owned) {

  private static final List<String> WORDS = List.of("TODO", "FIXME", "XXX");
  private static final int LONGEST = 60;

  /** The marks in a comment, in no order. */
  public static List<TaskMark> in(String comment) {
    List<TaskMark> marks = List.of();
    for (String word : WORDS) {
      int at = comment.indexOf(word);
      while (at >= 0) {
        if (isAlone(comment, at, at + word.length())) {
          marks = marks.isEmpty() ? new ArrayList<>() : marks;
          marks.add(of(comment, word, at));
        }
        at = comment.indexOf(word, at + word.length());
      }
    }
    return marks;
  }

  private static boolean isAlone(String comment, int from, int to) {
    boolean begins = from == 0 || " \t*/@(".indexOf(comment.charAt(from - 1)) >= 0;
    boolean ends = to == comment.length() || !isNamePart(comment.charAt(to));
    return begins && ends;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '"' || c == '\'' || c == '`';
  }

  private static TaskMark of(String comment, String word, int at) {
    int from = at + word.length();
    int end = comment.indexOf('\n', from);
    end = end < 0 ? comment.length() : end;
    String line = comment.substring(from, end);
    int next = comment.indexOf('\n', end + 1);
    // What a sentence goes on with may say whose it is.
    String near = comment.substring(from, next < 0 ? comment.length() : next);
    String text = CommentText.plain(line.startsWith(":") ? line.substring(1) : line);
    return new TaskMark(
        word,
        at,
        text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text,
        isOwned(line, near));
  }

  private static boolean isOwned(String line, String near) {
    return (line.startsWith("(") && line.indexOf(')') > 1)
        || (line.startsWith("[") && line.indexOf(']') > 1)
        || line.startsWith("-")
        || near.contains("://")
        || CommentText.refersToIssue(near)
        || namesSomebody(line)
        || namesBug(near)
        || near.contains("@author")
        || hasYear(line);
  }

  /** {@code @name} is somebody, {@code @Override} is an annotation. */
  private static boolean namesSomebody(String line) {
    for (int at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
      if (at + 1 < line.length() && Character.isLowerCase(line.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A number of a bug behind a slash, as some trackers write it: {@code b/1234}. */
  private static boolean namesBug(String line) {
    int slash = line.indexOf('/');
    return slash > 0
        && slash + 1 < line.length()
        && Character.isLetter(line.charAt(slash - 1))
        && Character.isDigit(line.charAt(slash + 1));
  }

  private static boolean hasYear(String line) {
    int at = line.indexOf("20");
    while (at >= 0 && at + 4 <= line.length()) {
      if (Character.isDigit(line.charAt(at + 2)) && Character.isDigit(line.charAt(at + 3))) {
        return true;
      }
      at = line.indexOf("20", at + 1);
    }
    return false;
  }
}
