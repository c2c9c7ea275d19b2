package io.github.beyonditworks.analyzer.code.failure;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.code.ScopeText;
import java.util.Set;

/** A value that takes the place of a result that could not be had. */
public enum StandIn {
  /** {@code null}. */
  NULL("null"),
  /** An empty text, collection, array or {@code Optional}. */
  EMPTY("an empty value"),
  /** A number. */
  NUMBER("a placeholder"),
  /** {@code true} or {@code false}. */
  BOOLEAN("a plain yes or no"),
  /** Something that was worked out or chosen: no stand-in. */
  NONE("");

  private static final Set<String> EMPTY_CALLS =
      Set.of(
          "empty",
          "emptyList",
          "emptySet",
          "emptyMap",
          "emptyIterator",
          "emptySortedSet",
          "emptySortedMap",
          "absent");
  private static final Set<String> CONTAINERS =
      Set.of(
          "ArrayList",
          "LinkedList",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "ConcurrentHashMap",
          "String");

  private final String phrase;

  StandIn(String phrase) {
    this.phrase = phrase;
  }

  /** What it is, within a sentence. */
  public String phrase() {
    return phrase;
  }

  /** What an expression is. */
  public static StandIn of(Expression expression) {
    if (expression.isNullLiteralExpr()) {
      return NULL;
    }
    if (expression.isBooleanLiteralExpr()) {
      return BOOLEAN;
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (expression instanceof CastExpr cast) {
      return of(cast.getExpression());
    }
    if (isNumber(expression)) {
      return NUMBER;
    }
    return isEmpty(expression) ? EMPTY : NONE;
  }

  private static boolean isNumber(Expression expression) {
    Expression number =
        expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS
            ? unary.getExpression()
            : expression;
    return number instanceof IntegerLiteralExpr
        || number instanceof LongLiteralExpr
        || number instanceof DoubleLiteralExpr;
  }

  private static boolean isEmpty(Expression expression) {
    if (expression instanceof StringLiteralExpr text) {
      return text.getValue().isEmpty();
    }
    if (expression instanceof MethodCallExpr call) {
      return call.getArguments().isEmpty() && isEmptyCall(call);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return creation.getArguments().isEmpty()
          && creation.getAnonymousClassBody().isEmpty()
          && CONTAINERS.contains(creation.getType().getNameAsString());
    }
    return expression instanceof ArrayCreationExpr array
        && array.getInitializer().map(i -> i.getValues().isEmpty()).orElse(true)
        && array.getLevels().get(0).getDimension().map(d -> d.toString().equals("0")).orElse(true);
  }

  private static boolean isEmptyCall(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (EMPTY_CALLS.contains(name)) {
      return true;
    }
    String scope = ScopeText.of(call);
    return name.equals("of")
        && (scope.endsWith("List") || scope.endsWith("Set") || scope.endsWith("Map"));
  }
}
