package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.gate.GateCondition.MostFindings;
import io.github.beyonditworks.analyzer.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project must hold to.
 *
 * @param named whether somebody named conditions; where nobody did, the standard ones are here
 * @param minimumScores the least score by {@code overall}, {@code readability}, {@code testability}
 *     or {@code documentation}
 * @param maximumFindings the most findings of a severity
 * @param allowFailedFiles whether files that could not be analysed, or that a change takes out of
 *     the analysis, are let through
 * @param conditions further conditions, by name
 */
public record GateConditions(
    boolean named,
    SortedMap<String, Double> minimumScores,
    SortedMap<Severity, Integer> maximumFindings,
    boolean allowFailedFiles,
    List<GateCondition> conditions) {

  /**
   * The gate where nobody named conditions and there is no base: no critical finding, every file
   * analysed.
   */
  public static final GateConditions STANDARD =
      new GateConditions(
          false, new TreeMap<>(), new TreeMap<>(Map.of(Severity.CRITICAL, 0)), false, List.of());

  /**
   * What a change is held to where nobody named conditions: it answers for what it brought and for
   * what it made worse, never for what was there before.
   */
  private static final List<GateCondition> STANDARD_OF_A_CHANGE =
      List.of(
          new GateCondition(
              "new code: no finding of severity major or above",
              GateCondition.Scope.NEW_CODE,
              List.of(),
              new MostFindings(0, Severity.MAJOR, List.of(), Optional.empty())),
          new GateCondition(
              "touched code: no finding clearly worse than before",
              GateCondition.Scope.WORSE,
              List.of(),
              new MostFindings(0, Severity.MINOR, List.of(), Optional.empty())));

  /** Copies the collections. */
  public GateConditions {
    minimumScores = Collections.unmodifiableSortedMap(new TreeMap<>(minimumScores));
    conditions = List.copyOf(conditions);
    maximumFindings = Collections.unmodifiableSortedMap(new TreeMap<>(maximumFindings));
  }

  /**
   * These conditions with those of others in place of the same ones. Standard conditions give way
   * as a whole to any that are named.
   */
  public GateConditions overriddenBy(GateConditions other) {
    boolean failedAllowed = allowFailedFiles || other.allowFailedFiles;
    if (!named || !other.named) {
      GateConditions kept = other.named ? other : this;
      return new GateConditions(
          kept.named, kept.minimumScores, kept.maximumFindings, failedAllowed, kept.conditions);
    }
    TreeMap<String, Double> scores = new TreeMap<>(minimumScores);
    scores.putAll(other.minimumScores);
    TreeMap<Severity, Integer> findings = new TreeMap<>(maximumFindings);
    findings.putAll(other.maximumFindings);
    List<GateCondition> all = new ArrayList<>(conditions);
    all.addAll(other.conditions);
    return new GateConditions(true, scores, findings, failedAllowed, all);
  }

  /** The conditions that hold for a change: where none are named, the standard ones of a change. */
  public GateConditions ofAChange() {
    return named
        ? this
        : new GateConditions(
            false, new TreeMap<>(), new TreeMap<>(), allowFailedFiles, STANDARD_OF_A_CHANGE);
  }

  /** Those of these conditions that speak of nothing but a change. */
  public GateConditions onTheChange() {
    List<GateCondition> own = conditions.stream().filter(GateCondition::speaksOfTheChange).toList();
    return new GateConditions(named, new TreeMap<>(), new TreeMap<>(), allowFailedFiles, own);
  }

  /** The conditions that cannot be held against code where there is no base. */
  public List<GateCondition> needingBase() {
    return conditions.stream().filter(GateCondition::needsBase).toList();
  }
}
