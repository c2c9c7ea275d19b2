package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.List;
import java.util.Optional;

/** The findings that somebody still has to look at: those of the baseline are left out. */
final class OpenFindings {

  private OpenFindings() {}

  /** All of them, sorted by path and place. */
  static List<ScoredFinding> of(Analysis analysis) {
    return analysis.findings().stream()
        .filter(f -> !analysis.baseline().accepted().contains(f.finding()))
        .toList();
  }

  /**
   * Those that are worth an interruption, most points first, and so no hints: where there is a
   * base, what the change brought or made clearly worse; else all.
   */
  static List<ScoredFinding> worthAnInterruption(Analysis analysis) {
    Optional<Comparison> comparison = analysis.comparison();
    return of(analysis).stream()
        .filter(f -> f.finding().severity() != Severity.INFO)
        .filter(f -> comparison.map(c -> c.statusOf(f.finding()).countsAsNew()).orElse(true))
        .sorted(ScoredFinding.MOST_POINTS_FIRST)
        .toList();
  }

  /** How many findings, accepted or not, stand so to the base; 0 where there is none. */
  static long count(Analysis analysis, FindingStatus status) {
    return analysis.comparison().stream()
        .flatMap(c -> analysis.findings().stream().filter(f -> c.statusOf(f.finding()) == status))
        .count();
  }
}
