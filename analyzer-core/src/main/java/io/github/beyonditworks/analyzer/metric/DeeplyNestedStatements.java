package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** How much code stands so deep that its place on the screen hides its form. */
public final class DeeplyNestedStatements {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "deeplyNestedStatements",
          "Deeply nested statements",
          "levels",
          Aggregation.SUM,
          "For each statement that is no block, the levels of nesting around it (see nestingDepth) "
              + "beyond the third, summed.");

  private static final int FREE_LEVELS = 3;

  private DeeplyNestedStatements() {}

  /**
   * What a node adds.
   *
   * @param depth the structures that nest and stand around it, see {@link NestingDepth}
   */
  static int at(Node node, int depth) {
    return NestedStatements.isStatement(node) ? Math.max(0, depth - FREE_LEVELS) : 0;
  }
}
