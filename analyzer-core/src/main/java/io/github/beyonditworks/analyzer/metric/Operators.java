package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
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
              + "strings. Assignments and operators with one operand do not count.");

  private Operators() {}

  static int at(Node node) {
    return node instanceof BinaryExpr ? 1 : 0;
  }
}
