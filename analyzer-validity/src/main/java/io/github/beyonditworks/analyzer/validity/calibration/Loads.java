package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.metric.Bulk;
import io.github.beyonditworks.analyzer.metric.CognitiveComplexity;
import io.github.beyonditworks.analyzer.metric.DeeplyNestedStatements;
import io.github.beyonditworks.analyzer.metric.DenseLines;
import io.github.beyonditworks.analyzer.metric.NestedCalls;
import io.github.beyonditworks.analyzer.metric.ReadingLoad;
import io.github.beyonditworks.analyzer.metric.RecallDistance;
import io.github.beyonditworks.analyzer.metric.WideLines;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.score.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is decided before any fit: which loads there are, their form, and where they may count. */
final class Loads {

  /** All loads, in the order of their columns. */
  static final List<Metric> ALL = all();

  /** Legibility is what meets the eye; it alone may depend on how code is laid out. */
  private static final Set<Metric> LEGIBILITY =
      Set.of(
          RecallDistance.METRIC,
          DeeplyNestedStatements.METRIC,
          NestedCalls.METRIC,
          WideLines.METRIC,
          DenseLines.METRIC);

  /** What is left to legibility. */
  private static final Set<Metric> ONLY_LEGIBILITY =
      Set.of(
          DeeplyNestedStatements.METRIC, NestedCalls.METRIC, WideLines.METRIC, DenseLines.METRIC);

  private static final double BULK_EXPONENT = 1.5;
  private static final double PRIOR = 0.1;
  private static final double BULK_PRIOR = 0.4;

  private Loads() {}

  private static List<Metric> all() {
    List<Metric> loads = new ArrayList<>(ReadingLoad.METRICS);
    loads.add(CognitiveComplexity.METRIC);
    return List.copyOf(loads);
  }

  static boolean[] allowedIn(Aspect aspect) {
    boolean[] allowed = new boolean[ALL.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] =
          aspect == Aspect.LEGIBILITY
              ? LEGIBILITY.contains(ALL.get(i))
              : !ONLY_LEGIBILITY.contains(ALL.get(i));
    }
    return allowed;
  }

  /** Bulk in one member is worse than the same spread over two; the others hold that already. */
  static double exponent(Metric load) {
    return load == Bulk.METRIC ? BULK_EXPONENT : 1;
  }

  static double[] memberPrior() {
    return ALL.stream().mapToDouble(l -> l == Bulk.METRIC ? BULK_PRIOR : PRIOR).toArray();
  }
}
