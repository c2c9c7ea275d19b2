package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.history.HistoryOptions;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user wants to have judged, and how.
 *
 * @param origin where it comes from, in words: a path, or {@code defaults}
 * @param rules the rules that are on, with their options
 * @param severities severities that replace the rules' own, by rule id
 * @param includes patterns that a path must fit one of; empty for all
 * @param excludes patterns that a path must fit none of
 * @param suppressions wishes not to hear of rules below some paths
 * @param gate what the project must hold to
 * @param history how far to look back into the history of the repository
 * @param libraries what is known of libraries and frameworks
 * @param project what the project is; empty for telling it from the build and the code
 * @param limits how long an analysis may take
 */
public record Configuration(
    String origin,
    List<Rule> rules,
    Map<String, Severity> severities,
    List<String> includes,
    List<String> excludes,
    List<PathSuppression> suppressions,
    GateConditions gate,
    HistoryOptions history,
    Libraries libraries,
    Optional<ProjectKind> project,
    Limits limits) {

  /** Every rule that is on by default, with its default options. */
  public static final Configuration DEFAULTS =
      new Configuration(
          "defaults", Rules.ON, Map.of(), List.of(), List.of(), List.of(), GateConditions.STANDARD);

  /** A configuration that looks back as far as is usual and knows the usual libraries. */
  public Configuration(
      String origin,
      List<Rule> rules,
      Map<String, Severity> severities,
      List<String> includes,
      List<String> excludes,
      List<PathSuppression> suppressions,
      GateConditions gate) {
    this(
        origin,
        rules,
        severities,
        includes,
        excludes,
        suppressions,
        gate,
        HistoryOptions.ON,
        Libraries.standard(),
        Optional.empty(),
        Limits.STANDARD);
  }

  /** Copies the collections. */
  public Configuration {
    rules = List.copyOf(rules);
    severities = Map.copyOf(severities);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    suppressions = List.copyOf(suppressions);
  }

  /** This configuration with other path patterns, where any are given. */
  public Configuration withPaths(List<String> newIncludes, List<String> newExcludes) {
    return new Configuration(
        origin,
        rules,
        severities,
        newIncludes.isEmpty() ? includes : newIncludes,
        newExcludes.isEmpty() ? excludes : newExcludes,
        suppressions,
        gate,
        history,
        libraries,
        project,
        limits);
  }

  /** This configuration with other rules. */
  public Configuration withRules(List<Rule> newRules) {
    return new Configuration(
        origin,
        newRules,
        severities,
        includes,
        excludes,
        suppressions,
        gate,
        history,
        libraries,
        project,
        limits);
  }

  /** This configuration with another gate. */
  public Configuration withGate(GateConditions newGate) {
    return new Configuration(
        origin,
        rules,
        severities,
        includes,
        excludes,
        suppressions,
        newGate,
        history,
        libraries,
        project,
        limits);
  }
}
