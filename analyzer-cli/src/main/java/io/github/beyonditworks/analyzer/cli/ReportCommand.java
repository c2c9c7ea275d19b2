package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.ReportGoal;
import io.github.beyonditworks.analyzer.engine.TaskException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Analyses, writes reports and prints the summary. */
@Command(name = "report", description = "Writes reports and prints the summary.")
final class ReportCommand extends TaskCommand {

  @Mixin BaseOptions base = new BaseOptions();

  @Option(
      names = "--formats",
      split = ",",
      defaultValue = "html,json",
      description = "The reports to write, or all (${DEFAULT-VALUE}).")
  List<String> formats;

  @Override
  Goal goal() {
    return new ReportGoal(null);
  }

  @Override
  BaseWish base() throws TaskException {
    return BaseWish.ofReport(base.revision, base.isMissingFine(), base.trustChange);
  }

  @Override
  List<String> formats() {
    return formats;
  }
}
