package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.prose.SentenceWords;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.SourceComment;
import io.github.beyonditworks.analyzer.source.SourceComment.Style;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Comments that end in the middle of a sentence. */
public record UnfinishedCommentRule() implements FileRule {

  /** Words that no sentence ends with. */
  private static final Set<String> NEVER_LAST =
      Set.of("the", "an", "and", "or", "because", "whose", "my", "our", "their");

  /** A shorter comment may join two conditions. */
  private static final int FEWEST_WORDS = 4;

  @Override
  public String id() {
    return "unfinished-comment";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    List<SourceComment> comments = file.parsed().comments();
    for (int i = 0; i < comments.size(); i++) {
      SourceComment comment = comments.get(i);
      if (!goesOn(comment, comments, i + 1) && !leadsIntoCode(comment)) {
        check(comment, reporter);
      }
    }
  }

  /** A sentence may go on in the next line, and in a comment behind code further down. */
  private static boolean goesOn(SourceComment comment, List<SourceComment> comments, int next) {
    return comment.style() == Style.LINE
        && next < comments.size()
        && comments.get(next).style() == Style.LINE
        && comments.get(next).place().line() <= comment.place().endLine() + 2;
  }

  /** Half a sentence before code, which says the rest. */
  private static boolean leadsIntoCode(SourceComment comment) {
    return !comment.isDoc() && comment.place().line() == comment.place().endLine();
  }

  private static void check(SourceComment comment, Reporter reporter) {
    String text = comment.text();
    int end = lastOfText(text);
    for (int tag = nextTag(text, 0); tag >= 0 && comment.isDoc(); tag = nextTag(text, tag + 1)) {
      report(comment, endOfLast(text, tag), reporter);
    }
    report(comment, end, reporter);
  }

  private static void report(SourceComment comment, int end, Reporter reporter) {
    String text = comment.text();
    int start = end;
    while (start > 0 && SentenceWords.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    if (NEVER_LAST.contains(word) && SentenceWords.isProse(text, start) && hasWords(text, start)) {
      reporter
          .at(comment.lineOf(start), word)
          .report(
              String.format(
                  Locale.ROOT,
                  "This ends with \"%s\": the rest of the sentence is missing, and readers cannot tell what it was.",
                  word));
    }
  }

  /** Where a block tag begins a line, from an offset; -1 for none. */
  private static int nextTag(String text, int from) {
    int at = text.indexOf('@', from);
    while (at >= 0) {
      int i = at - 1;
      while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '*')) {
        i--;
      }
      if (i >= 0 && text.charAt(i) == '\n') {
        return at;
      }
      at = text.indexOf('@', at + 1);
    }
    return -1;
  }

  private static int lastOfText(String text) {
    return endOfLast(text, text.endsWith("*/") ? text.length() - 2 : text.length());
  }

  /** Where the last word or mark before an offset ends, margins left out. */
  private static int endOfLast(String text, int before) {
    int end = before;
    while (end > 0 && " \t\r\n*/".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean hasWords(String text, int before) {
    int words = 0;
    for (int i = before; i > 1 && words < FEWEST_WORDS; i--) {
      boolean begins =
          SentenceWords.isLetter(text.charAt(i - 1)) && !SentenceWords.isLetter(text.charAt(i - 2));
      words += begins ? 1 : 0;
    }
    return words >= FEWEST_WORDS - 1;
  }

  @Override
  public String documentation() {
    return """
        # Comment that ends in the middle of a sentence

        ## What
        A comment, or the text of a tag such as `@return`, whose last word is one that no sentence ends with: "the", "and",
        "because" and their like. Half a sentence on one line, which leads into the code below it, is left alone.

        ## Why it matters
        What is missing is often the reason. Whoever wrote the beginning knows it today; in six months nobody does.

        ## How to fix it
        Finish the sentence, or take its beginning away.

        Before:

        ```java
        class Cart {
          /**
           * What all articles cost together, with the discount and the // finding
           *
           * @return cents
           */
          int total() {
            return cents;
          }
        }
        ```

        After:

        ```java
        class Cart {
          /**
           * What all articles cost together, with the discount and the postage.
           *
           * @return cents
           */
          int total() {
            return cents;
          }
        }
        ```

        ## When not to
        In texts that quote such a word as their last.
        """;
  }
}
