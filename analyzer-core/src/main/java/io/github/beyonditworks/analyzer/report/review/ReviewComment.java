package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to say about a change: what a rule has against a member, with what other rules say of
 * the same thing there, and where else the same is to be said.
 *
 * @param findings the findings of the rule in the member, in the order of their places
 * @param also the findings of other rules in the member that say much the same, most points first
 * @param elsewhere the findings of the rule in other members, most points first
 * @param status how they stand to the base: worse where one of them was there
 * @param points what they all take from the scores of their types
 */
public record ReviewComment(
    List<ScoredFinding> findings,
    List<ScoredFinding> also,
    List<ScoredFinding> elsewhere,
    FindingStatus status,
    double points) {

  /** Copies the lists. */
  public ReviewComment {
    findings = List.copyOf(findings);
    also = List.copyOf(also);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The first of the findings. */
  public Finding first() {
    return findings.get(0).finding();
  }

  /** All findings that it speaks of. */
  public List<ScoredFinding> all() {
    return Stream.of(findings, also, elsewhere).flatMap(List::stream).toList();
  }
}
