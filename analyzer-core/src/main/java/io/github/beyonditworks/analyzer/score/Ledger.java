package io.github.beyonditworks.analyzer.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares out what a score has lost, so that the parts add up to the whole to the last digit that is
 * shown.
 */
final class Ledger {

  /** Points are held in ten-thousandths, two digits finer than scores. */
  private static final double UNIT = 10_000;

  private Ledger() {}

  /**
   * Shares points out in proportion to burdens, by largest remainder.
   *
   * @param lost what the score lost, with two decimals
   * @param burdens what each finding weighs
   * @return the points of each finding, with four decimals; they add up to {@code lost}
   */
  static List<Double> share(double lost, List<Double> burdens) {
    double total = burdens.stream().mapToDouble(Double::doubleValue).sum();
    if (total <= 0) {
      return burdens.stream().map(b -> 0.0).toList();
    }
    long units = Math.round(lost * UNIT);
    long[] shares = new long[burdens.size()];
    double[] remainders = new double[burdens.size()];
    long given = 0;
    for (int i = 0; i < shares.length; i++) {
      double exact = units * burdens.get(i) / total;
      shares[i] = (long) Math.floor(exact);
      remainders[i] = exact - shares[i];
      given += shares[i];
    }
    List<Integer> byRemainder =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]))
            .toList();
    for (int i = 0; i < units - given; i++) {
      shares[byRemainder.get(i % shares.length)]++;
    }
    List<Double> points = new ArrayList<>(shares.length);
    for (long share : shares) {
      points.add(share / UNIT);
    }
    return points;
  }
}
