package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project must hold to.
 *
 * @param minimumScores the least score by {@code overall}, {@code readability}, {@code testability}
 *     or {@code documentation}
 * @param maximumFindings the most findings of a severity
 * @param allowFailedFiles whether files that could not be analysed are let through
 * @param conditions further conditions, by name
 */
public record GateConditions(
    SortedMap<String, Double> minimumScores,
    SortedMap<Severity, Integer> maximumFindings,
    boolean allowFailedFiles,
    List<GateCondition> conditions) {

  /** The gate where nothing is configured: no critical finding, every file analysed. */
  public static final GateConditions STANDARD =
      new GateConditions(
          new TreeMap<>(), new TreeMap<>(Map.of(Severity.CRITICAL, 0)), false, List.of());

  /** Copies the collections. */
  public GateConditions {
    minimumScores = Collections.unmodifiableSortedMap(new TreeMap<>(minimumScores));
    conditions = List.copyOf(conditions);
    maximumFindings = Collections.unmodifiableSortedMap(new TreeMap<>(maximumFindings));
  }

  /** These conditions with those of others in place of the same ones. */
  public GateConditions overriddenBy(GateConditions other) {
    TreeMap<String, Double> scores = new TreeMap<>(minimumScores);
    scores.putAll(other.minimumScores);
    TreeMap<Severity, Integer> findings = new TreeMap<>(maximumFindings);
    findings.putAll(other.maximumFindings);
    List<GateCondition> all = new ArrayList<>(conditions);
    all.addAll(other.conditions);
    return new GateConditions(scores, findings, allowFailedFiles || other.allowFailedFiles, all);
  }

  /** Those of these conditions that speak of nothing but a change. */
  public GateConditions onTheChange() {
    List<GateCondition> own =
        conditions.stream().filter(c -> c.scope() != GateCondition.Scope.PROJECT).toList();
    return new GateConditions(new TreeMap<>(), new TreeMap<>(), allowFailedFiles, own);
  }

  /** The conditions that cannot be held against code where there is no base. */
  public List<GateCondition> needingBase() {
    return conditions.stream().filter(GateCondition::needsBase).toList();
  }
}
