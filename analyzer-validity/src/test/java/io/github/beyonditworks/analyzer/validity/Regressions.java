package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.validity.ValidityReport.ClassFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.PairFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Section;
import io.github.beyonditworks.analyzer.validity.smells.RuleFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became worse than what is published. */
final class Regressions {

  /** What a figure of ours may fall by. */
  static final double TOLERANCE = .005;

  private static final double ROUNDING = 1e-9;

  private Regressions() {}

  /** A line for each figure of ours that fell, is gone or is not published. */
  static List<String> between(ValidityReport published, ValidityReport measured) {
    Map<String, Double> before = ours(published);
    Map<String, Double> now = ours(measured);
    List<String> lines = new ArrayList<>();
    before.forEach(
        (row, value) -> {
          if (!now.containsKey(row)) {
            lines.add(row + ": is published but was not measured");
          } else if (now.get(row) < value - TOLERANCE - ROUNDING) {
            lines.add(
                String.format(Locale.ROOT, "%s: fell from %.4f to %.4f", row, value, now.get(row)));
          }
        });
    now.keySet().stream()
        .filter(row -> !before.containsKey(row))
        .forEach(row -> lines.add(row + ": was measured but is not published"));
    return lines;
  }

  /** Our figures by row; for each, more is better. */
  private static Map<String, Double> ours(ValidityReport report) {
    Map<String, Double> figures = new TreeMap<>();
    for (Section section : report.sections()) {
      for (ClassFigures row : section.classes()) {
        String name = section.scores() + ", " + row.score() + " against " + row.label() + ", ";
        row.figures()
            .get(Predictor.SCORE.id())
            .forEach((statistic, figure) -> figures.put(name + statistic, figure.value()));
      }
      section.pairs().stream()
          .filter(PairFigures::score)
          .filter(row -> row.pairs() > 0)
          .forEach(row -> addPairs(section.scores() + ", " + row.measure(), row, figures));
    }
    for (RuleFigures row : report.rules()) {
      if (!Double.isNaN(row.all().f())) {
        figures.put(row.set() + ", " + row.smell() + ", F of " + row.rule(), row.all().f());
      }
    }
    return figures;
  }

  private static void addPairs(String name, PairFigures row, Map<String, Double> figures) {
    double pairs = row.pairs();
    figures.put(name + ", right", row.right() / pairs);
    figures.put(name + ", not wrong", 1 - row.wrong() / pairs);
  }
}
