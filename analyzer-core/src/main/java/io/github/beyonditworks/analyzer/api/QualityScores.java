package io.github.beyonditworks.analyzer.api;

import io.github.beyonditworks.analyzer.model.Scores;
import java.util.OptionalDouble;

/**
 * Scores from 0 to 100, higher is better, with two decimals; empty where a dimension has nothing to
 * judge.
 *
 * @param overall the weighted mean of the dimensions that apply
 * @param readability whether the next reader will understand it
 * @param testability whether it can be tested; for test code, whether the tests catch bugs
 * @param documentation whether it says what the code alone cannot
 * @since 0.1.0
 */
public record QualityScores(
    OptionalDouble overall,
    OptionalDouble readability,
    OptionalDouble testability,
    OptionalDouble documentation) {

  static QualityScores of(Scores scores) {
    return new QualityScores(
        scores.overall(), scores.readability(), scores.testability(), scores.documentation());
  }
}
