package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.StandingText;
import java.util.ArrayList;
import java.util.List;

/**
 * The scores of a project.
 *
 * @param title the kind of code that the main scores are about
 * @param overall the overall score
 * @param dimensions the scores that make it up
 * @param standing where the overall score stands among open projects; empty for test code
 * @param tests the scores of the test code; empty where there is none beside production code
 */
public record Verdict(
    String title, Gauge overall, List<Gauge> dimensions, String standing, List<Gauge> tests) {

  static Verdict of(Analysis analysis) {
    Scores scores = analysis.scores();
    Scores testScores = analysis.project().testScores();
    boolean onlyTests =
        analysis.files().stream().allMatch(f -> f.facts().kind() == SourceKind.TEST)
            && !analysis.files().isEmpty();
    return new Verdict(
        KindTable.title(onlyTests ? SourceKind.TEST : SourceKind.MAIN),
        Gauge.overall(scores),
        Gauge.dimensions(scores, onlyTests),
        StandingText.project(analysis).orElse(""),
        onlyTests || testScores.overall().isEmpty() ? List.of() : testGauges(testScores));
  }

  private static List<Gauge> testGauges(Scores scores) {
    List<Gauge> gauges = new ArrayList<>(List.of(Gauge.overall(scores)));
    gauges.addAll(Gauge.dimensions(scores, true));
    return gauges;
  }
}
