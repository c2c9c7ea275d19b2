package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used, with the rows that say where and why. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** A failure described by a problem row. */
  public ConfigurationException(Problem problem) {
    this(List.of(problem));
  }

  /** A failure described by problem rows, at least one. */
  public ConfigurationException(List<Problem> problems) {
    super(
        problems.stream()
            .map(ConfigurationException::line)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  private static String line(Problem problem) {
    return problem.line() > 0
        ? problem.path() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()
        : problem.path() + ": " + problem.message();
  }

  /** The rows for the report, by place. */
  public List<Problem> problems() {
    return problems;
  }
}
