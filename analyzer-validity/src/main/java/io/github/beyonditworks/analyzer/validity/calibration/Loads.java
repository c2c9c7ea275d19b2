package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.metric.Bulk;
import io.github.beyonditworks.analyzer.metric.CognitiveComplexity;
import io.github.beyonditworks.analyzer.metric.Creations;
import io.github.beyonditworks.analyzer.metric.MemberCount;
import io.github.beyonditworks.analyzer.metric.ReadingLoad;
import io.github.beyonditworks.analyzer.model.Metric;
import java.util.ArrayList;
import java.util.List;

/** The loads that there are, and what is decided about each before any fit. */
final class Loads {

  /** All loads, in the order of their columns. */
  static final List<Metric> ALL = all();

  private static final double BULK_EXPONENT = 1.5;
  private static final double PRIOR = 0.1;
  private static final double BULK_PRIOR = 0.4;

  private Loads() {}

  private static List<Metric> all() {
    List<Metric> loads = new ArrayList<>(ReadingLoad.METRICS);
    loads.add(CognitiveComplexity.METRIC);
    loads.add(MemberCount.METRIC);
    return List.copyOf(loads);
  }

  /** Whether a type as a whole is measured, and not its members one by one. */
  static boolean isOfType(Metric load) {
    return load == MemberCount.METRIC;
  }

  /** Bulk in one member is worse than the same spread over two; the others hold that already. */
  static double exponent(Metric load) {
    return load == Bulk.METRIC ? BULK_EXPONENT : 1;
  }

  /**
   * Whether a load says something of the type alone: what a member makes ties its type to others,
   * and is no harder to read for that.
   */
  static boolean countsForTypesOnly(Metric load) {
    return isOfType(load) || load == Creations.METRIC;
  }

  /** The weights of members to stay near: none where a load says nothing of a member. */
  static double[] memberPrior() {
    return ALL.stream().mapToDouble(Loads::memberPrior).toArray();
  }

  private static double memberPrior(Metric load) {
    if (countsForTypesOnly(load)) {
      return 0;
    }
    return load == Bulk.METRIC ? BULK_PRIOR : PRIOR;
  }
}
