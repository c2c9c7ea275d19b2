package io.github.beyonditworks.analyzer;

/** Says where a rule failed, so that its defect can be found and mended. */
final class RuleFailure {

  private RuleFailure() {}

  /** The file and line of the code that threw. */
  static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0
        ? "an unknown place"
        : trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}
