package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.html.Figures;
import io.github.beyonditworks.analyzer.report.html.TypeCost;
import io.github.beyonditworks.analyzer.score.Payoff;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What to know about a project at a glance, in Markdown. */
final class MarkdownSummary {

  private static final int MOST_FINDINGS = 25;
  private static final int MOST_PROBLEMS = 25;
  private static final int MOST_TYPES = 10;
  private static final int MOST_MEMBERS = 5;

  /** Longer names and messages are cut: they are not read, and crowd out others. */
  private static final int LONGEST = 300;

  private static final int SHORT_COMMIT = 10;

  private final Analysis analysis;

  MarkdownSummary(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * The document.
   *
   * @param most how many characters it has at most
   */
  String text(int most) {
    List<MarkdownSection> sections =
        List.of(scores(), gate(), problems(), change(), findings(), work(), sixMonths(), types());
    StringBuilder text = new StringBuilder("# Beyond It Works: ");
    text.append(words(analysis.projectName())).append("\n\n");
    int left = sections.size();
    for (MarkdownSection section : sections) {
      if (!section.isEmpty()) {
        // Each has its share of what is left, so that a long one does not crowd out the others.
        text.append(section.text((most - text.length()) / left));
      }
      left--;
    }
    return text.toString().strip();
  }

  private MarkdownSection scores() {
    List<String> lines = new ArrayList<>(List.of("| score | of 100 |", "|---|---:|"));
    lines.add(scoreRow("**overall**", analysis.scores().overall()));
    for (Dimension dimension : Dimension.values()) {
      lines.add(scoreRow(dimension.id(), analysis.scores().of(dimension)));
    }
    OptionalDouble tests = analysis.project().testScores().overall();
    if (tests.isPresent() && !analysis.project().testScores().equals(analysis.scores())) {
      lines.add(scoreRow("test code", tests));
    }
    lines.add("");
    StandingText.project(analysis).ifPresent(s -> lines.add("Standing " + s + "  "));
    lines.add(files() + "  ");
    lines.add(counts());
    return MarkdownSection.of("", lines);
  }

  private static String scoreRow(String name, OptionalDouble score) {
    return "| " + name + " | " + Figures.score(score) + " |";
  }

  private String files() {
    Analysis.Summary summary = analysis.summary();
    return String.join(
        ", ",
        Figures.counted(summary.analyzed(), "file") + " analysed",
        Figures.count(summary.skipped()) + " skipped",
        Figures.count(summary.failed()) + " failed",
        Figures.counted(summary.codeLines(), "code line"));
  }

  private String counts() {
    String severities =
        Arrays.stream(Severity.values())
            .sorted(Comparator.reverseOrder())
            .map(s -> Figures.count(countOf(s)) + " " + s.id())
            .collect(Collectors.joining(", "));
    return Figures.counted(analysis.findings().size(), "finding")
        + ": "
        + severities
        + "; "
        + Figures.count(analysis.baseline().accepted().size())
        + " accepted in the baseline, "
        + Figures.count(analysis.summary().suppressed())
        + " suppressed";
  }

  private long countOf(Severity severity) {
    return analysis.findings().stream().filter(f -> f.finding().severity() == severity).count();
  }

  private MarkdownSection gate() {
    if (analysis.violations().isEmpty()) {
      return MarkdownSection.of("Gate", List.of(words(ConsoleSummary.passed(analysis))));
    }
    return MarkdownSection.of(
        "Gate",
        List.of(),
        analysis.violations(),
        MarkdownSummary::violation,
        "condition",
        Integer.MAX_VALUE);
  }

  private static String violation(Violation violation) {
    return "- Not held: " + words(violation.condition()) + "; found: " + words(violation.actual());
  }

  private MarkdownSection problems() {
    return MarkdownSection.of(
        "What could not be analysed",
        List.of(),
        analysis.problems(),
        MarkdownSummary::problem,
        "problem",
        MOST_PROBLEMS);
  }

  private static String problem(Problem problem) {
    return "- " + code(Places.of(problem)) + " " + words(problem.message());
  }

  private MarkdownSection change() {
    return MarkdownSection.of(
        "What the change did",
        analysis.comparison().map(c -> List.of(change(c))).orElse(List.of()));
  }

  private String change(Comparison comparison) {
    String commit = comparison.base().commit();
    return "Compared with "
        + code(comparison.base().name())
        + " ("
        + code(commit.substring(0, Math.min(SHORT_COMMIT, commit.length())))
        + "): "
        + Figures.counted(OpenFindings.count(analysis, FindingStatus.NEW), "new finding")
        + ", "
        + Figures.count(OpenFindings.count(analysis, FindingStatus.WORSE))
        + " made clearly worse, "
        + Figures.count(OpenFindings.count(analysis, FindingStatus.TOUCHED))
        + " in members that it touched, "
        + Figures.count(comparison.fixed().size())
        + " fixed.";
  }

  private MarkdownSection findings() {
    return MarkdownSection.of(
        analysis.comparison().isPresent()
            ? "What the change brought or made worse"
            : "Findings that cost most",
        List.of(),
        OpenFindings.worthAnInterruption(analysis),
        MarkdownSummary::finding,
        "finding",
        MOST_FINDINGS);
  }

  private static String finding(ScoredFinding scored) {
    Finding finding = scored.finding();
    return "- **"
        + finding.severity().id()
        + "** "
        + code(Places.of(finding))
        + " "
        + words(finding.message())
        + " ("
        + code(finding.rule())
        + ", "
        + Figures.points(scored.points())
        + " points of its type)";
  }

  private MarkdownSection work() {
    List<String> rows = new ArrayList<>();
    for (Payoff payoff : analysis.outlook().payoffs()) {
      rows.add((rows.size() + 1) + ". " + payoff(payoff));
    }
    analysis
        .outlook()
        .promise()
        .ifPresent(
            p -> {
              rows.add("");
              rows.add(PayoffText.promise(p));
            });
    return MarkdownSection.of("What to do first", rows);
  }

  private static String payoff(Payoff payoff) {
    return code(payoff.element().shortName())
        + " in "
        + code(Places.at(payoff.path(), payoff.line()))
        + ": "
        + words(PayoffText.cost(payoff))
        + ". "
        + words(PayoffText.step(payoff));
  }

  private MarkdownSection sixMonths() {
    List<String> before = new ArrayList<>();
    before.add("The members that another developer will struggle with, reasons added up.");
    analysis.sixMonths().unknown().forEach(u -> before.add(words(u)));
    before.add("");
    return analysis.sixMonths().members().isEmpty()
        ? MarkdownSection.of(SixMonthsText.TITLE, List.of())
        : MarkdownSection.of(
            SixMonthsText.TITLE,
            before,
            analysis.sixMonths().members(),
            MarkdownSummary::struggle,
            "member",
            MOST_MEMBERS);
  }

  private static String struggle(Struggle struggle) {
    return "- "
        + code(struggle.element().shortName())
        + " in "
        + code(Places.at(struggle.path(), struggle.line()))
        + ": "
        + words(SixMonthsText.reasons(struggle))
        + ". "
        + words(struggle.step());
  }

  private MarkdownSection types() {
    List<TypeCost> main = TypeCost.of(analysis, SourceKind.MAIN);
    List<TypeCost> types = main.isEmpty() ? TypeCost.of(analysis, SourceKind.TEST) : main;
    List<TypeCost> costly = types.stream().filter(t -> t.cost() > 0).toList();
    return costly.isEmpty()
        ? MarkdownSection.of("", List.of())
        : MarkdownSection.of(
            "Types that cost most",
            List.of(
                "| type | overall | code lines | takes from the project |", "|---|---:|---:|---:|"),
            costly,
            MarkdownSummary::typeRow,
            "type",
            MOST_TYPES);
  }

  private static String typeRow(TypeCost type) {
    return "| "
        + String.join(
            " | ",
            code(type.name()),
            Figures.score(type.type().scores().overall()),
            Figures.count(type.type().facts().codeLines()),
            Figures.points(type.cost()))
        + " |";
  }

  /** Untrusted text; a number sign is taken apart from what follows, or hosts link an issue. */
  private static String words(String text) {
    return MarkdownText.of(PlainText.shortened(text, LONGEST));
  }

  private static String code(String text) {
    return MarkdownText.code(PlainText.shortened(text, LONGEST));
  }
}
