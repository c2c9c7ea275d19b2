package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Lines of code. */
public final class CodeLines {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "codeLines",
          "Code lines",
          "lines",
          Aggregation.OWN,
          "Lines that hold at least one token of code: no blank lines, no lines of comment alone.");

  private CodeLines() {}
}
