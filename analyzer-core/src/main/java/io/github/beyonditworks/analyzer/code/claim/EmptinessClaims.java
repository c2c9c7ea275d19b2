package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import java.util.Optional;
import java.util.Set;

/** "May be empty", "or an empty list if", held against guards and against what is returned. */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
final class EmptinessClaims {

  private static final Set<String> MAY =
      Set.of("may", "can", "could", "might", "possibly", "optionally");
  private static final Set<String> CONTAINERS =
      Set.of("list", "set", "map", "string", "array", "collection", "text", "iterable", "sequence");
  private static final Set<String> CONDITIONS = Set.of("if", "when", "unless", "only");

  private EmptinessClaims() {}

  static void check(Passage passage, Described described) {
    for (int i = passage.from(); i < passage.to(); i++) {
      if (passage.word(i).equals("empty")) {
        if (passage.topic() == Topic.PARAMETER) {
          checkParameter(passage, i, described);
        } else if (passage.topic() == Topic.RESULT) {
          checkResult(passage, i, described);
        }
      }
    }
  }

  private static void checkParameter(Passage passage, int at, Described described) {
    Guards guards = described.guards().orElse(null);
    if (guards == null || !isMaybe(passage, at)) {
      return;
    }
    for (Rejection rejection : guards.rejections()) {
      for (Expression part : Guards.parts(rejection)) {
        if (isEmptyTest(part, passage.subject(), rejection.whenTrue())) {
          described.contradict(
              passage, at - 2, at + 1, described.line(rejection.at()) + " refuses what is empty");
          return;
        }
      }
    }
  }

  private static boolean isMaybe(Passage passage, int at) {
    Prose prose = passage.prose();
    int may = prose.word(at - 1).equals("be") ? at - 2 : at - 1;
    boolean itself =
        prose.startOfClause(at) == may
            || prose.written(may - 1).equals(passage.subject())
            || prose.word(may - 1).equals("it")
            || (prose.word(may - 1).equals("null") && prose.reads(may - 1, "null", "or"));
    return MAY.contains(prose.word(may)) && itself && !CONDITIONS.contains(prose.word(at + 1));
  }

  /** Whether an expression asks if a variable is empty, or with {@code false} if it is not. */
  private static boolean isEmptyTest(Expression expression, String name, boolean empty) {
    if (expression instanceof EnclosedExpr enclosed) {
      return isEmptyTest(enclosed.getInner(), name, empty);
    }
    if (expression instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return isEmptyTest(unary.getExpression(), name, !empty);
    }
    if (expression instanceof MethodCallExpr call) {
      boolean ofName =
          call.getScope().filter(s -> Guards.isName(s, name)).isPresent()
              || (call.getArguments().size() == 1 && Guards.isName(call.getArgument(0), name));
      boolean asks =
          call.getNameAsString().equals("isEmpty") || call.getNameAsString().equals("isBlank");
      return empty && ofName && asks;
    }
    return expression instanceof BinaryExpr binary && isSizeTest(binary, name, empty);
  }

  private static boolean isSizeTest(BinaryExpr binary, String name, boolean empty) {
    boolean zero = binary.getRight().toString().equals("0") && isSize(binary.getLeft(), name);
    switch (binary.getOperator()) {
      case EQUALS:
        return empty && zero;
      case NOT_EQUALS:
      case GREATER:
        return !empty && zero;
      case LESS:
        return empty && binary.getRight().toString().equals("1") && isSize(binary.getLeft(), name);
      default:
        return false;
    }
  }

  private static boolean isSize(Expression expression, String name) {
    if (expression instanceof MethodCallExpr call) {
      boolean size =
          call.getNameAsString().equals("size") || call.getNameAsString().equals("length");
      return size && call.getScope().filter(s -> Guards.isName(s, name)).isPresent();
    }
    return expression instanceof FieldAccessExpr access
        && access.getNameAsString().equals("length")
        && Guards.isName(access.getScope(), name);
  }

  /** "Or an empty list if there are none", where null is what comes. */
  private static void checkResult(Passage passage, int at, Described described) {
    Body body = described.body().orElse(null);
    boolean claims =
        (passage.word(at - 1).equals("an") || passage.word(at - 1).equals("or"))
            && CONTAINERS.contains(passage.word(at + 1))
            && CONDITIONS.contains(passage.word(at + 2));
    if (body == null || !claims || described.mentions("null")) {
      return;
    }
    nullBesideNothingEmpty(body)
        .ifPresent(
            n ->
                described.contradict(passage, at - 1, at + 2, described.line(n) + " returns null"));
  }

  private static Optional<Node> nullBesideNothingEmpty(Body body) {
    Node found = null;
    for (ReturnStmt result : body.returns()) {
      Expression value = result.getExpression().orElse(null);
      if (value instanceof NullLiteralExpr) {
        found = found == null ? result : found;
      } else if (value == null || looksEmpty(value)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean looksEmpty(Expression value) {
    if (value instanceof StringLiteralExpr literal) {
      return literal.asString().isEmpty();
    }
    String code = value.toString();
    return value.isObjectCreationExpr()
        || value.isArrayCreationExpr()
        || value.isConditionalExpr()
        || code.contains("mpty")
        || code.contains("EMPTY")
        || code.endsWith(".of()");
  }
}
