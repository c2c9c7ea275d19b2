package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.trend.Run;
import io.github.beyonditworks.analyzer.trend.Win;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What got better, by which change.
 *
 * @param project the project's name
 * @param trend how it went as a whole, in a sentence or two
 * @param wins the changes after which something was better, the greatest win first
 * @param rows the runs, oldest first
 */
public record WinsPage(String project, String trend, List<Step> wins, List<Row> rows) {

  private static final String TEMPLATE = "wins.jte";
  private static final int SHORT_COMMIT = 10;
  private static final int MOST_WINS = 12;

  /**
   * A change and what it made better.
   *
   * @param change what the commit says it does
   * @param commit its short name
   * @param when the day
   * @param sentences what got better: before, after, by how much
   */
  public record Step(String change, String commit, String when, List<String> sentences) {}

  /**
   * A run.
   *
   * @param when the day
   * @param commit its short name
   * @param overall the score, 0 to 100, for a bar
   * @param figures the figures as text
   */
  public record Row(String when, String commit, int overall, List<String> figures) {}

  /** The page of a history. */
  public static WinsPage of(String project, List<Run> runs) {
    List<Step> steps = new ArrayList<>();
    for (Win win : Win.in(runs)) {
      if (steps.size() < MOST_WINS) {
        Run run = win.after();
        String change = run.subject().isEmpty() ? shortName(run) : run.subject();
        steps.add(new Step(change, shortName(run), day(run), win.sentences()));
      }
    }
    return new WinsPage(project, trend(runs), steps, runs.stream().map(WinsPage::row).toList());
  }

  /** The page as UTF-8. */
  public byte[] html() {
    return new Templates().render(TEMPLATE, this);
  }

  private static String trend(List<Run> runs) {
    if (runs.size() < 2) {
      return "There is one run or none yet: wins are told from the second on.";
    }
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    OptionalDouble from = first.score("overall");
    OptionalDouble to = last.score("overall");
    String span =
        String.format(Locale.ROOT, "%d runs from %s to %s. ", runs.size(), day(first), day(last));
    if (from.isEmpty() || to.isEmpty() || !first.model().equals(last.model())) {
      return span + "The first and the last were not scored alike, so they are not compared.";
    }
    double change = to.getAsDouble() - from.getAsDouble();
    String course = change >= 0.05 ? "rose" : change <= -0.05 ? "fell" : "stayed";
    return span
        + String.format(
            Locale.ROOT,
            "The score as a whole %s from %.1f to %.1f, while the code went from %,d to %,d lines.",
            course,
            from.getAsDouble(),
            to.getAsDouble(),
            first.codeLines(),
            last.codeLines());
  }

  private static Row row(Run run) {
    List<String> figures =
        Stream.concat(
                Stream.of("overall", "readability", "testability", "documentation")
                    .map(name -> figure(run.score(name))),
                Stream.of(String.format(Locale.ROOT, "%,d", run.codeLines())))
            .toList();
    return new Row(day(run), shortName(run), (int) run.score("overall").orElse(0), figures);
  }

  private static String figure(OptionalDouble score) {
    return score.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f", score.getAsDouble());
  }

  private static String day(Run run) {
    return run.committed().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String shortName(Run run) {
    return run.commit().substring(0, SHORT_COMMIT);
  }
}
