package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.model.Severity;
import java.util.Collections;
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
 */
public record GateConditions(
    SortedMap<String, Double> minimumScores,
    SortedMap<Severity, Integer> maximumFindings,
    boolean allowFailedFiles) {

  /** The gate where nothing is configured: no critical finding, every file analysed. */
  public static final GateConditions STANDARD =
      new GateConditions(new TreeMap<>(), new TreeMap<>(Map.of(Severity.CRITICAL, 0)), false);

  /** Copies the maps. */
  public GateConditions {
    minimumScores = Collections.unmodifiableSortedMap(new TreeMap<>(minimumScores));
    maximumFindings = Collections.unmodifiableSortedMap(new TreeMap<>(maximumFindings));
  }

  /** These conditions with those of others in place of the same ones. */
  public GateConditions overriddenBy(GateConditions other) {
    TreeMap<String, Double> scores = new TreeMap<>(minimumScores);
    scores.putAll(other.minimumScores);
    TreeMap<Severity, Integer> findings = new TreeMap<>(maximumFindings);
    findings.putAll(other.maximumFindings);
    return new GateConditions(scores, findings, allowFailedFiles || other.allowFailedFiles);
  }
}
