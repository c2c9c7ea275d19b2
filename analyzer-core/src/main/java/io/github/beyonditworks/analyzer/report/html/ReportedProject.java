package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An analysis, looked up by the things that pages ask for. */
final class ReportedProject {

  private static final String MEMBERS = "members/";

  private final Analysis analysis;
  private final PageNames pages;
  private final Map<SourceKind, List<TypeCost>> types = new EnumMap<>(SourceKind.class);
  private final Map<String, SourceKind> kinds = new HashMap<>();
  private final Map<String, TypeCost> typesByName = new HashMap<>();
  private final Map<String, TypeCost> anyByName = new HashMap<>();
  private final Map<String, List<ScoredFinding>> findingsByPath;
  private final Map<String, List<ScoredFinding>> findingsByType;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, RuleText> ruleTexts;
  private final List<CodePackage> packages;
  private final Optional<ScoreModel> scoreModel;
  private final PageNames memberPages;
  private final Map<String, String> packagePages = new HashMap<>();
  private final Map<String, List<String>> testedTypes = new HashMap<>();

  ReportedProject(Analysis analysis) {
    this.analysis = analysis;
    this.pages = new PageNames(analysis.files().stream().map(f -> f.facts().path()).toList());
    analysis.files().forEach(f -> kinds.put(f.facts().path(), f.facts().kind()));
    for (SourceKind kind : SourceKind.values()) {
      addTypes(kind);
    }
    this.findingsByPath =
        analysis.ledger().stream().collect(Collectors.groupingBy(f -> f.finding().path()));
    this.findingsByType =
        analysis.ledger().stream()
            .collect(
                Collectors.groupingBy(f -> key(f.finding().path(), f.finding().element().type())));
    Rules.ALL.forEach(r -> rules.put(r.id(), r));
    analysis.configuration().rules().forEach(r -> rules.put(r.id(), r));
    this.ruleTexts = rules.values().stream().collect(Collectors.toMap(Rule::id, RuleText::of));
    this.packages = CodePackage.all(types);
    packages.forEach(own -> packagePages.put(own.key(), own.page()));
    this.scoreModel =
        Optional.of(ScoreModel.standard())
            .filter(m -> m.version().equals(analysis.scoreModelVersion()));
    this.memberPages = memberPages(analysis);
    addTests();
  }

  private void addTypes(SourceKind kind) {
    List<TypeCost> ofKind = TypeCost.of(analysis, kind);
    types.put(kind, ofKind);
    for (TypeCost type : ofKind) {
      typesByName.put(key(type.path(), type.name()), type);
      anyByName.putIfAbsent(type.name(), type);
    }
  }

  private static PageNames memberPages(Analysis analysis) {
    List<String> members =
        analysis.sixMonths().members().stream()
            .map(m -> key(m.path(), m.element().toString()))
            .toList();
    return new PageNames(MEMBERS, members);
  }

  private void addTests() {
    analysis
        .tests()
        .forEach(
            (type, tests) ->
                tests.forEach(
                    t -> testedTypes.computeIfAbsent(t, k -> new ArrayList<>()).add(type)));
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

  /** The packages, by module and name. */
  List<CodePackage> packages() {
    return packages;
  }

  /** The page of a type's package, relative to the report's folder. */
  String packagePage(TypeCost type) {
    return packagePages.get(CodePackage.key(type));
  }

  /** The names of the types that a test class names, sorted. */
  List<String> testedBy(String testClass) {
    return testedTypes.getOrDefault(testClass, List.of());
  }

  /** Types by their full names, with links where they are shown. */
  List<NamedLink> typeLinks(List<String> names) {
    List<NamedLink> links = new ArrayList<>(names.size());
    for (String name : names) {
      TypeCost type = anyByName.get(name);
      links.add(new NamedLink(simpleName(name), type == null ? null : link(type)));
    }
    return links;
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Where a type is shown. */
  String link(TypeCost type) {
    return pages.link(type.path(), type.type().facts().place().line());
  }

  /** The coefficients that the scores were worked out with; empty where others are at hand. */
  Optional<ScoreModel> scoreModel() {
    return scoreModel;
  }

  /** A member of a type; empty where there is none of that name. */
  Optional<MemberFacts> member(String path, ElementName element) {
    TypeCost type = typesByName.get(key(path, element.type()));
    return type == null
        ? Optional.empty()
        : type.type().facts().members().stream()
            .filter(m -> m.signature().equals(element.member()))
            .findFirst();
  }

  /** The page of a member that the next reader will struggle with, or null. */
  String memberPage(Struggle struggle) {
    return memberPages.page(key(struggle.path(), struggle.element().toString()));
  }

  /** The findings of a file, by place. */
  List<ScoredFinding> findingsIn(String path) {
    return findingsByPath.getOrDefault(path, List.of());
  }

  /** The findings of a type, by place. */
  List<ScoredFinding> findingsIn(TypeCost type) {
    return findingsIn(type.path(), type.name());
  }

  /** The findings of a type of a file, by place. */
  List<ScoredFinding> findingsIn(String path, String type) {
    return findingsByType.getOrDefault(key(path, type), List.of());
  }

  /** How many findings a type has, without those that only tell where points go. */
  long findingsOf(TypeCost type) {
    return findingsIn(type).stream().filter(ReportedProject::isWorthMending).count();
  }

  /** Whether a finding asks for something: the others only tell where points go. */
  static boolean isWorthMending(ScoredFinding finding) {
    return !finding.finding().ledgerOnly();
  }

  /** The findings of a kind of code. */
  List<ScoredFinding> findings(SourceKind kind) {
    return analysis.ledger().stream().filter(f -> kinds.get(f.finding().path()) == kind).toList();
  }

  /** What a finding takes from its dimension's score of the project; 0 where it is in no type. */
  double cost(ScoredFinding finding) {
    Finding found = finding.finding();
    TypeCost type = typesByName.get(key(found.path(), found.element().type()));
    return type == null ? 0 : finding.points() * type.share();
  }

  /** Every rule, those that are on with their options. */
  List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  RuleText ruleText(String rule) {
    return ruleTexts.get(rule);
  }
}
