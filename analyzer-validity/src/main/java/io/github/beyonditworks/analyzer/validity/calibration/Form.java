package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.metric.Bulk;
import io.github.beyonditworks.analyzer.metric.DeeplyNestedStatements;
import io.github.beyonditworks.analyzer.metric.DenseLines;
import io.github.beyonditworks.analyzer.metric.MemberCount;
import io.github.beyonditworks.analyzer.metric.NestedCalls;
import io.github.beyonditworks.analyzer.metric.NestedStatements;
import io.github.beyonditworks.analyzer.metric.Operators;
import io.github.beyonditworks.analyzer.metric.RecallDistance;
import io.github.beyonditworks.analyzer.metric.WideLines;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.score.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A form of the model: what is settled before its weights are fitted, and is therefore itself
 * chosen by what is held back.
 *
 * @param compact whether each aspect has only the few loads that its definition names, or all that
 *     could bear on it
 * @param members whether the number of a type's members counts
 * @param alike how much it costs that the weights of an aspect differ
 * @param power how sums of amounts are damped
 */
record Form(boolean compact, boolean members, double alike, double power) {

  private static final List<Double> ALIKE = List.of(0.0, 0.01, 0.1);
  private static final List<Double> POWERS = List.of(0.5, 0.6, 0.7);

  /** All that are tried: half of them before 2026-11-29, the rest for that day's fit. */
  static final List<Form> ALL = all();

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

  private static List<Form> all() {
    List<Form> forms = new ArrayList<>();
    for (boolean compact : List.of(true, false)) {
      for (boolean members : List.of(true, false)) {
        for (double alike : ALIKE) {
          POWERS.forEach(power -> forms.add(new Form(compact, members, alike, power)));
        }
      }
    }
    return List.copyOf(forms);
  }

  /** Which loads may have a weight in an aspect, by column. */
  boolean[] allows(Aspect aspect) {
    boolean[] allowed = new boolean[Loads.ALL.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = allows(aspect, Loads.ALL.get(i));
    }
    return allowed;
  }

  private boolean allows(Aspect aspect, Metric load) {
    if (load == MemberCount.METRIC) {
      return members && (aspect == Aspect.UNDERSTANDABILITY || aspect == Aspect.MODULARITY);
    }
    if (compact) {
      return few(aspect).contains(load);
    }
    return aspect == Aspect.LEGIBILITY
        ? LEGIBILITY.contains(load)
        : !ONLY_LEGIBILITY.contains(load);
  }

  /**
   * The loads by which an aspect is defined. {@link Bulk} is in none: it is size, with which the
   * others grow anyway.
   */
  private static Set<Metric> few(Aspect aspect) {
    return switch (aspect) {
      case LEGIBILITY ->
          Set.of(
              RecallDistance.METRIC,
              DeeplyNestedStatements.METRIC,
              NestedCalls.METRIC,
              WideLines.METRIC);
      case UNDERSTANDABILITY, COMPLEXITY ->
          Set.of(RecallDistance.METRIC, NestedStatements.METRIC, Operators.METRIC);
      case MODULARITY -> Set.of(RecallDistance.METRIC, NestedStatements.METRIC);
    };
  }

  /** The form in a few words. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%s loads%s, likeness %s, power %s",
        compact ? "few" : "many",
        members ? " and the number of members" : "",
        alike,
        power);
  }
}
