package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.AdoptGoal;
import io.github.beyonditworks.analyzer.engine.Goal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins where other tools were used so far. */
@Command(
    name = "adopt",
    description =
        "Proposes quality.yml from configurations of PMD, Checkstyle and SpotBugs, and accepts"
            + " today's findings.")
final class AdoptCommand extends TaskCommand {

  @Option(names = "--adopt-dry-run", description = "Print what would be written, write nothing.")
  boolean dryRun;

  @Option(
      names = "--adopt-replace",
      description = "Replace a configuration and a baseline that are there already.")
  boolean replace;

  @Override
  Goal goal() {
    return new AdoptGoal(dryRun, replace);
  }
}
