package io.github.beyonditworks.analyzer.validity.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Evenly spaced quantiles of values from several projects. */
final class Quantiles {

  /** From the lowest value to the highest in steps of two percent. */
  static final int COUNT = 51;

  /** So many values of one project count at most: a huge one is not to be the measure of all. */
  private static final int MOST_OF_A_PROJECT = 100;

  private Quantiles() {}

  /**
   * The quantiles.
   *
   * @param projects the values of each project, in any order
   */
  static double[] of(Collection<List<Double>> projects) {
    List<Double> counted = new ArrayList<>();
    projects.forEach(values -> counted.addAll(represented(values)));
    double[] sorted = sorted(counted);
    return evenly(sorted, COUNT);
  }

  /** All values, or as many that are distributed alike. */
  private static List<Double> represented(List<Double> values) {
    if (values.size() <= MOST_OF_A_PROJECT) {
      return values;
    }
    return Arrays.stream(evenly(sorted(values), MOST_OF_A_PROJECT)).boxed().toList();
  }

  private static double[] sorted(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static double[] evenly(double[] sorted, int count) {
    double[] chosen = new double[count];
    for (int i = 0; i < count; i++) {
      chosen[i] = sorted[(int) Math.round(i * (sorted.length - 1.0) / (count - 1))];
    }
    return chosen;
  }
}
