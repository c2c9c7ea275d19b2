package io.github.beyonditworks.analyzer.model;

import java.util.OptionalDouble;

/**
 * Scores from 0 to 100, higher is better, with two decimals; empty where a dimension has nothing to
 * judge.
 *
 * @param overall the weighted mean of the dimensions that apply
 * @param readability whether the next reader will understand it
 * @param testability whether it can be tested; for test code, whether the tests catch bugs
 * @param documentation whether it says what the code alone cannot
 */
public record Scores(
    OptionalDouble overall,
    OptionalDouble readability,
    OptionalDouble testability,
    OptionalDouble documentation) {

  /** Nothing to judge. */
  public static final Scores NONE =
      new Scores(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  /** The score of a dimension. */
  public OptionalDouble of(Dimension dimension) {
    return switch (dimension) {
      case READABILITY -> readability;
      case TESTABILITY -> testability;
      case DOCUMENTATION -> documentation;
    };
  }
}
