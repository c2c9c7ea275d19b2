package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Calls inside the arguments of calls: they run first and are read last. */
public final class NestedCalls {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "nestedCalls",
          "Nested calls",
          "calls",
          Aggregation.SUM,
          "Arguments of calls and of object creations that are calls or object creations "
              + "themselves.");

  private NestedCalls() {}

  static int at(Node node) {
    if (!(node instanceof NodeWithArguments<?> call)) {
      return 0;
    }
    int nested = 0;
    for (Node argument : call.getArguments()) {
      if (argument instanceof MethodCallExpr || argument instanceof ObjectCreationExpr) {
        nested++;
      }
    }
    return nested;
  }
}
