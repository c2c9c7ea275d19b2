package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.report.PayoffText;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.Payoff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a team would do first.
 *
 * @param places the places, those that cost most first
 * @param promise what mending the first of them would bring, as a sentence; empty where it would
 *     not show
 */
public record WorkPlan(List<Place> places, String promise) {

  /**
   * A place where work pays.
   *
   * @param name the type or member
   * @param link its source, relative to the report's folder
   * @param position its file and line
   * @param share which part of what its type lost it takes
   * @param tasks what to mend there
   * @param step what to begin with
   * @param effort how long it takes and what it brings
   */
  public record Place(
      String name,
      String link,
      String position,
      String share,
      List<Task> tasks,
      String step,
      String effort) {}

  /**
   * A thing to mend.
   *
   * @param title the rule's title
   * @param count how often, in words; empty for once
   */
  public record Task(String title, String count) {}

  static WorkPlan of(ReportedProject project) {
    Outlook outlook = project.analysis().outlook();
    return new WorkPlan(
        outlook.payoffs().stream().map(p -> place(project, p)).toList(),
        outlook.promise().map(WorkPlan::sentence).orElse(""));
  }

  private static Place place(ReportedProject project, Payoff payoff) {
    return new Place(
        payoff.element().shortName(),
        project.pages().link(payoff.path(), payoff.line()),
        payoff.path() + ":" + payoff.line(),
        PayoffText.share(payoff),
        tasks(project, payoff.findings()),
        PayoffText.step(payoff),
        PayoffText.effort(payoff));
  }

  private static List<Task> tasks(ReportedProject project, List<Finding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    findings.forEach(f -> counts.merge(project.ruleText(f.rule()).title(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Task(e.getKey(), e.getValue() > 1 ? "\u00D7" + e.getValue() : ""))
        .toList();
  }

  private static String sentence(Outlook.Promise promise) {
    return String.format(
        Locale.ROOT,
        "Mending %s would lift %s from %s to %s.",
        promise.places() == 1 ? "the first place" : "the first " + promise.places() + " places",
        promise.dimension().id(),
        Figures.points(promise.from()),
        Figures.points(promise.to()));
  }
}
