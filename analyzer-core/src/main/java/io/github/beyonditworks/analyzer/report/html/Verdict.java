package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.StandingText;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The scores of a project.
 *
 * @param title the kind of code that the main scores are about
 * @param overall the overall score
 * @param dimensions the scores that make it up
 * @param standing where the overall score stands among open projects; empty for test code
 * @param agreement how often the overall score agrees with people; empty where the model is another
 *     one
 * @param tests the scores of the test code; empty where there is none beside production code
 */
public record Verdict(
    String title,
    Gauge overall,
    List<Gauge> dimensions,
    String standing,
    String agreement,
    List<Gauge> tests) {

  static Verdict of(ReportedProject project) {
    Analysis analysis = project.analysis();
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
        project.scoreModel().map(Verdict::agreement).orElse(""),
        onlyTests || testScores.overall().isEmpty() ? List.of() : testGauges(testScores));
  }

  private static String agreement(ScoreModel model) {
    OptionalDouble goodFromBad = model.agreement("overall", "withinProjectAuc");
    OptionalDouble ofOneLength = model.agreement("overall", "sizeMatched");
    return goodFromBad.isPresent() && ofOneLength.isPresent()
        ? String.format(
            Locale.ROOT,
            "of a good and a bad class it tells which is which in %.0f of 100 cases, and of two classes of one"
                + " length it finds the harder one in %.0f of 100",
            100 * goodFromBad.getAsDouble(),
            100 * ofOneLength.getAsDouble())
        : "";
  }

  private static List<Gauge> testGauges(Scores scores) {
    List<Gauge> gauges = new ArrayList<>(List.of(Gauge.overall(scores)));
    gauges.addAll(Gauge.dimensions(scores, true));
    return gauges;
  }
}
