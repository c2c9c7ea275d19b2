package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.TaskException;
import picocli.CommandLine.Option;

/** What the code is compared with. */
final class BaseOptions {

  @Option(
      names = "--base",
      paramLabel = "REVISION",
      description =
          "A branch, tag or commit to compare with, such as origin/main; none for nothing.")
  String revision;

  @Option(
      names = "--base-missing",
      paramLabel = "fail|skip",
      defaultValue = "fail",
      description = "What to do where there is nothing to compare with (${DEFAULT-VALUE}).")
  String missing;

  @Option(
      names = "--trust-change",
      description = "Let configuration, baseline and suppressions of the change itself decide.")
  boolean trustChange;

  boolean isMissingFine() throws TaskException {
    return switch (missing) {
      case "fail" -> false;
      case "skip" -> true;
      default -> throw TaskException.configuration("--base-missing is fail or skip");
    };
  }
}
