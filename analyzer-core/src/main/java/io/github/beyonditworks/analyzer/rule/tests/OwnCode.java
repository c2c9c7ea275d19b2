package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.ArrayList;
import java.util.List;

/**
 * The code that a test runs itself: its lambdas are part of it, anonymous and local classes are
 * not, since others call those.
 */
final class OwnCode {

  private OwnCode() {}

  /** The nodes of a class at or below a node, in source order. */
  static <N> List<N> all(Node top, Class<N> type) {
    List<N> found = new ArrayList<>();
    collect(top, type, found);
    return found;
  }

  private static <N> void collect(Node node, Class<N> type, List<N> into) {
    if (type.isInstance(node)) {
      into.add(type.cast(node));
    }
    children(node).forEach(child -> collect(child, type, into));
  }

  /** The children of a node that the test runs itself. */
  static List<Node> children(Node node) {
    return node.getChildNodes().stream().filter(child -> !isClassBody(node, child)).toList();
  }

  private static boolean isClassBody(Node node, Node child) {
    return child instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr && child instanceof MethodDeclaration);
  }

  /** Whether an assertion stands at or below a node, lambdas and classes included. */
  static boolean asserts(Node top, Assertions assertions) {
    return assertions.isAssertion(top)
        || top.getChildNodes().stream().anyMatch(child -> asserts(child, assertions));
  }

  /**
   * Whether a statement ends the test as failed by its own decision: {@code fail(…)} or {@code
   * throw}.
   */
  static boolean fails(Statement statement) {
    return statement instanceof ThrowStmt
        || (statement instanceof ExpressionStmt expression
            && expression.getExpression() instanceof MethodCallExpr call
            && call.getNameAsString().equals("fail"));
  }

  /** The statements of a branch, with or without braces. */
  static List<Statement> statements(Statement branch) {
    return branch instanceof BlockStmt block ? List.copyOf(block.getStatements()) : List.of(branch);
  }

  /** Whether a class declares tests of its own. */
  static boolean hasTests(TypeDeclaration<?> type) {
    return type.getMethods().stream().anyMatch(TestMethods::isTest);
  }
}
