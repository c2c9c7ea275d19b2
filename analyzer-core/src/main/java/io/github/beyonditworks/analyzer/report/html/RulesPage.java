package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page of all rules.
 *
 * @param frame what stands around it
 * @param tables the rules that found something, for each kind of code
 * @param quiet the rules that looked and found nothing
 * @param off the rules that did not look
 */
public record RulesPage(
    Frame frame, List<KindTable<RuleRow>> tables, List<RuleText> quiet, List<RuleText> off) {

  static final String NAME = "rules.html";

  static RulesPage of(ReportedProject project) {
    Set<String> heard =
        project.analysis().ledger().stream()
            .map(f -> f.finding().rule())
            .collect(Collectors.toSet());
    Set<String> on =
        project.analysis().configuration().rules().stream()
            .map(Rule::id)
            .collect(Collectors.toSet());
    return new RulesPage(
        project.frame("Rules", NAME),
        KindTable.each(kind -> RuleRow.all(project, kind)),
        project.rules().stream()
            .map(Rule::id)
            .filter(id -> on.contains(id) && !heard.contains(id))
            .map(project::ruleText)
            .toList(),
        project.rules().stream()
            .map(Rule::id)
            .filter(id -> !on.contains(id) && !heard.contains(id))
            .map(project::ruleText)
            .toList());
  }
}
