package io.github.beyonditworks.analyzer.validity.prediction;

import io.github.beyonditworks.analyzer.metric.CognitiveComplexity;
import io.github.beyonditworks.analyzer.metric.CyclomaticComplexity;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.validity.prediction.Sign.Group;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes the signs of types from the analysis of a library. */
final class Signs {

  private static final double BEST = 100;

  private final OwnTests tests;
  private final Map<String, List<Finding>> findings;

  /**
   * The signs of a library.
   *
   * @param files its files and those of its tests
   * @param all the findings in them
   */
  Signs(List<ScoredFile> files, List<Finding> all) {
    this.tests = OwnTests.among(files);
    this.findings =
        all.stream()
            .filter(f -> f.dimension() == Dimension.TESTABILITY)
            .collect(Collectors.groupingBy(f -> f.element().type()));
  }

  /** The signs that apply to a type. */
  SortedMap<Sign, Double> of(ScoredType type) {
    SortedMap<Sign, Double> signs = new TreeMap<>();
    TypeFacts facts = type.facts();
    List<Finding> own = findings.getOrDefault(facts.name(), List.of());
    type.scores().testability().ifPresent(s -> signs.put(Sign.TESTABILITY, BEST - s));
    type.scores().overall().ifPresent(s -> signs.put(Sign.OVERALL, BEST - s));
    signs.put(Sign.TESTABILITY_FINDINGS, (double) own.size());
    signs.put(Sign.CODE_LINES, (double) facts.codeLines());
    signs.put(
        new Sign(Group.SIZE, "cyclomatic complexity"),
        (double) facts.measures().get(CyclomaticComplexity.METRIC));
    signs.put(
        new Sign(Group.SIZE, "cognitive complexity"),
        (double) facts.measures().get(CognitiveComplexity.METRIC));
    countByRule(own, Group.RULE, 1, signs);
    addTests(tests.of(facts.name()), signs);
    return signs;
  }

  private void addTests(List<ScoredType> own, SortedMap<Sign, Double> signs) {
    if (own.isEmpty()) {
      return;
    }
    List<Finding> found =
        own.stream()
            .flatMap(t -> findings.getOrDefault(t.facts().name(), List.of()).stream())
            .toList();
    double lines = Math.max(1, own.stream().mapToInt(t -> t.facts().codeLines()).sum());
    own.stream()
        .flatMapToDouble(t -> t.scores().testability().stream())
        .average()
        .ifPresent(mean -> signs.put(Sign.TEST_SCORE, BEST - mean));
    signs.put(Sign.TEST_FINDINGS, found.size() / lines);
    countByRule(found, Group.TESTS, lines, signs);
  }

  private static void countByRule(
      List<Finding> found, Group group, double lines, SortedMap<Sign, Double> signs) {
    Map<String, Long> counts =
        found.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    for (Rule rule : Rules.ALL) {
      if (rule.dimension() == Dimension.TESTABILITY) {
        signs.put(new Sign(group, rule.id()), counts.getOrDefault(rule.id(), 0L) / lines);
      }
    }
  }
}
