package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a test does, step by step. Steps are statements that call or create something; preparing a
 * mock is none. A lambda is a step, and so are those in it, as tests are often run by a helper.
 *
 * @param objects where a variable gets an object that a call or {@code new} makes
 * @param acts the steps that do not assert
 * @param rounds the first assertion of each run of assertions that no act interrupts
 */
public record TestSteps(List<Node> objects, List<Node> acts, List<Node> rounds) {

  private static final Set<String> MOCKING =
      Set.of("mock", "spy", "createMock", "createNiceMock", "createStrictMock");
  private static final Set<String> STUBBING =
      Set.of("when", "given", "willReturn", "doReturn", "doThrow", "doNothing", "doAnswer");

  /** The steps of a test, in source order. */
  public static TestSteps of(MethodDeclaration test) {
    TestSteps steps = new TestSteps(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    boolean asserted = false;
    for (Statement statement : Subtree.all(test, Statement.class)) {
      if (asserts(statement)) {
        if (!asserted) {
          steps.rounds.add(statement);
        }
        asserted = true;
      } else if (isStep(statement)) {
        steps.acts.add(statement);
        asserted = false;
      }
    }
    Subtree.all(test, Node.class, TestSteps::makesObject).forEach(steps.objects::add);
    return steps;
  }

  private static boolean isStep(Statement statement) {
    return (statement instanceof ExpressionStmt || statement instanceof ReturnStmt)
        && works(statement)
        && !prepares(statement);
  }

  private static boolean asserts(Statement statement) {
    return statement instanceof AssertStmt
        || ((statement instanceof ExpressionStmt || statement instanceof ReturnStmt)
            && DirectCode.in(statement, MethodCallExpr.class).stream()
                .anyMatch(AssertionCalls::looksLikeAssertion));
  }

  private static boolean makesObject(Node node) {
    if (node instanceof VariableDeclarator variable) {
      return variable.getInitializer().filter(TestSteps::makes).isPresent();
    }
    return node instanceof AssignExpr assignment
        && assignment.getTarget().isNameExpr()
        && makes(assignment.getValue());
  }

  private static boolean makes(Expression value) {
    return works(value) && !isRootedIn(value, MOCKING);
  }

  private static boolean works(Node node) {
    return Subtree.has(node, MethodCallExpr.class) || Subtree.has(node, ObjectCreationExpr.class);
  }

  /** Preparing mocks is telling what the world is like, and not what the code does. */
  private static boolean prepares(Statement statement) {
    return statement instanceof ExpressionStmt expression
        && isRootedIn(expression.getExpression(), STUBBING);
  }

  private static boolean isRootedIn(Expression expression, Set<String> names) {
    Expression link = expression;
    while (link instanceof MethodCallExpr call) {
      if (names.contains(call.getNameAsString())) {
        return true;
      }
      link = call.getScope().orElse(null);
    }
    return false;
  }
}
