package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import java.util.List;

/**
 * A condition that does not hold.
 *
 * @param condition the condition in words: {@code at most 0 critical findings}
 * @param actual what was found instead, in words
 * @param findings the findings that break it or, for a score, those that cost most; most points
 *     first
 * @param members the members that break it, worst first
 * @param problems the files that could not be analysed, where that is the condition
 */
public record Violation(
    String condition,
    String actual,
    List<Finding> findings,
    List<MemberVersion> members,
    List<Problem> problems) {

  /** Copies the lists. */
  public Violation {
    findings = List.copyOf(findings);
    members = List.copyOf(members);
    problems = List.copyOf(problems);
  }
}
