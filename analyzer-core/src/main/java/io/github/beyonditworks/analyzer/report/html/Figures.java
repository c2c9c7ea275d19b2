package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Scores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers and names as readers see them, the same in every locale. */
public final class Figures {

  /** Stands where there is no score. */
  public static final String NOTHING = "–";

  private static final int A_THOUSAND = 1000;
  private static final double SMALLEST_SHOWN = 0.01;

  private Figures() {}

  /** A score with one decimal, rounded down: 99.96 is not yet 100. */
  public static String score(OptionalDouble score) {
    return score.isPresent() ? score(score.getAsDouble()) : NOTHING;
  }

  /** A score with one decimal, rounded down. */
  public static String score(double score) {
    return Scores.shown(score);
  }

  /** Points with two decimals; what is too small for them is not shown as nothing. */
  public static String points(double points) {
    return points > 0 && points < SMALLEST_SHOWN
        ? "< 0.01"
        : BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** A whole number with separators between thousands. */
  public static String count(long count) {
    return count < A_THOUSAND ? String.valueOf(count) : String.format(Locale.ROOT, "%,d", count);
  }

  /** A number with its noun: {@code 1 file}, {@code 2 files}. */
  public static String counted(long count, String noun) {
    return count(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** The length of a bar in percent of the longest, for an attribute. */
  static String percent(double part, double whole) {
    return String.valueOf(whole > 0 ? Math.round(1000 * part / whole) / 10.0 : 0);
  }

  /** An id as a word that begins a line. */
  public static String capitalized(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
