package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;

/** Knows whether assertions hang on a branch of a test. */
final class Branches {

  private static final Assertions ASSERTIONS = new Assertions(List.of());

  private Branches() {}

  /** Whether a branch of an {@code if} asserts and is more than an assertion written by hand. */
  static boolean assertIn(IfStmt statement) {
    return assertInBranch(statement.getThenStmt())
        || statement.getElseStmt().filter(Branches::assertInElse).isPresent();
  }

  private static boolean assertInElse(Statement branch) {
    return branch instanceof IfStmt next ? assertIn(next) : assertInBranch(branch);
  }

  private static boolean assertInBranch(Statement branch) {
    List<Statement> statements = OwnCode.statements(branch);
    boolean onlyFails = statements.size() == 1 && OwnCode.fails(statements.get(0));
    return !onlyFails && OwnCode.asserts(branch, ASSERTIONS);
  }

  /** Whether one of the nodes asserts. */
  static boolean assertIn(List<? extends Node> nodes) {
    return nodes.stream().anyMatch(node -> OwnCode.asserts(node, ASSERTIONS));
  }

  /**
   * Whether an assertion has a message that is put together, and so can name the case that failed.
   */
  static boolean nameTheCase(Statement body) {
    return OwnCode.all(body, MethodCallExpr.class).stream()
        .filter(ASSERTIONS::isAssertion)
        .flatMap(call -> call.getArguments().stream())
        .anyMatch(Branches::isComposedText);
  }

  private static boolean isComposedText(Expression argument) {
    if (argument instanceof LambdaExpr supplier) {
      return supplier.getParameters().isEmpty()
          && supplier.getExpressionBody().filter(Branches::isComposedText).isPresent();
    }
    if (argument instanceof BinaryExpr sum) {
      return OwnCode.all(sum, StringLiteralExpr.class).stream()
          .anyMatch(text -> text.getValue().contains(" ") || text.getValue().contains("="));
    }
    return argument instanceof MethodCallExpr call
        && (call.getNameAsString().equals("format") || call.getNameAsString().equals("formatted"));
  }

  /** Whether an assertion stands below a statement in the same block. */
  static boolean assertAfter(Statement statement) {
    return statement
        .getParentNode()
        .filter(BlockStmt.class::isInstance)
        .map(BlockStmt.class::cast)
        .filter(
            block ->
                block.getStatements().stream()
                    .dropWhile(s -> s != statement)
                    .skip(1)
                    .anyMatch(s -> OwnCode.asserts(s, ASSERTIONS)))
        .isPresent();
  }
}
