package io.github.beyonditworks.analyzer.code.comment;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.code.Words;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import io.github.beyonditworks.analyzer.source.SourceComment.Style;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Comments on a line of their own that say in words what the one statement below them does. */
public final class RestatingComments {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 70;

  /** Above more calls than these in one statement a comment sums them up. */
  private static final int MOST_CALLS = 3;

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

  /** The statements that a comment stands right above, by its line; made when one is asked for. */
  private Map<Integer, Statement> below;

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
    String text = CommentText.plain(comment.text());
    int words = CommentText.countWords(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS || !isPlainWords(text) || namesCase(text)) {
      return false;
    }
    Statement statement = below(comment.place().line());
    // Above several statements a comment is their heading.
    if (statement == null || !isLastOfGroup(statement)) {
      return false;
    }
    String written = written(statement);
    return isDone(written) && Words.areAllIn(known(written), text) && !isChain(statement);
  }

  private Statement below(int line) {
    if (below == null) {
      below = new HashMap<>();
      file.all(ExpressionStmt.class).forEach(this::add);
      file.all(ReturnStmt.class).forEach(this::add);
      file.all(BreakStmt.class).forEach(this::add);
    }
    return below.get(line);
  }

  private void add(Statement statement) {
    statement.getTokenRange().map(r -> skip(r.getBegin(), JavaToken::getPreviousToken)).stream()
        .filter(t -> t.getCategory().isComment())
        .forEach(t -> t.getRange().ifPresent(r -> below.put(r.begin.line, statement)));
  }

  private static boolean isLastOfGroup(Statement statement) {
    JavaToken next =
        statement
            .getTokenRange()
            .map(r -> skip(r.getEnd(), JavaToken::getNextToken))
            .orElse(JavaToken.INVALID);
    return next.getCategory().isComment() || next.getText().equals("}");
  }

  /** The next token in a direction that is more than layout; an invalid one where there is none. */
  private static JavaToken skip(
      JavaToken from, Function<JavaToken, Optional<JavaToken>> direction) {
    Optional<JavaToken> token = direction.apply(from);
    while (token.isPresent() && token.get().getCategory().isWhitespace()) {
      token = direction.apply(token.get());
    }
    return token.orElse(JavaToken.INVALID);
  }

  /** The tokens with a blank between two of them, whatever the layout. */
  private static String written(Statement statement) {
    StringBuilder text = new StringBuilder();
    for (JavaToken token : statement.getTokenRange().orElseThrow()) {
      if (!token.getCategory().isWhitespaceOrComment()) {
        text.append(text.isEmpty() ? "" : " ").append(token.getText());
      }
    }
    return text.toString();
  }

  /** Whether a statement does something: what only names a value does not. */
  private static boolean isDone(String statement) {
    return statement.indexOf('(') >= 0
        || statement.indexOf('=') >= 0
        || statement.contains("++")
        || statement.contains("--")
        || statement.startsWith("return")
        || statement.startsWith("break");
  }

  private static boolean isChain(Statement statement) {
    return Subtree.all(statement, MethodCallExpr.class).size() > MOST_CALLS;
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
    if (statement.endsWith(") ;")) {
      known.addAll(CALLING);
    }
    return known;
  }
}
