package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing to say about a change: what one rule has against one member. Hints of severity {@code
 * info} are none.
 *
 * @param findings the findings, in the order of their places
 * @param status how they stand to the base: worse where one of them was there
 * @param points what they take from the score of their type
 */
public record ReviewComment(List<ScoredFinding> findings, FindingStatus status, double points) {

  private static final Comparator<ReviewComment> ORDER =
      Comparator.comparingDouble((ReviewComment c) -> -c.points())
          .thenComparing(ReviewComment::first);

  /** Copies the list. */
  public ReviewComment {
    findings = List.copyOf(findings);
  }

  /** The first of the findings. */
  public Finding first() {
    return findings.get(0).finding();
  }

  /**
   * What is to be said about findings that a change brought or made clearly worse, most points
   * first.
   */
  static List<ReviewComment> on(Comparison comparison, List<ScoredFinding> findings) {
    Map<String, List<ScoredFinding>> groups = new LinkedHashMap<>();
    for (ScoredFinding scored : findings) {
      Finding finding = scored.finding();
      if (comparison.statusOf(finding).countsAsNew() && finding.severity() != Severity.INFO) {
        String key = finding.path() + '\n' + finding.element() + '\n' + finding.rule();
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(scored);
      }
    }
    return groups.values().stream().map(g -> of(comparison, g)).sorted(ORDER).toList();
  }

  private static ReviewComment of(Comparison comparison, List<ScoredFinding> group) {
    boolean worse =
        group.stream().anyMatch(f -> comparison.statusOf(f.finding()) == FindingStatus.WORSE);
    double points = group.stream().mapToDouble(ScoredFinding::points).sum();
    return new ReviewComment(
        group, worse ? FindingStatus.WORSE : FindingStatus.NEW, Math.round(points * 100) / 100.0);
  }
}
