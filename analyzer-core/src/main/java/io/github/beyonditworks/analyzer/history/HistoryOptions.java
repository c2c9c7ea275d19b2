package io.github.beyonditworks.analyzer.history;

import java.util.Optional;

/**
 * How far to look back, and what to tell of people.
 *
 * @param enabled whether the history is looked at at all
 * @param mostCommits the most commits that are looked at, merges left out; at least 1
 * @param mostMonths how many months before the newest commit are looked at; at least 1
 * @param people what reports tell of authors
 */
public record HistoryOptions(boolean enabled, int mostCommits, int mostMonths, People people) {

  /** The most commits unless somebody says otherwise. */
  public static final int TEN_THOUSAND = 10_000;

  private static final int ANY_MONTHS = 1200;

  /** Nothing is looked at. */
  public static final HistoryOptions OFF =
      new HistoryOptions(false, TEN_THOUSAND, ANY_MONTHS, People.HASHED);

  /** All of the history that is not too long; authors are told apart, and not named. */
  public static final HistoryOptions ON =
      new HistoryOptions(true, TEN_THOUSAND, ANY_MONTHS, People.HASHED);

  /** What reports tell of authors. */
  public enum People {
    /** Nothing, not even how many there are. */
    OFF,
    /** How many there are, and a short hash for each. */
    HASHED,
    /** Their names. */
    ON
  }

  /**
   * These options as a user's word changes them: {@code on}, {@code off}, a number of commits, or
   * {@code 18 months}.
   *
   * @return empty where the word means nothing
   */
  public Optional<HistoryOptions> read(String word) {
    String wish = word.strip();
    switch (wish) {
      case "on", "true" -> {
        return Optional.of(new HistoryOptions(true, mostCommits, mostMonths, people));
      }
      case "off", "false" -> {
        return Optional.of(new HistoryOptions(false, mostCommits, mostMonths, people));
      }
      default -> {
        return number(wish);
      }
    }
  }

  private Optional<HistoryOptions> number(String wish) {
    boolean months = wish.endsWith("months") || wish.endsWith("month");
    String digits = months ? wish.substring(0, wish.lastIndexOf("month")).strip() : wish;
    try {
      int number = Integer.parseInt(digits);
      if (number < 1) {
        return Optional.empty();
      }
      return Optional.of(
          months
              ? new HistoryOptions(true, mostCommits, Math.min(number, ANY_MONTHS), people)
              : new HistoryOptions(true, number, mostMonths, people));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
