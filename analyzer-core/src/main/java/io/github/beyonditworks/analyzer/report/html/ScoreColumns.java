package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Scores;

/**
 * Scores in the columns of a table.
 *
 * @param overall the overall score
 * @param readability the readability score
 * @param testability the testability score
 * @param documentation the documentation score
 */
public record ScoreColumns(
    String overall, String readability, String testability, String documentation) {

  static ScoreColumns of(Scores scores) {
    return new ScoreColumns(
        Figures.score(scores.overall()),
        Figures.score(scores.readability()),
        Figures.score(scores.testability()),
        Figures.score(scores.documentation()));
  }
}
