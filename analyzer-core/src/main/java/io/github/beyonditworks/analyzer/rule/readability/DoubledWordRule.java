package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.code.prose.SentenceWords;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that stand twice in a row in comments and messages. */
public record DoubledWordRule() implements FileRule {

  /**
   * Words that no sentence has twice in a row; {@code that that} and {@code had had} can be right.
   */
  private static final Set<String> NEVER_TWICE =
      Set.of(
          "the", "to", "of", "and", "for", "be", "with", "or", "as", "by", "an", "at", "are",
          "this", "we", "you", "can", "has", "was", "were", "should", "must", "will", "when",
          "which", "from", "into", "if");

  /** A message may name what is called "to key", and a list of authors may read "and and". */
  private static final Set<String> NAMES_AND_LISTS = Set.of("to", "and", "or");

  @Override
  public String id() {
    return "doubled-word";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (SourceComment comment : file.parsed().comments()) {
      String text = comment.text();
      int second = secondOfTwo(text);
      if (second >= 0 && !isQuoted(text, second)) {
        report(
            comment.lineOf(second), wordAt(text, second), withoutSecond(comment, second), reporter);
      }
    }
    for (StringLiteralExpr literal : file.parsed().all(StringLiteralExpr.class)) {
      String text = literal.getValue();
      int second = secondOfTwo(text);
      if (second >= 0 && !NAMES_AND_LISTS.contains(wordAt(text, second))) {
        report(file.parsed().place(literal), wordAt(text, second), Optional.empty(), reporter);
      }
    }
  }

  private static void report(Place place, String word, Optional<Mend> mend, Reporter reporter) {
    reporter
        .at(place, word)
        .mend(mend)
        .report(
            String.format(
                Locale.ROOT,
                "\"%s\" stands twice in a row: one is meant, or another word was.",
                word.toLowerCase(Locale.ROOT)));
  }

  /** Takes out a word and the gap before it, where both are on one line. */
  private static Optional<Mend> withoutSecond(SourceComment comment, int second) {
    String text = comment.text();
    int begin = second;
    while (text.charAt(begin - 1) == ' ') {
      begin--;
    }
    if (begin == second || !SentenceWords.isLetter(text.charAt(begin - 1))) {
      return Optional.empty();
    }
    int lineStart = text.lastIndexOf('\n', begin) + 1;
    int line = comment.lineOf(second).line();
    int shift = lineStart == 0 ? comment.place().column() : 1 - lineStart;
    int end = SentenceWords.end(text, second);
    return Optional.of(Mend.of(new Edit(line, begin + shift, line, end + shift, "")));
  }

  /** What a comment quotes is data. */
  private static boolean isQuoted(String text, int at) {
    int quotes = 0;
    for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i) == '"') {
        quotes++;
      }
    }
    return quotes % 2 == 1;
  }

  /** Where a word begins that repeats the one before it; -1 where none does. */
  private static int secondOfTwo(String text) {
    int before = -1;
    int beforeLength = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (SentenceWords.isLetter(c)) {
        int start = i;
        i = SentenceWords.end(text, start);
        int length = i - start;
        if (before >= 0
            && length == beforeLength
            && text.regionMatches(true, before, text, start, length)
            && standsAlone(text, before, start, i)
            && NEVER_TWICE.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return start;
        }
        before = start;
        beforeLength = length;
      } else {
        if (!isGap(text, i)) {
          before = -1;
        }
        i++;
      }
    }
    return -1;
  }

  /** White space, and the star or slashes that a line of a comment begins with. */
  private static boolean isGap(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      return true;
    }
    if (c != '*') {
      return false;
    }
    int i = at - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i >= 0 && text.charAt(i) == '\n';
  }

  /** Both words are whole and written as words, not as parts of code. */
  private static boolean standsAlone(String text, int first, int second, int end) {
    boolean begins = first == 0 || isEdge(text.charAt(first - 1));
    boolean ends = end == text.length() || isEdge(text.charAt(end)) || isStop(text, end);
    boolean lower = Character.isLowerCase(text.charAt(second));
    return begins && ends && lower;
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == ';')
        && (at + 1 == text.length() || isEdge(text.charAt(at + 1)));
  }

  private static String wordAt(String text, int at) {
    return text.substring(at, SentenceWords.end(text, at));
  }

  @Override
  public String documentation() {
    return """
        # Doubled word

        ## What
        A word such as "the", "of" or "is" that stands twice in a row in a comment or a message, also across a line break. Words
        that can be right twice, such as "that that" and "had had", are left alone.

        ## Why it matters
        It is a slip of an edit, and readers stop at it: was another word meant? In a message it is what the user sees.

        ## How to fix it
        Remove one, or write the word that was meant.

        Before:

        ```java
        class Cart {
          /** Returns the
           * the total. */ // finding
          int total() {
            throw new IllegalStateException("no price for for this cart"); // finding
          }
        }
        ```

        After:

        ```java
        class Cart {
          /** Returns the total. */
          int total() {
            throw new IllegalStateException("no price for this cart");
          }
        }
        ```

        ## When not to
        In texts about the words themselves.
        """;
  }
}
