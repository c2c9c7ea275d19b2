package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.CheckGoal;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.TaskException;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the code against the gate. */
@Command(
    name = "check",
    description = "Holds the code against the gate of quality.yml; ends with 1 where it does not.")
final class CheckCommand extends ReportingCommand {

  @Option(
      names = "--minimum-score",
      paramLabel = "SCORE",
      description = "The least overall score, from 0 to 100.")
  String minimumScore;

  @Option(
      names = "--maximum-findings",
      split = ",",
      paramLabel = "SEVERITY=COUNT",
      description = "The most findings by severity, such as critical=0.")
  SortedMap<String, String> maximumFindings = new TreeMap<>();

  @Override
  Goal goal() {
    SortedMap<String, String> scores = new TreeMap<>();
    if (minimumScore != null) {
      scores.put("overall", minimumScore);
    }
    return new CheckGoal(true, scores, maximumFindings);
  }

  @Override
  BaseWish base() throws TaskException {
    return BaseWish.ofCheck(base.revision, base.isMissingFine(), base.trustChange);
  }
}
