package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Lines that hold more than one looks at in one go. */
public final class DenseLines {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "denseLines",
          "Dense lines",
          "tokens",
          Aggregation.SUM,
          "For each line, its tokens that are read (see bulk) beyond 20, summed.");

  private static final int FREE_TOKENS = 20;

  private DenseLines() {}

  static int of(int tokensOfLine) {
    return Math.max(0, tokensOfLine - FREE_TOKENS);
  }
}
