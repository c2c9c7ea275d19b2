package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.metric.AnonymousClasses;
import io.github.beyonditworks.analyzer.metric.Bulk;
import io.github.beyonditworks.analyzer.metric.Creations;
import io.github.beyonditworks.analyzer.metric.DeeplyNestedStatements;
import io.github.beyonditworks.analyzer.metric.DenseLines;
import io.github.beyonditworks.analyzer.metric.MemberCount;
import io.github.beyonditworks.analyzer.metric.NestedCalls;
import io.github.beyonditworks.analyzer.metric.NestedStatements;
import io.github.beyonditworks.analyzer.metric.Operators;
import io.github.beyonditworks.analyzer.metric.RecallDistance;
import io.github.beyonditworks.analyzer.metric.UnbrokenLines;
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
 * @param set which loads each aspect has
 * @param alike how much it costs that the weights of an aspect differ
 * @param power how sums of amounts are damped
 */
record Form(LoadSet set, double alike, double power) {

  /** Never nothing: where the data says little, loads are held to be alike. */
  private static final List<Double> ALIKE = List.of(0.01, 0.1);

  private static final List<Double> POWERS = List.of(0.5, 0.6, 0.7);

  /** Which loads an aspect has. */
  enum LoadSet {
    /** The few that its definition names. */
    FEW("few loads"),
    /** The few, with what a class creates and the classes inside its members. */
    FEW_AND_CREATED("few loads, creations, anonymous classes"),
    /** All that could bear on it. */
    MANY("many loads");

    private final String text;

    LoadSet(String text) {
      this.text = text;
    }
  }

  /** All that are tried: some before 2026-11-29, some for that day's fit, the rest since. */
  static final List<Form> ALL = all();

  /** Legibility is what meets the eye; it alone may depend on how code is laid out. */
  private static final Set<Metric> ONLY_LEGIBILITY =
      Set.of(
          DeeplyNestedStatements.METRIC,
          NestedCalls.METRIC,
          WideLines.METRIC,
          DenseLines.METRIC,
          UnbrokenLines.METRIC);

  private static List<Form> all() {
    List<Form> forms = new ArrayList<>();
    for (LoadSet set : LoadSet.values()) {
      for (double alike : ALIKE) {
        POWERS.forEach(power -> forms.add(new Form(set, alike, power)));
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
      // Many small members ask something together, whatever the sum of their loads.
      return aspect == Aspect.UNDERSTANDABILITY || aspect == Aspect.MODULARITY;
    }
    return switch (set) {
      case FEW -> few(aspect).contains(load);
      case FEW_AND_CREATED -> few(aspect).contains(load) || created(aspect).contains(load);
      case MANY ->
          aspect == Aspect.LEGIBILITY
              ? load == RecallDistance.METRIC || ONLY_LEGIBILITY.contains(load)
              : !ONLY_LEGIBILITY.contains(load);
    };
  }

  /**
   * Whose making an aspect minds: types are tied together by what one makes of another, and what a
   * class inside a member does happens at another time than the lines around it.
   */
  private static Set<Metric> created(Aspect aspect) {
    return switch (aspect) {
      case UNDERSTANDABILITY -> Set.of(AnonymousClasses.METRIC);
      case MODULARITY -> Set.of(Creations.METRIC);
      case LEGIBILITY, COMPLEXITY -> Set.of();
    };
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
        Locale.ROOT, "%s, the number of members, likeness %s, power %s", set.text, alike, power);
  }
}
