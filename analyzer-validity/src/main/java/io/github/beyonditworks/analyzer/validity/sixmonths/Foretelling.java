package io.github.beyonditworks.analyzer.validity.sixmonths;

import io.github.beyonditworks.analyzer.validity.Agreement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a number foretold which members something happened to.
 *
 * @param auc the chance that a member that it happened to has the higher number; NaN where it
 *     happened to none
 * @param sizeMatched the same among members of about one size; NaN without such pairs
 * @param pairs how many such pairs there are
 * @param top of the fifty members with the highest numbers, the share that it happened to
 */
public record Foretelling(double auc, double sizeMatched, long pairs, double top) {

  /** As many as the view shows. */
  static final int TOP = 50;

  private static final double TIE = 0.5;

  /**
   * Compares.
   *
   * @param values the numbers, one for each member
   * @param happened to which it happened
   * @param lines the members' lines of code
   */
  static Foretelling of(double[] values, boolean[] happened, double[] lines) {
    double right = 0;
    long pairs = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; happened[i] && j < values.length; j++) {
        if (!happened[j] && isOfOneSize(lines[i], lines[j])) {
          pairs++;
          if (values[i] == values[j]) {
            right += TIE;
          } else if (values[i] > values[j]) {
            right++;
          }
        }
      }
    }
    return new Foretelling(
        Agreement.auc(values, happened),
        pairs == 0 ? Double.NaN : right / pairs,
        pairs,
        top(values, happened));
  }

  private static boolean isOfOneSize(double one, double other) {
    return Math.max(one, other) <= Agreement.SIZE_FACTOR * Math.min(one, other);
  }

  private static double top(double[] values, boolean[] happened) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparing(i -> i))
            .limit(TOP)
            .toList();
    return order.isEmpty()
        ? Double.NaN
        : order.stream().filter(i -> happened[i]).count() / (double) order.size();
  }

  /** The mean of several, each counting alike, those without a figure left out. */
  static Foretelling mean(List<Foretelling> all) {
    return new Foretelling(
        mean(all.stream().mapToDouble(Foretelling::auc).toArray()),
        mean(all.stream().mapToDouble(Foretelling::sizeMatched).toArray()),
        all.stream().mapToLong(Foretelling::pairs).sum(),
        mean(all.stream().mapToDouble(Foretelling::top).toArray()));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
  }
}
