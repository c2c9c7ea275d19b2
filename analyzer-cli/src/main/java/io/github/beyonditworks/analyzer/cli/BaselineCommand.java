package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.BaselineGoal;
import io.github.beyonditworks.analyzer.engine.Goal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes or shrinks the baseline. */
@Command(
    name = "baseline",
    description = "Accepts today's findings; where that was done, takes out what is mended.")
final class BaselineCommand extends TaskCommand {

  @Option(names = "--baseline-grow", description = "Add findings that are not in it yet.")
  boolean grow;

  @Option(
      names = "--baseline-severity",
      defaultValue = "minor",
      description = "The mildest severity that is written (${DEFAULT-VALUE}).")
  String severity;

  @Override
  Goal goal() {
    return new BaselineGoal(grow, severity);
  }
}
