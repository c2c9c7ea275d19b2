package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineEntry;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.change.NewSuppression;
import io.github.beyonditworks.analyzer.gate.Gate;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.Payoff;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The summary that a build prints: the scores, what to do first, and what could not be analysed.
 */
public final class ConsoleSummary {

  private static final int BAR_CELLS = 30;
  private static final int MOST_PROBLEMS = 10;
  private static final int MOST_FINDINGS = 25;
  private static final int MOST_STRUGGLES = 3;
  private static final int MOST_SKIPPED = 100;

  private final Analysis analysis;
  private final Ansi ansi;
  private final List<String> lines = new ArrayList<>();

  private ConsoleSummary(Analysis analysis, boolean colors) {
    this.analysis = analysis;
    this.ansi = new Ansi(colors);
  }

  /**
   * The summary, line by line.
   *
   * @param analysis what to sum up
   * @param colors whether to use ANSI colours
   */
  public static List<String> lines(Analysis analysis, boolean colors) {
    ConsoleSummary summary = new ConsoleSummary(analysis, colors);
    summary.addScores();
    summary.addCounts();
    summary.addPayoffs();
    summary.addSixMonths();
    summary.addProblems();
    return summary.lines;
  }

  /**
   * The gate's violations, line by line, each with its findings and how to see more.
   *
   * @param analysis whose violations to print
   * @param colors whether to use ANSI colours
   * @param invocation how the program is called here
   */
  public static List<String> violations(Analysis analysis, boolean colors, Invocation invocation) {
    ConsoleSummary summary = new ConsoleSummary(analysis, colors);
    analysis.violations().forEach(v -> summary.addViolation(v, invocation));
    return summary.lines;
  }

  /**
   * What the change did to findings, in a line; nothing where there is no base. Hints are left out.
   */
  public static List<String> change(Analysis analysis) {
    ConsoleSummary summary = new ConsoleSummary(analysis, false);
    analysis.comparison().ifPresent(summary::addChange);
    return summary.lines;
  }

  private void addChange(Comparison comparison) {
    Map<FindingStatus, Integer> counts = new EnumMap<>(FindingStatus.class);
    for (ScoredFinding scored : analysis.findings()) {
      if (scored.finding().severity() != Severity.INFO) {
        counts.merge(comparison.statusOf(scored.finding()), 1, Integer::sum);
      }
    }
    long fixed =
        comparison.fixed().stream().filter(f -> f.finding().severity() != Severity.INFO).count();
    add("");
    add(
        format(
            "Since %s: %d new, %d fixed, %d made worse; %s, left in peace.",
            PlainText.of(comparison.base().name()),
            counts.getOrDefault(FindingStatus.NEW, 0),
            fixed,
            counts.getOrDefault(FindingStatus.WORSE, 0),
            counted(
                counts.getOrDefault(FindingStatus.TOUCHED, 0)
                    + counts.getOrDefault(FindingStatus.UNTOUCHED, 0),
                "older finding")));
  }

  /** How to begin with a gate, where nobody has said yet what it should ask for. */
  public static List<String> beginning(Analysis analysis, Invocation invocation) {
    ConsoleSummary summary = new ConsoleSummary(analysis, false);
    summary.add("");
    summary.add(
        "This is how the code stands. Nobody has said yet what it is to be held to, so nothing fails;"
            + " three ways to begin:");
    summary.add(
        "  only what a change makes worse:  " + invocation.call("check", "base=origin/main"));
    summary.add(
        "  all but what is there today:     "
            + invocation.call("baseline")
            + ", and commit "
            + Baseline.FILE_NAME);
    summary.add(
        "  what you ask for:                a quality.yml with gate: {maximum-findings: {critical: 0}}");
    return summary.lines;
  }

  /** What a gate's reader has to know besides its violations, line by line. */
  public static List<String> notes(Analysis analysis, Invocation invocation) {
    ConsoleSummary summary = new ConsoleSummary(analysis, false);
    summary.addBaselineNotes(invocation);
    analysis.comparison().ifPresent(summary::addSuppressedByTheChange);
    int unchecked = analysis.configuration().gate().needingBase().size();
    if (analysis.comparison().isEmpty() && unchecked > 0) {
      summary.add(
          format(
              "Gate: %s not checked: there is no base to compare with (%s).",
              counted(unchecked, "condition"), invocation.option("base=REVISION")));
    }
    return summary.lines;
  }

  /** What the gate asks for, line by line. */
  public static List<String> gate(Analysis analysis) {
    ConsoleSummary summary = new ConsoleSummary(analysis, false);
    GateConditions gate = analysis.configuration().gate();
    boolean hasBase = analysis.comparison().isPresent();
    String kind = gate.named() ? "" : hasBase ? " (standard for a change)" : " (standard)";
    summary.add("Gate" + kind + ":");
    Gate.names(gate, hasBase).forEach(n -> summary.add("  " + PlainText.of(n)));
    return summary.lines;
  }

  /** That the gate holds, and what it asked for. */
  public static String passed(Analysis analysis) {
    List<String> names =
        Gate.names(analysis.configuration().gate(), analysis.comparison().isPresent());
    return names.isEmpty()
        ? "Gate passed. It asked for nothing."
        : "Gate passed. It asked for: " + PlainText.of(String.join("; ", names)) + ".";
  }

  private void addBaselineNotes(Invocation invocation) {
    int accepted = analysis.baseline().accepted().size();
    if (accepted > 0) {
      add(format("Baseline: %s accepted for now.", counted(accepted, "finding")));
    }
    List<BaselineEntry> gone = analysis.baseline().gone();
    if (!gone.isEmpty()) {
      add(
          format(
              "Baseline: %s mended; %s takes them out:",
              counted(gone.size(), "finding"), invocation.call("baseline")));
      addLimited(gone, MOST_PROBLEMS, e -> PlainText.of(e.rule() + " in " + e.element()));
    }
  }

  private void addSuppressedByTheChange(Comparison comparison) {
    List<NewSuppression> wishes = comparison.suppressed();
    if (!wishes.isEmpty()) {
      add(format("The change asks not to hear of %s:", counted(wishes.size(), "finding")));
      addLimited(wishes, MOST_PROBLEMS, w -> finding(w.finding()));
    }
    List<SkippedFile> skipped = new ArrayList<>(analysis.skipped());
    skipped.removeAll(comparison.leftOut());
    if (!skipped.isEmpty()) {
      add(
          format(
              "Not looked at, before the change as after it: %s:",
              counted(skipped.size(), "file")));
      addLimited(skipped, MOST_SKIPPED, f -> PlainText.of(f.path() + ": " + f.reason()));
    }
    comparison
        .leftOut()
        .forEach(
            f -> add("Left out since the change: " + PlainText.of(f.path() + ": " + f.reason())));
  }

  private void addScores() {
    add("");
    add(ansi.bold("Beyond It Works") + "  " + PlainText.of(analysis.projectName()));
    add("");
    Scores scores = analysis.scores();
    addScore("Overall", scores.overall());
    for (Dimension dimension : Dimension.values()) {
      String name = dimension.id();
      addScore(
          name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), scores.of(dimension));
    }
    Scores tests = analysis.project().testScores();
    if (tests.overall().isPresent() && !tests.equals(scores)) {
      addScore("Test code", tests.overall());
    }
    StandingText.project(analysis).ifPresent(s -> add("  Standing         " + s));
    add("");
  }

  private void addScore(String name, OptionalDouble score) {
    if (score.isEmpty()) {
      add(String.format(Locale.ROOT, "  %-14s   %s", name, ansi.dim("nothing to judge")));
      return;
    }
    double value = score.getAsDouble();
    int filled = (int) Math.round(value / 100 * BAR_CELLS);
    String bar = "#".repeat(filled) + "-".repeat(BAR_CELLS - filled);
    add(
        String.format(
            Locale.ROOT,
            "  %-14s %s  %s",
            name,
            ansi.bold(format("%5s", Scores.shown(value))),
            ansi.byScore(value, "[" + bar + "]")));
  }

  private void addCounts() {
    Analysis.Summary summary = analysis.summary();
    String failed = summary.failed() + " failed";
    add(
        format(
            "  %s analysed, %,d skipped, %s; %,d code lines",
            counted(summary.analyzed(), "file"),
            summary.skipped(),
            summary.failed() > 0 ? ansi.red(failed) : failed,
            summary.codeLines()));
    Map<Severity, Long> bySeverity =
        analysis.findings().stream()
            .collect(Collectors.groupingBy(f -> f.finding().severity(), Collectors.counting()));
    String severities =
        Arrays.stream(Severity.values())
            .sorted(Comparator.reverseOrder())
            .map(s -> format("%,d %s", bySeverity.getOrDefault(s, 0L), s.id()))
            .collect(Collectors.joining(", "));
    add(
        format(
            "  %s: %s; %,d suppressed",
            counted(analysis.findings().size(), "finding"), severities, summary.suppressed()));
    EvidenceText.lines(analysis).forEach(l -> add("  " + PlainText.of(l)));
  }

  private void addPayoffs() {
    Outlook outlook = analysis.outlook();
    if (outlook.payoffs().isEmpty()) {
      return;
    }
    add("");
    add(ansi.bold("What to do first"));
    int rank = 1;
    for (Payoff payoff : outlook.payoffs()) {
      add(format("  %d. %s", rank++, ansi.bold(PlainText.of(payoff.element().shortName()))));
      add("     " + place(payoff.path(), payoff.line()));
      add("     " + PlainText.of(PayoffText.cost(payoff)));
      add("     " + PlainText.of(PayoffText.step(payoff)));
      StandingText.typeAt(analysis, payoff.path(), payoff.element().type())
          .ifPresent(s -> add("     its type is " + s));
    }
    outlook.promise().ifPresent(p -> add("  " + PayoffText.promise(p)));
  }

  private void addSixMonths() {
    List<Struggle> members = analysis.sixMonths().members();
    if (members.isEmpty()) {
      return;
    }
    add("");
    add(ansi.bold("What the next reader will struggle with in six months"));
    int rank = 1;
    for (Struggle member : members.subList(0, Math.min(MOST_STRUGGLES, members.size()))) {
      add(format("  %d. %s", rank++, ansi.bold(PlainText.of(member.element().shortName()))));
      add("     " + place(member.path(), member.line()));
      add("     " + PlainText.of(SixMonthsText.reasons(member)));
    }
    analysis.sixMonths().unknown().forEach(u -> add("  " + ansi.dim(PlainText.of(u))));
  }

  private void addProblems() {
    List<Problem> problems = analysis.problems();
    if (problems.isEmpty()) {
      return;
    }
    add("");
    add(ansi.bold(ansi.red("What could not be analysed")));
    addLimited(problems, MOST_PROBLEMS, p -> problem(p));
  }

  private void addViolation(Violation violation, Invocation invocation) {
    add("");
    add(
        ansi.red("Gate, not held: ")
            + PlainText.of(violation.condition())
            + "; found: "
            + PlainText.of(violation.actual()));
    addLimited(violation.problems(), MOST_PROBLEMS, p -> problem(p));
    addLimited(violation.findings(), MOST_FINDINGS, f -> finding(f));
    addLimited(violation.members(), MOST_FINDINGS, ConsoleSummary::member);
    violation.findings().stream()
        .findFirst()
        .ifPresent(f -> add("  See more: " + invocation.call("explain", "rule=" + f.rule())));
  }

  private <T> void addLimited(List<T> items, int most, Function<T, String> line) {
    items.stream().limit(most).forEach(i -> add("  " + line.apply(i)));
    if (items.size() > most) {
      add("  and " + (items.size() - most) + " more, listed in the report");
    }
  }

  private static String problem(Problem problem) {
    return Places.of(problem) + "  " + PlainText.of(problem.message());
  }

  private static String finding(Finding finding) {
    return place(finding.path(), finding.place().line())
        + "  "
        + finding.rule()
        + ": "
        + PlainText.of(finding.message());
  }

  private static String member(MemberVersion member) {
    return place(member.path(), member.place().line())
        + "  "
        + PlainText.of(member.element().toString());
  }

  private static String place(String path, int line) {
    return Places.at(path, line);
  }

  private static String counted(int count, String noun) {
    return format("%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private void add(String line) {
    lines.add(line);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
