package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/**
 * How much code stands nested: unlike the deepest level, it grows with each statement that a reader
 * can only understand with all conditions around it in mind.
 */
public final class NestedStatements {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "nestedStatements",
          "Nested statements",
          "levels",
          Aggregation.SUM,
          "For each statement that is no block, the levels of nesting around it (see nestingDepth) "
              + "beyond the first, summed.");

  private static final int FREE_LEVELS = 1;

  private NestedStatements() {}

  /**
   * What a node adds.
   *
   * @param depth the structures that nest and stand around it, see {@link NestingDepth}
   */
  static int at(Node node, int depth) {
    return isStatement(node) ? Math.max(0, depth - FREE_LEVELS) : 0;
  }

  /** Blocks only hold what counts. */
  static boolean isStatement(Node node) {
    return node instanceof Statement && !(node instanceof BlockStmt);
  }
}
