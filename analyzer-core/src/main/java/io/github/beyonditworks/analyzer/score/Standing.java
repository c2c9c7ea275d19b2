package io.github.beyonditworks.analyzer.score;

import java.util.Locale;

/**
 * Where a score stands among those of open code of the same size.
 *
 * @param libraries its place among libraries
 * @param applications its place among applications
 */
public record Standing(Rank libraries, Rank applications) {

  /**
   * A rank in a distribution, in whole percent, rounded down.
   *
   * @param lower how many score lower
   * @param higher how many score higher; the rest score the same
   */
  public record Rank(int lower, int higher) {}

  /** A fifth of the libraries each: {@code A} where at most a fifth of them score higher. */
  public enum Letter {
    A,
    B,
    C,
    D,
    E
  }

  private static final double PERCENT_OF_A_LETTER = 20;

  /** The fifth of open libraries that the score falls into, counted from the best. */
  public Letter letter() {
    int fifths = (int) Math.ceil(libraries.higher() / PERCENT_OF_A_LETTER);
    return Letter.values()[Math.max(0, Math.min(fifths, Letter.values().length) - 1)];
  }

  /**
   * The standing in words.
   *
   * @param what what is compared, in the plural: {@code types of this size}
   */
  public String text(String what) {
    return String.format(
        Locale.ROOT,
        "better than %d %% of %s in open libraries, %d %% in open applications",
        libraries.lower(),
        what,
        applications.lower());
  }
}
