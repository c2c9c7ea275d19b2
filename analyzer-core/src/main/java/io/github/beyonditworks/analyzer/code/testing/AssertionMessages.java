package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/**
 * Tells which assertions of JUnit and TestNG come with a message. It stands first in JUnit 3 and 4
 * and last in Jupiter and TestNG, so that the number of arguments decides.
 */
public final class AssertionMessages {

  private static final Set<String> OF_TWO =
      Set.of(
          "assertEquals",
          "assertNotEquals",
          "assertSame",
          "assertNotSame",
          "assertArrayEquals",
          "assertIterableEquals",
          "assertLinesMatch",
          "assertInstanceOf");
  private static final Set<String> OF_ONE =
      Set.of("assertTrue", "assertFalse", "assertNull", "assertNotNull");

  private AssertionMessages() {}

  /** Whether a call is such an assertion and says nothing beside the values. */
  public static boolean isMissingIn(MethodCallExpr call) {
    return isOfFramework(call) && argumentsTooMany(call) == 0;
  }

  /** Whether a message is handed over that is no fixed text, and so can name what was looked at. */
  static boolean isComputedIn(MethodCallExpr call, boolean messagesStandLast) {
    NodeList<Expression> arguments = call.getArguments();
    return argumentsTooMany(call) > 0
        && !arguments.get(messagesStandLast ? arguments.size() - 1 : 0).isStringLiteralExpr();
  }

  /** Whether the assertions of a file are of a framework that takes messages last. */
  static boolean standLastIn(CompilationUnit file) {
    return file.getImports().stream()
        .map(ImportDeclaration::getNameAsString)
        .anyMatch(name -> name.startsWith("org.junit.jupiter") || name.startsWith("org.testng"));
  }

  /** A variable such as a soft assertion goes on after a failure and shows all. */
  private static boolean isOfFramework(MethodCallExpr call) {
    String scope = call.getScope().map(Expression::toString).orElse("Assert");
    return Character.isUpperCase(scope.charAt(scope.lastIndexOf('.') + 1))
        && AssertionCalls.isAssertingType(scope);
  }

  /** The number of arguments beside the values, or a negative number for other calls. */
  private static int argumentsTooMany(MethodCallExpr call) {
    NodeList<Expression> arguments = call.getArguments();
    if (OF_ONE.contains(call.getNameAsString())) {
      return arguments.size() - 1;
    }
    if (!OF_TWO.contains(call.getNameAsString())) {
      return -1;
    }
    boolean tolerates = arguments.size() == 3 && isTolerance(arguments.get(2));
    return arguments.size() - (tolerates ? 3 : 2);
  }

  /** The third argument is a tolerance where it is a number. */
  private static boolean isTolerance(Expression argument) {
    return argument.isDoubleLiteralExpr()
        || argument.isIntegerLiteralExpr()
        || argument.toString().matches("(?i).*(delta|eps|tolerance|precision).*");
  }
}
