package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Optional;
import java.util.Set;

/** "In descending order", "the end, exclusive", held against sorting and loops. */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
final class OrderClaims {

  private static final Set<String> SORTING = Set.of("sort", "sorted", "sorting");
  private static final Set<String> BACKWARDS =
      Set.of(
          "reverseOrder",
          "reversed",
          "reverse",
          "descendingIterator",
          "descendingMap",
          "descendingSet",
          "descendingKeySet");

  /** Calls whose last argument is the first position that is left out. */
  private static final Set<String> UP_TO =
      Set.of("substring", "subSequence", "subList", "copyOfRange");

  private OrderClaims() {}

  static void check(Passage passage, Described described) {
    for (int i = passage.from(); i < passage.to(); i++) {
      String word = passage.word(i);
      if (word.equals("ascending") || word.equals("descending")) {
        checkOrder(passage, i, word.equals("descending"), described);
        return;
      }
      boolean bound = word.startsWith("inclusive") || word.startsWith("exclusive");
      if (bound && passage.topic() == Topic.PARAMETER && passage.prose().isBreak(i + 1)) {
        checkBound(passage, i, word.startsWith("inclusive"), described);
        return;
      }
    }
  }

  private static void checkOrder(Passage passage, int at, boolean descending, Described described) {
    Body body = described.body().orElse(null);
    boolean order = passage.word(at + 1).equals("order") || passage.word(at - 1).equals("sorted");
    String other = descending ? "ascending" : "descending";
    if (body == null
        || !order
        || passage.topic() == Topic.PARAMETER
        || described.mentions(other)
        || described.mentions("reverse")) {
      return;
    }
    int sorts = 0;
    int turns = 0;
    MethodCallExpr seen = null;
    for (MethodCallExpr call : body.calls()) {
      if (BACKWARDS.contains(call.getNameAsString())) {
        turns++;
        seen = call;
      } else if (SORTING.contains(call.getNameAsString())) {
        sorts++;
        seen = seen == null ? call : seen;
        if (!call.getArguments().isEmpty() && !isNatural(call)) {
          sorts += 2;
        }
      }
    }
    if (!descending && turns == 1) {
      described.contradict(passage, at, at + 2, described.line(seen) + " turns the order around");
    } else if (descending && turns == 0 && sorts == 1) {
      described.contradict(passage, at, at + 2, described.line(seen) + " sorts the least first");
    }
  }

  /** Whether a sort has no comparator but the natural order. */
  private static boolean isNatural(MethodCallExpr call) {
    String scope = ScopeText.of(call);
    boolean helper = scope.equals("Collections") || scope.equals("Arrays");
    Expression last = call.getArgument(call.getArguments().size() - 1);
    return (helper && call.getArguments().size() == 1)
        || last.toString().endsWith("naturalOrder()")
        || (!helper && last.isNullLiteralExpr());
  }

  private static void checkBound(Passage passage, int at, boolean inclusive, Described described) {
    Body body = described.body().orElse(null);
    String name = passage.subject();
    if (body == null
        || body.writes(name)
        || passage.mentions(inclusive ? "exclusive" : "inclusive")) {
      return;
    }
    Boolean held = null;
    Expression where = null;
    for (NameExpr use : body.names()) {
      if (use.getNameAsString().equals(name)) {
        Boolean here = includes(use);
        if (here != null && held != null && !here.equals(held)) {
          return;
        }
        held = here == null ? held : here;
        where = here == null ? where : use;
      }
    }
    if (held != null && held != inclusive) {
      described.contradict(
          passage,
          Math.max(passage.from(), at - 1),
          at + 1,
          described.line(where) + (held ? " takes it in" : " leaves it out"));
    }
  }

  /** Whether a loop or a call takes in what a name says; null where that cannot be told. */
  private static Boolean includes(NameExpr use) {
    Expression around = use.getParentNode().orElse(null) instanceof Expression e ? e : null;
    ForStmt loop = Ancestors.nearest(use, ForStmt.class).orElse(null);
    if (around instanceof BinaryExpr binary && loop != null && isCondition(binary, loop)) {
      return binary.getRight() == use ? upperEnd(binary.getOperator()) : null;
    }
    if (around instanceof MethodCallExpr call
        && UP_TO.contains(call.getNameAsString())
        && call.getScope().isPresent()
        && call.getArguments().size() > 1
        && call.getArgument(call.getArguments().size() - 1) == use) {
      return false;
    }
    return loop != null ? start(use, loop).orElse(null) : null;
  }

  private static boolean isCondition(BinaryExpr binary, ForStmt loop) {
    return loop.getCompare().filter(c -> c == binary).isPresent()
        && loop.getInitialization().size() == 1
        && loop.getUpdate().size() == 1
        && loop.getUpdate().get(0).toString().endsWith("++");
  }

  private static Boolean upperEnd(BinaryExpr.Operator operator) {
    switch (operator) {
      case LESS:
        return false;
      case LESS_EQUALS:
        return true;
      default:
        return null;
    }
  }

  private static Optional<Boolean> start(NameExpr use, ForStmt loop) {
    if (loop.getInitialization().size() != 1
        || loop.getUpdate().size() != 1
        || !loop.getUpdate().get(0).toString().endsWith("++")
        || !(loop.getInitialization().get(0) instanceof VariableDeclarationExpr declaration)) {
      return Optional.empty();
    }
    Expression first = declaration.getVariable(0).getInitializer().orElse(null);
    if (first == use) {
      return Optional.of(true);
    }
    return first instanceof BinaryExpr sum
            && sum.getLeft() == use
            && sum.getOperator() == BinaryExpr.Operator.PLUS
            && sum.getRight().toString().equals("1")
        ? Optional.of(false)
        : Optional.empty();
  }
}
