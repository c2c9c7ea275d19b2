package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.ReportGoal;
import io.github.beyonditworks.analyzer.engine.TaskException;
import picocli.CommandLine.Command;

/** Analyses, writes reports and prints the summary. */
@Command(name = "report", description = "Writes reports and prints the summary.")
final class ReportCommand extends ReportingCommand {

  @Override
  Goal goal() {
    return new ReportGoal(null);
  }

  @Override
  BaseWish base() throws TaskException {
    return BaseWish.ofReport(base.revision, base.isMissingFine(), base.trustChange);
  }
}
