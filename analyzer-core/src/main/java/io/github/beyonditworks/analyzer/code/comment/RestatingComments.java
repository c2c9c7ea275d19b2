package io.github.beyonditworks.analyzer.code.comment;

import io.github.beyonditworks.analyzer.code.Words;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import io.github.beyonditworks.analyzer.source.SourceComment.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Comments on a line of their own that say in words what the one statement below them does. */
public final class RestatingComments {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 70;

  private static final List<String> MODIFIERS =
      List.of("private ", "protected ", "public ", "static ", "import ", "package ", "abstract ");

  /** Such a comment names the case that is dealt with, not what is done. */
  private static final List<String> CASES = List.of("a ", "an ", "all ", "no ", "otherwise");

  private static final Set<String> COUNTING =
      Set.copyOf(
          Words.stems(
              "increment increments increase increases add adds one count counter next advance"));
  private static final Set<String> COUNTING_DOWN =
      Set.copyOf(Words.stems("decrement decrements decrease decreases subtract one reduce"));
  private static final Set<String> INITIALISING =
      Set.copyOf(
          Words.stems("initialize initialise init declare declares define create new instance"));
  private static final Set<String> CALLING = Set.copyOf(Words.stems("call calls invoke invokes"));

  private final ParsedFile file;

  private RestatingComments(ParsedFile file) {
    this.file = file;
  }

  /** Finds them. */
  public static List<SourceComment> in(ParsedFile file) {
    RestatingComments comments = new RestatingComments(file);
    List<SourceComment> found = new ArrayList<>();
    List<SourceComment> all = file.comments();
    for (int i = 0; i < all.size(); i++) {
      SourceComment comment = all.get(i);
      boolean candidate =
          comment.style() == Style.LINE
              && comment.ownLine()
              && comment.text().length() <= LONGEST
              && !touches(all, i, -1)
              && !touches(all, i, 1);
      if (candidate && comments.restates(comment)) {
        found.add(comment);
      }
    }
    return found;
  }

  private static boolean touches(List<SourceComment> all, int index, int step) {
    int other = index + step;
    return other >= 0
        && other < all.size()
        && all.get(other).ownLine()
        && Math.abs(all.get(other).place().line() - all.get(index).place().line()) <= 1;
  }

  private boolean restates(SourceComment comment) {
    int line = comment.place().line();
    String statement = file.parsedLine(line + 1).strip();
    // Above several statements a comment is their heading.
    if (!isDone(statement) || !isEndOfGroup(line + 2)) {
      return false;
    }
    String text = CommentText.plain(comment.text());
    int words = CommentText.countWords(text);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && isPlainWords(text)
        && !namesCase(text)
        && Words.areAllIn(known(statement), text);
  }

  /** Whether a line is one whole statement that does something; declarations of fields do not. */
  private static boolean isDone(String line) {
    if (!line.endsWith(";")) {
      return false;
    }
    for (String modifier : MODIFIERS) {
      if (line.startsWith(modifier)) {
        return false;
      }
    }
    return line.indexOf('(') >= 0
        || line.indexOf('=') >= 0
        || line.contains("++")
        || line.contains("--")
        || line.startsWith("return")
        || line.startsWith("break");
  }

  private boolean isEndOfGroup(int line) {
    String next = file.parsedLine(line).strip();
    return next.isEmpty() || next.startsWith("}") || next.startsWith("//");
  }

  private static boolean namesCase(String text) {
    for (String beginning : CASES) {
      if (text.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  /** Signs and digits say more than words: formulas, names of standards, numbers of issues. */
  private static boolean isPlainWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && " .,'-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> known(String statement) {
    int open = statement.indexOf('"');
    // A text in the statement is data: saying it again does tell what the statement is for.
    String code = open < 0 ? statement : statement.substring(0, open);
    Set<String> known = new HashSet<>(Words.stems(code));
    if (statement.contains("++") || statement.contains("+= 1")) {
      known.addAll(COUNTING);
    }
    if (statement.contains("--") || statement.contains("-= 1")) {
      known.addAll(COUNTING_DOWN);
    }
    if (statement.startsWith("return")) {
      known.addAll(Words.reading());
    } else if (statement.contains(" = ")) {
      known.addAll(Words.writing());
      known.addAll(Words.reading());
      known.addAll(INITIALISING);
    }
    if (statement.endsWith(");")) {
      known.addAll(CALLING);
    }
    return known;
  }
}
