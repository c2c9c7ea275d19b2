package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Uses of local names too short to say what they stand for. */
public final class ShortNames {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "shortNames",
          "Short names",
          "letters",
          Aggregation.SUM,
          "For each use of a parameter or local variable, the letters that its name lacks to four, "
              + "summed.");

  private static final int ENOUGH = 4;

  private ShortNames() {}

  /** What a use of the name of a local variable or parameter adds. */
  static int at(String name) {
    return Math.max(0, ENOUGH - name.length());
  }
}
