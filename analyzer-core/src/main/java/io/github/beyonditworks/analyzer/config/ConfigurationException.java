package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.model.Problem;

/** A configuration that cannot be used, with the row that says where and why. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A failure described by a problem row. */
  public ConfigurationException(Problem problem) {
    super(
        problem.line() > 0
            ? problem.path()
                + ":"
                + problem.line()
                + ":"
                + problem.column()
                + ": "
                + problem.message()
            : problem.path() + ": " + problem.message());
    this.problem = problem;
  }

  /** The row for the report. */
  public Problem problem() {
    return problem;
  }
}
