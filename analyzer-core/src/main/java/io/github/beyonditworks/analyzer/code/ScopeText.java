package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;

/**
 * What a method or field is asked of, as text: {@code Files} of {@code Files.list(folder)}. Names
 * are taken as they stand, since printing a tree costs far more; and of a chain with more links
 * than people write nothing is said, since printing it once for each of its links takes the square
 * of its length.
 */
public final class ScopeText {

  private static final int MOST_LINKS = 50;

  private ScopeText() {}

  /** The text of what a method is called on; empty where it is called on nothing. */
  public static String of(MethodCallExpr call) {
    Optional<Expression> scope = call.getScope();
    return scope.isEmpty() ? "" : of(scope.get());
  }

  /** The text of an expression; empty for a chain that is too long. */
  public static String of(Expression scope) {
    if (scope instanceof NameExpr name) {
      return name.getNameAsString();
    }
    Expression link = scope;
    for (int links = 0; links < MOST_LINKS; links++) {
      if (link instanceof FieldAccessExpr access) {
        link = access.getScope();
      } else if (link instanceof MethodCallExpr call && call.getScope().isPresent()) {
        link = call.getScope().get();
      } else {
        return scope.toString();
      }
    }
    return "";
  }
}
