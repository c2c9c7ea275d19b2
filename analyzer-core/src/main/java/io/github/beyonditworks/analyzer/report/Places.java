package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;

/** Where something is, as terminals and logs make links of it: path, line and column. */
final class Places {

  private Places() {}

  static String of(Finding finding) {
    return at(finding.path(), finding.place().line());
  }

  /** A problem may have no line. */
  static String of(Problem problem) {
    return problem.line() > 0
        ? at(problem.path(), problem.line()) + ":" + problem.column()
        : PlainText.of(problem.path());
  }

  static String at(String path, int line) {
    return PlainText.of(path) + ":" + line;
  }
}
