package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Lines that run out of sight. */
public final class WideLines {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "wideLines",
          "Wide lines",
          "lines",
          Aggregation.SUM,
          "Lines with code that are wider than 100 characters.");

  private static final int WIDTH = 100;

  private WideLines() {}

  static int at(String line) {
    return line.stripTrailing().length() > WIDTH ? 1 : 0;
  }
}
