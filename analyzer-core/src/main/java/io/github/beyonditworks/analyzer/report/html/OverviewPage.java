package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.Arrays;
import java.util.List;

/**
 * The page to begin with.
 *
 * @param frame what stands around it
 * @param verdict the scores
 * @param change what a change did; null where there is nothing to compare with
 * @param counts what was looked at
 * @param trouble what stands between the project and a clean bill
 * @param plan what a team would do first
 * @param struggles the first members that the next reader will struggle with
 * @param distribution how much code has which score
 * @param scatter how often files are changed against what they cost; null where that is not known
 * @param worst the types that cost most
 * @param types how many types there are, in words
 * @param rules the rules that cost most
 * @param modules the modules; empty where there is one only
 * @param packages the packages that cost most
 * @param skipped the files that were left out
 */
public record OverviewPage(
    Frame frame,
    Verdict verdict,
    ChangePage.Summary change,
    Counts counts,
    Trouble trouble,
    WorkPlan plan,
    List<SixMonthsPage.Member> struggles,
    Distribution distribution,
    Scatter scatter,
    List<TypeRow> worst,
    String types,
    List<RuleRow> rules,
    List<PackageRow> modules,
    List<PackageRow> packages,
    List<SkippedFile> skipped) {

  static final String NAME = "index.html";

  private static final int WORST = 10;
  private static final int STRUGGLES = 3;

  static OverviewPage of(ReportedProject project) {
    Analysis analysis = project.analysis();
    SourceKind kind = project.types(SourceKind.MAIN).isEmpty() ? SourceKind.TEST : SourceKind.MAIN;
    List<PackageRow> modules = PackageRow.modules(project);
    int types = Arrays.stream(SourceKind.values()).mapToInt(k -> project.types(k).size()).sum();
    return new OverviewPage(
        project.frame("Overview", NAME),
        Verdict.of(project),
        ChangePage.summary(project).orElse(null),
        Counts.of(analysis),
        Trouble.of(project),
        WorkPlan.of(project),
        SixMonthsPage.first(project, STRUGGLES),
        Distribution.of(project),
        Scatter.of(project).orElse(null),
        TypeRow.worst(project, WORST),
        Figures.counted(types, "type"),
        first(WORST, RuleRow.all(project, kind)),
        modules.size() > 1 ? modules : List.of(),
        first(WORST, PackageRow.all(project, project.packages(), kind, modules.size() > 1)),
        analysis.skipped());
  }

  private static <R> List<R> first(int most, List<R> rows) {
    return rows.subList(0, Math.min(most, rows.size()));
  }
}
