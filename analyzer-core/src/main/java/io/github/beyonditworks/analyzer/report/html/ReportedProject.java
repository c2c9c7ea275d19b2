package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An analysis, looked up by the things that pages ask for. */
final class ReportedProject {

  private final Analysis analysis;
  private final PageNames pages;
  private final Map<SourceKind, List<TypeCost>> types = new EnumMap<>(SourceKind.class);
  private final Map<String, TypeCost> typesByName = new HashMap<>();
  private final Map<String, List<ScoredFinding>> findingsByPath;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, RuleText> ruleTexts;

  ReportedProject(Analysis analysis) {
    this.analysis = analysis;
    this.pages = new PageNames(analysis.files().stream().map(f -> f.facts().path()).toList());
    for (SourceKind kind : SourceKind.values()) {
      types.put(kind, TypeCost.of(analysis, kind));
      types.get(kind).forEach(t -> typesByName.put(key(t.path(), t.name()), t));
    }
    this.findingsByPath =
        analysis.findings().stream().collect(Collectors.groupingBy(f -> f.finding().path()));
    Rules.ALL.forEach(r -> rules.put(r.id(), r));
    analysis.configuration().rules().forEach(r -> rules.put(r.id(), r));
    this.ruleTexts = rules.values().stream().collect(Collectors.toMap(Rule::id, RuleText::of));
  }

  private static String key(String path, String type) {
    return path + '#' + type;
  }

  Analysis analysis() {
    return analysis;
  }

  PageNames pages() {
    return pages;
  }

  Frame frame(String title, String page) {
    return Frame.of(analysis, title, page);
  }

  /** The types of a kind of code, those that cost most first. */
  List<TypeCost> types(SourceKind kind) {
    return types.get(kind);
  }

  /** The findings of a file, by place. */
  List<ScoredFinding> findingsIn(String path) {
    return findingsByPath.getOrDefault(path, List.of());
  }

  /** How many findings a type has. */
  long findingsOf(TypeCost type) {
    return findingsIn(type.path()).stream()
        .filter(f -> f.finding().element().type().equals(type.name()))
        .count();
  }

  /** The findings of a kind of code. */
  List<ScoredFinding> findings(SourceKind kind) {
    return analysis.findings().stream()
        .filter(f -> typeOf(f.finding()).file().facts().kind() == kind)
        .toList();
  }

  /** What a finding takes from its dimension's score of the project. */
  double cost(ScoredFinding finding) {
    return finding.points() * typeOf(finding.finding()).share();
  }

  private TypeCost typeOf(Finding finding) {
    return typesByName.get(key(finding.path(), finding.element().type()));
  }

  /** Every rule, those that are on with their options. */
  List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  RuleText ruleText(String rule) {
    return ruleTexts.get(rule);
  }
}
