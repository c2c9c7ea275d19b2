package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.MendGoal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints or applies safe mends. */
@Command(name = "mend", description = "Prints a patch of safe, mechanical mends, or applies it.")
final class MendCommand extends TaskCommand {

  @Option(names = "--apply", description = "Apply the mends instead of printing them.")
  boolean apply;

  @Override
  Goal goal() {
    return new MendGoal(apply);
  }
}
