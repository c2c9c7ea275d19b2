package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page to begin with.
 *
 * @param frame what stands around it
 * @param verdict the scores
 * @param counts what was looked at
 * @param trouble what stands between the project and a clean bill
 * @param plan where an hour of work pays most
 * @param struggles the first members that the next reader will struggle with
 * @param worst the types that cost most
 * @param types how many types there are, in words
 * @param rules the rules that found something, for each kind of code
 * @param quietRules the rules that looked and found nothing
 * @param patterns the design patterns that were recognised
 * @param packages the packages, for each kind of code
 * @param skipped the files that were left out
 */
public record OverviewPage(
    Frame frame,
    Verdict verdict,
    Counts counts,
    Trouble trouble,
    WorkPlan plan,
    List<SixMonthsPage.Member> struggles,
    List<TypeRow> worst,
    String types,
    List<KindTable<RuleRow>> rules,
    List<RuleText> quietRules,
    List<PatternTable> patterns,
    List<KindTable<PackageRow>> packages,
    List<SkippedFile> skipped) {

  static final String NAME = "index.html";

  private static final int WORST = 10;
  private static final int STRUGGLES = 3;

  static OverviewPage of(ReportedProject project) {
    Analysis analysis = project.analysis();
    int types = Arrays.stream(SourceKind.values()).mapToInt(k -> project.types(k).size()).sum();
    return new OverviewPage(
        project.frame("Overview", NAME),
        Verdict.of(analysis),
        Counts.of(analysis),
        Trouble.of(project),
        WorkPlan.of(project),
        SixMonthsPage.first(project, STRUGGLES),
        TypeRow.worst(project, WORST),
        Figures.counted(types, "type"),
        KindTable.each(kind -> RuleRow.all(project, kind)),
        quietRules(project),
        PatternTable.all(project),
        KindTable.each(kind -> PackageRow.all(project, kind)),
        analysis.skipped());
  }

  private static List<RuleText> quietRules(ReportedProject project) {
    Set<String> heard =
        project.analysis().findings().stream()
            .map(f -> f.finding().rule())
            .collect(Collectors.toSet());
    return project.analysis().configuration().rules().stream()
        .map(Rule::id)
        .filter(id -> !heard.contains(id))
        .map(project::ruleText)
        .toList();
  }
}
