package io.github.beyonditworks.analyzer.validity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * How much a statistic depends on which projects happened to be rated: projects are drawn with
 * replacement, all their items with them, and the statistic is taken again. The same seed gives the
 * same draws, whatever the statistic.
 *
 * @param seed where the draws begin
 * @param rounds how often to draw
 */
record Bootstrap(long seed, int rounds) {

  /** What the published figures are made with. */
  static final Bootstrap STANDARD = new Bootstrap(20_201_012L, 1_000);

  private static final double LOWER_PERCENT = 2.5;
  private static final double UPPER_PERCENT = 97.5;

  /**
   * The middle 95 % of a statistic's values.
   *
   * @param low the lower end
   * @param high the upper end
   */
  record Interval(double low, double high) {}

  /**
   * The interval of a statistic over draws of groups; draws that do not allow a value are left out.
   *
   * @return empty where no draw allows one
   */
  Optional<Interval> interval(
      List<Observation> items, ToDoubleFunction<List<Observation>> statistic) {
    List<List<Observation>> groups =
        List.copyOf(
            items.stream()
                .collect(
                    Collectors.groupingBy(
                        Observation::group, TreeMap::new, Collectors.toUnmodifiableList()))
                .values());
    Random random = new Random(seed);
    double[] values = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      values[round] = statistic.applyAsDouble(draw(groups, random));
    }
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    if (known.length == 0) {
      return Optional.empty();
    }
    Percentile percentile = new Percentile();
    return Optional.of(
        new Interval(
            percentile.evaluate(known, LOWER_PERCENT), percentile.evaluate(known, UPPER_PERCENT)));
  }

  /** A group that is drawn twice counts as two groups: no pair has an item and its own copy. */
  private static List<Observation> draw(List<List<Observation>> groups, Random random) {
    List<Observation> drawn = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Observation item : groups.get(random.nextInt(groups.size()))) {
        drawn.add(item.inGroup(group));
      }
    }
    return drawn;
  }
}
