package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.rule.Rule;
import java.util.Locale;

/**
 * Says which rule failed and where, so that its defect can be found and mended. Whatever a rule
 * throws is its own defect, but for memory that does not last: that may be the file's or the
 * project's size.
 */
final class RuleFailure {

  private RuleFailure() {}

  /**
   * The row of a rule that failed.
   *
   * @param path the file, or {@code .} for the project as a whole
   */
  static Problem of(Rule rule, String path, Throwable failure) {
    return new Problem(
        Problem.Kind.RULE,
        path,
        0,
        0,
        String.format(
            Locale.ROOT,
            "rule %s failed: %s at %s",
            rule.id(),
            failure.getClass().getSimpleName(),
            place(failure)));
  }

  /** The file and line of the code that threw. */
  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0
        ? "an unknown place"
        : trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}
