package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads assertions in the style of JUnit that say nothing but the values they compare. */
final class Unexplained {

  /** The assertions, by name, and how many arguments they have without a message. */
  private static final Map<String, Integer> ARGUMENTS =
      Map.ofEntries(
          Map.entry("assertTrue", 1),
          Map.entry("assertFalse", 1),
          Map.entry("assertNull", 1),
          Map.entry("assertNotNull", 1),
          Map.entry("assertEquals", 2),
          Map.entry("assertNotEquals", 2),
          Map.entry("assertSame", 2),
          Map.entry("assertNotSame", 2),
          Map.entry("assertArrayEquals", 2),
          Map.entry("assertIterableEquals", 2),
          Map.entry("assertInstanceOf", 2));

  private static final Set<String> CLASSES = Set.of("Assert", "Assertions", "TestCase");

  private Unexplained() {}

  /**
   * What an assertion without a message is about: the variable, or the method of a class, that its
   * actual value comes from.
   */
  static Optional<String> subject(MethodCallExpr call) {
    Integer arguments = ARGUMENTS.get(call.getNameAsString());
    if (arguments == null || call.getArguments().size() != arguments) {
      return Optional.empty();
    }
    boolean ofAFramework =
        call.getScope().map(scope -> CLASSES.contains(scope.toString())).orElse(true);
    return ofAFramework && !isInAssertAll(call)
        ? actual(call).map(Unexplained::origin)
        : Optional.empty();
  }

  /** The last argument that is no literal: some write the expected value behind the actual one. */
  private static Optional<Expression> actual(MethodCallExpr call) {
    return call.getArguments().stream()
        .filter(argument -> !isLiteral(argument))
        .reduce((first, second) -> second);
  }

  private static boolean isLiteral(Expression argument) {
    return argument instanceof LiteralExpr
        || (argument instanceof UnaryExpr unary && isLiteral(unary.getExpression()));
  }

  private static boolean isInAssertAll(MethodCallExpr call) {
    Optional<MethodCallExpr> outer = Ancestors.nearest(call, MethodCallExpr.class);
    return outer.isPresent()
        && (outer.get().getNameAsString().equals("assertAll") || isInAssertAll(outer.get()));
  }

  private static String origin(Expression actual) {
    if (actual instanceof MethodCallExpr call) {
      return call.getScope()
          .map(scope -> isClassName(scope) ? scope + "." + call.getNameAsString() : origin(scope))
          .orElseGet(call::getNameAsString);
    }
    if (actual instanceof FieldAccessExpr access && !isClassName(access.getScope())) {
      return access.getScope() instanceof ThisExpr
          ? access.getNameAsString()
          : origin(access.getScope());
    }
    if (actual instanceof ObjectCreationExpr creation) {
      return creation.getType().getNameAsString();
    }
    return inner(actual).map(Unexplained::origin).orElseGet(actual::toString);
  }

  /** The expression that a wrapping one is about: what is cast, negated, compared or indexed. */
  private static Optional<Expression> inner(Expression actual) {
    return actual.getChildNodes().stream()
        .filter(Expression.class::isInstance)
        .map(Expression.class::cast)
        .findFirst();
  }

  private static boolean isClassName(Expression scope) {
    return scope instanceof NameExpr name
        && Character.isUpperCase(name.getNameAsString().charAt(0))
        && name.getNameAsString().chars().anyMatch(Character::isLowerCase);
  }
}
