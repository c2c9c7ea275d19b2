package io.github.beyonditworks.analyzer.validity;

import java.util.Arrays;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * How far numbers that are meant to grow with badness agree with judgement. Pure functions of
 * arrays in which each position stands for one item.
 */
public final class Agreement {

  /** How many times as large as the other one of two items may be to count as of one size. */
  public static final double SIZE_FACTOR = 1.3;

  /** How far apart two expected ratings have to be for people to have told the items apart. */
  public static final double RATING_GAP = 0.5;

  private static final double TIE = 0.5;

  private Agreement() {}

  /**
   * Pairs of items and how many of them are ordered as people order them.
   *
   * @param right the pairs ordered rightly, ties counting half
   * @param pairs all pairs
   */
  public record Concordance(double right, long pairs) {

    /** The share ordered rightly, from 0 to 1; not a number where there are no pairs. */
    public double share() {
      return pairs == 0 ? Double.NaN : right / pairs;
    }
  }

  /**
   * The area under the ROC curve: the chance that a bad item has a higher value than a good one,
   * ties counting half. It is the Mann-Whitney U of the bad items over the number of pairs.
   *
   * @return from 0 to 1, .5 for chance; not a number unless there are good and bad items
   */
  public static double auc(double[] values, boolean[] bad) {
    double[] ranks = ranks(values);
    double rankSum = 0;
    double bads = 0;
    for (int i = 0; i < values.length; i++) {
      if (bad[i]) {
        rankSum += ranks[i];
        bads++;
      }
    }
    double pairs = bads * (values.length - bads);
    return pairs == 0 ? Double.NaN : (rankSum - bads * (bads + 1) / 2) / pairs;
  }

  /**
   * Spearman's rank correlation.
   *
   * @return from -1 to 1; not a number with fewer than two items or where all values are the same
   */
  public static double spearman(double[] values, double[] expected) {
    return values.length < 2
        ? Double.NaN
        : new SpearmansCorrelation().correlation(values, expected);
  }

  /**
   * The pairs of a good and a bad item of one group: their share ordered rightly is the mean of the
   * groups' AUCs, weighted by their pairs.
   */
  public static Concordance withinGroups(double[] values, boolean[] bad, int[] groups) {
    return concordance(values, (i, j) -> groups[i] == groups[j] && bad[i] && !bad[j]);
  }

  /**
   * The pairs of one group and about one size of which people find one clearly worse.
   *
   * @param expected the expected ratings, higher being worse
   * @param sizes the items' sizes, above 0
   */
  public static Concordance sizeMatched(
      double[] values, double[] expected, int[] groups, double[] sizes) {
    return concordance(
        values,
        (i, j) ->
            groups[i] == groups[j]
                && expected[i] - expected[j] > RATING_GAP
                && Math.max(sizes[i], sizes[j]) <= SIZE_FACTOR * Math.min(sizes[i], sizes[j]));
  }

  /** Whether people find one item worse than another, and the two may be compared. */
  @FunctionalInterface
  private interface Order {
    boolean test(int worse, int better);
  }

  private static Concordance concordance(double[] values, Order isWorse) {
    double right = 0;
    long pairs = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        if (isWorse.test(i, j)) {
          pairs++;
          right += rightness(values[i], values[j]);
        }
      }
    }
    return new Concordance(right, pairs);
  }

  private static double rightness(double worse, double better) {
    if (worse == better) {
      return TIE;
    }
    return worse > better ? 1 : 0;
  }

  private static double[] ranks(double[] values) {
    return values.length == 0
        ? values
        : new NaturalRanking(TiesStrategy.AVERAGE).rank(Arrays.copyOf(values, values.length));
  }
}
