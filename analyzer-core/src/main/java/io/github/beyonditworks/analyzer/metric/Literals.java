package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Values without a name: readers have to find out what they stand for. */
public final class Literals {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "literals",
          "Bare values",
          "literals",
          Aggregation.SUM,
          "Numbers, null, true and false in the code of methods, constructors and initialisers. "
              + "Texts and characters speak for themselves and fields give their value a name: they do "
              + "not count.");

  private Literals() {}

  static int at(Node node) {
    boolean counts =
        node instanceof IntegerLiteralExpr
            || node instanceof LongLiteralExpr
            || node instanceof DoubleLiteralExpr
            || node instanceof NullLiteralExpr
            || node instanceof BooleanLiteralExpr;
    return counts ? 1 : 0;
  }
}
