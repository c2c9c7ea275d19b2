package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rule in a table.
 *
 * @param title its title
 * @param link its page, relative to the report's folder
 * @param dimension the score that its findings lower
 * @param findings how many findings it has
 * @param cost what they take from the project's score of that dimension
 * @param bar its cost in percent of the greatest
 */
public record RuleRow(
    String title, String link, String dimension, String findings, String cost, String bar) {

  /** The rules that found something in a kind of code, those that cost most first. */
  static List<RuleRow> all(ReportedProject project, SourceKind kind) {
    return of(project, project.findings(kind));
  }

  /** The rules of some findings, those that cost most first. */
  static List<RuleRow> of(ReportedProject project, List<ScoredFinding> findings) {
    Map<String, List<ScoredFinding>> byRule =
        findings.stream()
            .collect(
                Collectors.groupingBy(f -> f.finding().rule(), TreeMap::new, Collectors.toList()));
    Map<String, Double> costs = new TreeMap<>();
    byRule.forEach(
        (rule, found) -> costs.put(rule, found.stream().mapToDouble(project::cost).sum()));
    double most = costs.values().stream().mapToDouble(c -> c).max().orElse(0);
    return costs.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue()))
        .map(e -> of(project, byRule.get(e.getKey()), e.getValue(), most))
        .toList();
  }

  /** What only tells where points go is no finding to a reader. */
  private static String count(List<ScoredFinding> found) {
    long count = found.stream().filter(ReportedProject::isWorthMending).count();
    return count == 0 ? Figures.NOTHING : Figures.count(count);
  }

  private static RuleRow of(
      ReportedProject project, List<ScoredFinding> found, double cost, double most) {
    Finding first = found.get(0).finding();
    RuleText text = project.ruleText(first.rule());
    return new RuleRow(
        text.title(),
        text.page(),
        Figures.capitalized(first.dimension().id()),
        count(found),
        Figures.points(cost),
        Figures.percent(cost, most));
  }
}
