package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.report.EvidenceText;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What was looked at and how much was found.
 *
 * @param facts the numbers
 * @param severities the findings by severity, those that matter most first, without those that only
 *     tell where points go
 * @param evidence what is known from running the code, line by line
 */
public record Counts(List<Fact> facts, List<Fact> severities, List<String> evidence) {

  /**
   * A number with its name.
   *
   * @param name what is counted
   * @param count how many there are
   */
  public record Fact(String name, String count) {}

  static Counts of(Analysis analysis) {
    Analysis.Summary summary = analysis.summary();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("Files analysed", summary.analyzed()));
    facts.add(fact("Files skipped", summary.skipped()));
    facts.add(fact("Files failed", summary.failed()));
    facts.add(fact("Lines of code", summary.codeLines()));
    facts.add(fact("Findings", worthMending(analysis.findings())));
    facts.add(fact("Suppressed findings", summary.suppressed()));
    List<Fact> severities =
        Arrays.stream(Severity.values())
            .filter(s -> s != Severity.INFO)
            .sorted(Comparator.reverseOrder())
            .map(s -> fact(s.id(), count(analysis.findings(), s)))
            .toList();
    return new Counts(List.copyOf(facts), severities, EvidenceText.lines(analysis));
  }

  private static long worthMending(List<ScoredFinding> findings) {
    return findings.stream().filter(ReportedProject::isWorthMending).count();
  }

  private static long count(List<ScoredFinding> findings, Severity severity) {
    return findings.stream().filter(f -> f.finding().severity() == severity).count();
  }

  private static Fact fact(String name, long count) {
    return new Fact(name, Figures.count(count));
  }
}
