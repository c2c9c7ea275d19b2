package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Optional;
import java.util.Set;

/** What the call around a lambda says about the lambda's parameters. */
public final class LambdaRole {

  /** Uses of a letter for the same call after which it is the custom of the file. */
  private static final int CUSTOM = 3;

  /** Calls that hand over a result or an error, an event, or two things to be made one. */
  private static final Set<String> TELLING_WORDS =
      Set.of(
          "completion",
          "complete",
          "completed",
          "handle",
          "handler",
          "listener",
          "callback",
          "success",
          "failure",
          "error",
          "exceptionally",
          "catch",
          "subscribe",
          "event",
          "reduce",
          "merge",
          "compare",
          "comparing",
          "comparator",
          "sort");

  private LambdaRole() {}

  /** The call that a parameter's lambda is handed to. */
  private static Optional<MethodCallExpr> callOf(Parameter parameter) {
    return parameter.getParentNode().orElse(null) instanceof LambdaExpr lambda
            && lambda.getParentNode().orElse(null) instanceof MethodCallExpr call
        ? Optional.of(call)
        : Optional.empty();
  }

  /** Whether the name of the call says what its lambda is given. */
  public static boolean isTold(Parameter parameter) {
    Optional<MethodCallExpr> call = callOf(parameter);
    return call.isPresent()
        && NameWords.of(call.get().getNameAsString()).lowerCase().stream()
            .anyMatch(TELLING_WORDS::contains);
  }

  /** Whether the letter is the initial of what the call goes through: {@code orders.forEach(o}. */
  public static boolean isInitialOfElement(Parameter parameter) {
    String initial = parameter.getNameAsString();
    Expression scope = callOf(parameter).flatMap(MethodCallExpr::getScope).orElse(null);
    while (scope != null) {
      if (isPluralFrom(nameOf(scope), initial)) {
        return true;
      }
      scope = scope instanceof MethodCallExpr call ? call.getScope().orElse(null) : null;
    }
    return false;
  }

  private static String nameOf(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      return call.getNameAsString();
    }
    if (expression instanceof FieldAccessExpr access) {
      return access.getNameAsString();
    }
    return expression instanceof NameExpr name ? name.getNameAsString() : "";
  }

  private static boolean isPluralFrom(String name, String initial) {
    for (String word : NameWords.of(name).lowerCase()) {
      if (word.startsWith(initial) && word.endsWith("s") && word.length() > 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file names what this call hands over by this letter time and again. */
  public static boolean isCustomOf(ParsedFile file, Parameter parameter) {
    Optional<MethodCallExpr> call = callOf(parameter);
    if (call.isEmpty()) {
      return false;
    }
    SimpleName method = call.get().getName();
    int uses = 0;
    for (Parameter other : file.all(Parameter.class)) {
      if (other.getNameAsString().equals(parameter.getNameAsString())
          && callOf(other).filter(c -> c.getName().equals(method)).isPresent()) {
        uses++;
      }
    }
    return uses >= CUSTOM;
  }
}
