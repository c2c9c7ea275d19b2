package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/**
 * Lines that stand in one block without a paragraph. Blank lines and comments between lines are
 * among the measures that go along most with what people call readable (Buse and Weimer, Learning a
 * metric for code readability, 2010).
 */
public final class UnbrokenLines {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "unbrokenLines",
          "Unbroken lines",
          "lines",
          Aggregation.SUM,
          "For each run of lines with code between which there is no blank line and no line of comment,"
              + " its lines beyond 10, summed. Lines of braces alone do not count, and fields, whose values are"
              + " one expression, have none.");

  private static final int FREE_LINES = 10;

  private UnbrokenLines() {}

  /** What a line adds that follows others without a break, as the n-th of its run, from 1. */
  static int at(int lineOfRun) {
    return lineOfRun > FREE_LINES ? 1 : 0;
  }
}
