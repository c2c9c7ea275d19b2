package io.github.beyonditworks.analyzer.model;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Scores from 0 to 100, higher is better, with two decimals; empty where a dimension has nothing to
 * judge. Every member of a project has some, so they are held as bare numbers.
 */
public final class Scores {

  /** Nothing to judge. */
  public static final Scores NONE =
      new Scores(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  private static final int TENTHS = 10;

  /** What a product of binary fractions may be short of. */
  private static final double ROUNDING = 1e-9;

  private final double overall;
  private final double readability;
  private final double testability;
  private final double documentation;

  /**
   * Scores.
   *
   * @param overall the weighted mean of the dimensions that apply
   * @param readability whether the next reader will understand it
   * @param testability whether it can be tested; for test code, whether the tests catch bugs
   * @param documentation whether it says what the code alone cannot
   */
  public Scores(
      OptionalDouble overall,
      OptionalDouble readability,
      OptionalDouble testability,
      OptionalDouble documentation) {
    this.overall = overall.orElse(Double.NaN);
    this.readability = readability.orElse(Double.NaN);
    this.testability = testability.orElse(Double.NaN);
    this.documentation = documentation.orElse(Double.NaN);
  }

  /** The weighted mean of the dimensions that apply. */
  public OptionalDouble overall() {
    return optional(overall);
  }

  /** Whether the next reader will understand it. */
  public OptionalDouble readability() {
    return optional(readability);
  }

  /** Whether it can be tested; for test code, whether the tests catch bugs. */
  public OptionalDouble testability() {
    return optional(testability);
  }

  /** Whether it says what the code alone cannot. */
  public OptionalDouble documentation() {
    return optional(documentation);
  }

  /** The score of a dimension. */
  public OptionalDouble of(Dimension dimension) {
    return switch (dimension) {
      case READABILITY -> readability();
      case TESTABILITY -> testability();
      case DOCUMENTATION -> documentation();
    };
  }

  /** A score as readers see it: with one decimal, rounded down, so that 99.96 is not yet 100. */
  public static String shown(double score) {
    long tenths = (long) Math.floor(score * TENTHS + ROUNDING);
    return tenths / TENTHS + "." + tenths % TENTHS;
  }

  private static OptionalDouble optional(double score) {
    return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
  }

  private double[] values() {
    return new double[] {overall, readability, testability, documentation};
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scores s && Arrays.equals(values(), s.values());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values());
  }

  @Override
  public String toString() {
    return "Scores" + Arrays.toString(values());
  }
}
