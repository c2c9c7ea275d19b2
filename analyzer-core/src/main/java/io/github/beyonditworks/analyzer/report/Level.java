package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Severity;

/**
 * How loud something is where a format knows three levels only.
 *
 * @see Severity
 */
enum Level {
  ERROR("error", "error", "error"),
  WARNING("warning", "warning", "warning"),
  NOTE("note", "info", "notice");

  private final String sarif;
  private final String checkstyle;
  private final String github;

  Level(String sarif, String checkstyle, String github) {
    this.sarif = sarif;
    this.checkstyle = checkstyle;
    this.github = github;
  }

  static Level of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> ERROR;
      case MAJOR -> WARNING;
      case MINOR, INFO -> NOTE;
    };
  }

  /** What was not analysed may hide anything; a wish that was misspelled hides nothing. */
  static Level of(Problem problem) {
    return problem.kind().hidesCode() ? ERROR : WARNING;
  }

  /** The word in SARIF. */
  String sarif() {
    return sarif;
  }

  /** The word in reports of Checkstyle. */
  String checkstyle() {
    return checkstyle;
  }

  /** The word in workflow commands of GitHub. */
  String github() {
    return github;
  }
}
