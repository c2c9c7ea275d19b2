package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.model.Problem;

/** A report that cannot be used, with the row that says so. */
final class EvidenceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  EvidenceException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** The row for the report. */
  Problem problem() {
    return problem;
  }
}
