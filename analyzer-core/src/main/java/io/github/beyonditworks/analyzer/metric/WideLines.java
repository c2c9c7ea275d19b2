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
          "columns",
          Aggregation.SUM,
          "For each line with code that is read (see bulk), its characters beyond 100, up to 100 of them, summed.");

  private static final int WIDTH = 100;

  /** One endless line, as an address in a string, is not to decide by itself. */
  private static final int MOST = 100;

  private WideLines() {}

  static int at(String line) {
    return Math.min(MOST, Math.max(0, line.stripTrailing().length() - WIDTH));
  }
}
