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
    List<MarkdownText> lines = new ArrayList<>();
    lines.add(MarkdownText.own("| score | of 100 |"));
    lines.add(MarkdownText.own("|---|---:|"));
    lines.add(scoreRow(MarkdownText.own("**overall**"), analysis.scores().overall()));
    for (Dimension dimension : Dimension.values()) {
      lines.add(scoreRow(MarkdownText.of(dimension.id()), analysis.scores().of(dimension)));
    }
    OptionalDouble tests = analysis.project().testScores().overall();
    if (tests.isPresent() && !analysis.project().testScores().equals(analysis.scores())) {
      lines.add(scoreRow(MarkdownText.own("test code"), tests));
    }
    lines.add(MarkdownText.NONE);
    StandingText.project(analysis)
        .ifPresent(s -> lines.add(MarkdownText.own("Standing %s  ", MarkdownText.of(s))));
    lines.add(MarkdownText.own("%s  ", MarkdownText.of(files())));
    lines.add(MarkdownText.of(counts()));
    return MarkdownSection.of("", lines);
  }

  private static MarkdownText scoreRow(MarkdownText name, OptionalDouble score) {
    return MarkdownText.own("| %s | %s |", name, MarkdownText.of(Figures.score(score)));
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

  private static MarkdownText violation(Violation violation) {
    return MarkdownText.own(
        "- Not held: %s; found: %s", words(violation.condition()), words(violation.actual()));
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

  private static MarkdownText problem(Problem problem) {
    return MarkdownText.own("- %s %s", code(Places.of(problem)), words(problem.message()));
  }

  private MarkdownSection change() {
    return MarkdownSection.of(
        "What the change did",
        analysis.comparison().map(c -> List.of(change(c))).orElse(List.of()));
  }

  private MarkdownText change(Comparison comparison) {
    String commit = comparison.base().commit();
    return MarkdownText.own(
        "Compared with %s (%s): %s, %s made clearly worse, %s in members that it touched, %s fixed.",
        code(comparison.base().name()),
        code(commit.substring(0, Math.min(SHORT_COMMIT, commit.length()))),
        MarkdownText.of(
            Figures.counted(OpenFindings.count(analysis, FindingStatus.NEW), "new finding")),
        count(OpenFindings.count(analysis, FindingStatus.WORSE)),
        count(OpenFindings.count(analysis, FindingStatus.TOUCHED)),
        count(comparison.fixed().size()));
  }

  private static MarkdownText count(long number) {
    return MarkdownText.of(Figures.count(number));
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

  private static MarkdownText finding(ScoredFinding scored) {
    Finding finding = scored.finding();
    return MarkdownText.own(
        "- **%s** %s %s (%s, %s points of its type)",
        MarkdownText.of(finding.severity().id()),
        code(Places.of(finding)),
        words(finding.message()),
        code(finding.rule()),
        MarkdownText.of(Figures.points(scored.points())));
  }

  private MarkdownSection work() {
    List<MarkdownText> rows = new ArrayList<>();
    for (Payoff payoff : analysis.outlook().payoffs()) {
      rows.add(MarkdownText.own("%s. %s", MarkdownText.of(rows.size() + 1), payoff(payoff)));
    }
    analysis
        .outlook()
        .promise()
        .ifPresent(
            p -> {
              rows.add(MarkdownText.NONE);
              rows.add(MarkdownText.of(PayoffText.promise(p)));
            });
    return MarkdownSection.of("What to do first", rows);
  }

  private static MarkdownText payoff(Payoff payoff) {
    return MarkdownText.own(
        "%s in %s: %s. %s",
        code(payoff.element().shortName()),
        code(Places.at(payoff.path(), payoff.line())),
        words(PayoffText.cost(payoff)),
        words(PayoffText.step(payoff)));
  }

  private MarkdownSection sixMonths() {
    List<MarkdownText> before = new ArrayList<>();
    before.add(
        MarkdownText.own(
            "The members that another developer will struggle with, reasons added up."));
    analysis.sixMonths().unknown().forEach(u -> before.add(words(u)));
    before.add(MarkdownText.NONE);
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

  private static MarkdownText struggle(Struggle struggle) {
    return MarkdownText.own(
        "- %s in %s: %s. %s",
        code(struggle.element().shortName()),
        code(Places.at(struggle.path(), struggle.line())),
        words(SixMonthsText.reasons(struggle)),
        words(struggle.step()));
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
                MarkdownText.own("| type | overall | code lines | takes from the project |"),
                MarkdownText.own("|---|---:|---:|---:|")),
            costly,
            MarkdownSummary::typeRow,
            "type",
            MOST_TYPES);
  }

  private static MarkdownText typeRow(TypeCost type) {
    return MarkdownText.own(
        "| %s | %s | %s | %s |",
        code(type.name()),
        MarkdownText.of(Figures.score(type.type().scores().overall())),
        count(type.type().facts().codeLines()),
        MarkdownText.of(Figures.points(type.cost())));
  }

  /** Untrusted text; a number sign is taken apart from what follows, or hosts link an issue. */
  private static MarkdownText words(String text) {
    return MarkdownText.of(PlainText.shortened(text, LONGEST));
  }

  private static MarkdownText code(String text) {
    return MarkdownText.code(PlainText.shortened(text, LONGEST));
  }
}
