package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/**
 * Objects that a member makes: for each, it decides which type is used and knows how that one is
 * put together. Coupling by creation is one of the ways in which types depend on each other
 * (Briand, Daly and Wüst, A unified framework for coupling measurement, 1999).
 */
public final class Creations {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "creations",
          "Creations",
          "objects",
          Aggregation.SUM,
          "Object creations by new, but for those that are thrown where they are made.");

  private Creations() {}

  static int at(Node node) {
    boolean counts =
        node instanceof ObjectCreationExpr
            && !(node.getParentNode().orElse(null) instanceof ThrowStmt);
    return counts ? 1 : 0;
  }
}
