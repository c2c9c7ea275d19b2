package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/**
 * How much there is to read. Counted in tokens, so that it does not depend on how code is laid out;
 * the volume of tokens is the measure that alone says most about ratings of short excerpts
 * (Posnett, Hindle and Devanbu, MSR 2011).
 */
public final class Bulk {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "bulk",
          "Bulk",
          "tokens",
          Aggregation.SUM,
          "Tokens of code (names, keywords, literals, operators, separators) beyond the first 20. "
              + "The elements of array initialisers do not count, which are looked up and not read, nor"
              + " do annotations, nor parentheses that only group.");

  private static final int FREE_TOKENS = 20;

  private Bulk() {}

  static int of(int tokens) {
    return Math.max(0, tokens - FREE_TOKENS);
  }
}
