package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.report.SarifResult.Suppression;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The results of a run, sorted by path and place; those that are fixed or that nobody wishes to
 * hear of are behind the others.
 */
final class SarifResults {

  private final Analysis analysis;
  private final Occurrences occurrences = new Occurrences();
  private final List<SarifResult> results = new ArrayList<>();

  private SarifResults(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The results that somebody still has to look at. */
  static SarifResults open(Analysis analysis) {
    SarifResults results = new SarifResults(analysis);
    for (ScoredFinding scored : OpenFindings.of(analysis)) {
      results.add(scored, results.stateOf(scored.finding()), Optional.empty());
    }
    return results;
  }

  /** All results, also those that are accepted, suppressed or fixed. */
  static SarifResults all(Analysis analysis) {
    SarifResults results = open(analysis);
    for (ScoredFinding scored : analysis.findings()) {
      if (analysis.baseline().accepted().contains(scored.finding())) {
        results.add(scored, results.stateOf(scored.finding()), Optional.of(Suppression.BASELINE));
      }
    }
    for (Finding finding : analysis.suppressed()) {
      results.add(
          new ScoredFinding(finding, 0),
          results.stateOf(finding),
          Optional.of(results.reason(finding)));
    }
    analysis
        .comparison()
        .ifPresent(
            c -> c.fixed().forEach(f -> results.add(f, Optional.of("absent"), Optional.empty())));
    return results;
  }

  /** The results in order. */
  List<SarifResult> list() {
    return results;
  }

  /** The order in which results are kept where not all fit: open ones first, most points first. */
  static Comparator<SarifResult> byWeight() {
    return Comparator.comparing((SarifResult r) -> !r.isOpen())
        .thenComparing(SarifResult::scored, ScoredFinding.MOST_POINTS_FIRST);
  }

  private void add(
      ScoredFinding scored, Optional<String> state, Optional<Suppression> suppression) {
    int occurrence = occurrences.count(scored.finding().fingerprint());
    results.add(new SarifResult(scored, occurrence, state, suppression));
  }

  private Suppression reason(Finding finding) {
    boolean configured =
        analysis.configuration().suppressions().stream().anyMatch(s -> s.silences(finding));
    return configured ? Suppression.CONFIGURATION : Suppression.SOURCE;
  }

  private Optional<String> stateOf(Finding finding) {
    return analysis.comparison().map(c -> word(c.statusOf(finding)));
  }

  private static String word(FindingStatus status) {
    return switch (status) {
      case NEW -> "new";
      case WORSE -> "updated";
      case TOUCHED, UNTOUCHED -> "unchanged";
    };
  }
}
