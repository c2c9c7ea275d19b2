package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.ReviewGoal;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reviews a change. */
@Command(
    name = "review",
    description = "Reviews what changed since a base, what is not committed included.")
final class ReviewCommand extends TaskCommand {

  @Option(
      names = "--base",
      paramLabel = "REVISION",
      description =
          "A branch, tag or commit: the main branch, or what a CI host says, unless given.")
  String base;

  @Option(
      names = "--trust-change",
      description = "Let configuration, baseline and suppressions of the change itself decide.")
  boolean trustChange;

  @Option(
      names = "--review-formats",
      split = ",",
      description = "Further reports on the change, beside review.md and review.json.")
  List<String> formats = new ArrayList<>();

  @Override
  Goal goal() {
    return new ReviewGoal();
  }

  @Override
  BaseWish base() {
    return BaseWish.ofReview(base, trustChange);
  }

  @Override
  List<String> formats() {
    return formats;
  }
}
