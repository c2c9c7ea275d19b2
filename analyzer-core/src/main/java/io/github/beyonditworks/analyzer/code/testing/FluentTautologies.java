package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Optional;
import java.util.Set;

/**
 * Assertions of AssertJ, Truth and Hamcrest about a literal that they compare with what it is. What
 * stands between, such as a description, makes no difference.
 */
public final class FluentTautologies {

  private static final Set<String> STARTS = Set.of("assertThat", "then", "expectThat");
  private static final Set<String> SAME = Set.of("is", "equalTo", "isEqualTo", "isSameAs");

  private FluentTautologies() {}

  /** Whether a call is the check of such a chain, or the {@code assertThat} of Hamcrest. */
  public static boolean isOne(MethodCallExpr call) {
    int size = call.getArguments().size();
    if (call.getNameAsString().equals("assertThat") && size >= 2) {
      return call.getArgument(size - 1) instanceof MethodCallExpr matcher
          && call.getArgument(size - 2).isLiteralExpr()
          && isSame(matcher, call.getArgument(size - 2));
    }
    boolean endsChain = call.getParentNode().filter(Statement.class::isInstance).isPresent();
    return endsChain
        && startOf(call).filter(start -> holdsFor(call, start.getArgument(0))).isPresent();
  }

  /** The {@code assertThat(value)} that a chain starts with. */
  private static Optional<MethodCallExpr> startOf(MethodCallExpr check) {
    Optional<Expression> link = check.getScope();
    while (link.isPresent() && link.get() instanceof MethodCallExpr call) {
      if (STARTS.contains(call.getNameAsString()) && call.getArguments().size() == 1) {
        return Optional.of(call);
      }
      link = call.getScope();
    }
    return Optional.empty();
  }

  private static boolean holdsFor(MethodCallExpr check, Expression value) {
    return switch (check.getNameAsString()) {
      case "isTrue" -> isLiteral(value, "true");
      case "isFalse" -> isLiteral(value, "false");
      case "isNull" -> isLiteral(value, "null");
      case "isNotNull" -> value.isObjectCreationExpr();
      default -> isSame(check, value);
    };
  }

  private static boolean isSame(MethodCallExpr check, Expression value) {
    return SAME.contains(check.getNameAsString())
        && check.getArguments().size() == 1
        && areSameLiteral(value, check.getArgument(0));
  }

  /** Whether two expressions are the same literal. */
  public static boolean areSameLiteral(Expression one, Expression other) {
    return one.isLiteralExpr() && one.toString().equals(other.toString());
  }

  private static boolean isLiteral(Expression value, String text) {
    return value.isLiteralExpr() && value.toString().equals(text);
  }
}
