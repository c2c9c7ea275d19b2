package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Operators between two operands: what a reader has to work out. */
public final class Operators {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "operators",
          "Operators",
          "operators",
          Aggregation.SUM,
          "Operators between two operands: arithmetic, comparison, logic, shifts and the joining of "
              + "strings. Assignments and operators with one operand do not count, nor does what joins"
              + " a text that was cut only to fit the lines.");

  private Operators() {}

  static int at(Node node) {
    return node instanceof BinaryExpr operation && !joinsTexts(operation) ? 1 : 0;
  }

  /** Whether two pieces of one text meet here: there is nothing to work out. */
  private static boolean joinsTexts(BinaryExpr operation) {
    if (operation.getOperator() != BinaryExpr.Operator.PLUS
        || !operation.getRight().isStringLiteralExpr()) {
      return false;
    }
    Expression before = operation.getLeft();
    return before instanceof BinaryExpr joined
        ? joined.getOperator() == BinaryExpr.Operator.PLUS
            && joined.getRight().isStringLiteralExpr()
        : before.isStringLiteralExpr();
  }
}
