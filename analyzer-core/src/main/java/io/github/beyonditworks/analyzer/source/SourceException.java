package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.Problem;

/** A file that cannot be analysed, with the row that says so in the report. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A failure described by a problem row. */
  public SourceException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** The row for the report. */
  public Problem problem() {
    return problem;
  }
}
