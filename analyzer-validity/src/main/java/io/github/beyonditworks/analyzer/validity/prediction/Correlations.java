package io.github.beyonditworks.analyzer.validity.prediction;

import io.github.beyonditworks.analyzer.validity.Agreement;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.DescriptiveStatistics;

/** How a sign and an outcome go together. */
final class Correlations {

  /** With fewer types a library says nothing about order. */
  static final int FEWEST_TYPES = 10;

  /** Below this nothing is left of a number once size is known. */
  private static final double NOTHING_LEFT = 1e-9;

  private static final double UPPER = .975;

  private Correlations() {}

  /**
   * A mean over libraries with the range in which the mean over all such libraries is to be looked
   * for: 95 %, by Student's t.
   *
   * @param mean the mean
   * @param low the lower end of the range
   * @param high the upper end of the range
   * @param libraries how many libraries it is taken over
   */
  record Mean(double mean, double low, double high, int libraries) {}

  /**
   * Spearman's rank correlation over the types for which both are known.
   *
   * @return not a number where there are too few types or one of the two never differs
   */
  static double spearman(List<Subject> subjects, Sign sign, Outcome outcome) {
    List<Subject> known = subjects.stream().filter(s -> s.has(sign, outcome)).toList();
    return known.size() < FEWEST_TYPES
        ? Double.NaN
        : Agreement.spearman(
            numbers(known, s -> s.signs().get(sign)),
            numbers(known, s -> s.outcomes().get(outcome)));
  }

  /**
   * The rank correlation that is left among types of one size: the first-order partial correlation
   * of the ranks, with code lines held fixed.
   *
   * @return not a number where the plain one is none, or where size alone tells one of the two
   */
  static double partial(List<Subject> subjects, Sign sign, Outcome outcome) {
    List<Subject> known = subjects.stream().filter(s -> s.has(sign, outcome)).toList();
    double both = spearman(known, sign, outcome);
    if (Double.isNaN(both)) {
      return Double.NaN;
    }
    double[] size = numbers(known, s -> s.signs().get(Sign.CODE_LINES));
    double first = Agreement.spearman(numbers(known, s -> s.signs().get(sign)), size);
    double second = Agreement.spearman(numbers(known, s -> s.outcomes().get(outcome)), size);
    double left = (1 - first * first) * (1 - second * second);
    return left < NOTHING_LEFT ? Double.NaN : (both - first * second) / Math.sqrt(left);
  }

  /** The mean of the numbers that are numbers; empty with fewer than two, which have no range. */
  static Optional<Mean> mean(List<Double> values) {
    double[] known =
        values.stream().filter(v -> !Double.isNaN(v)).mapToDouble(Double::doubleValue).toArray();
    if (known.length < 2) {
      return Optional.empty();
    }
    DescriptiveStatistics statistics = new DescriptiveStatistics(known);
    double mean = statistics.getMean();
    double reach =
        new TDistribution(known.length - 1.0).inverseCumulativeProbability(UPPER)
            * statistics.getStandardDeviation()
            / Math.sqrt(known.length);
    return Optional.of(
        new Mean(mean, Math.max(-1, mean - reach), Math.min(1, mean + reach), known.length));
  }

  private static double[] numbers(List<Subject> subjects, ToDoubleFunction<Subject> number) {
    return subjects.stream().mapToDouble(number).toArray();
  }
}
