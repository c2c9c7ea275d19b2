package io.github.beyonditworks.analyzer.validity.patterns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the patterns told of files agree with their labels, one pattern a file.
 *
 * @param recognition what was looked at
 * @param items how many files were analysed
 * @param patterns for each pattern how often it was right, wrong and missed
 */
public record PatternFigures(String recognition, int items, Map<String, Tally> patterns) {

  /** Sorts the patterns. */
  public PatternFigures {
    patterns = new TreeMap<>(patterns);
  }

  /** The mean precision over the patterns; a pattern that is never told counts as 0. */
  @JsonIgnore
  public double macroPrecision() {
    return patterns.values().stream().mapToDouble(Tally::precision).average().orElse(0);
  }

  /** The mean recall over the patterns. */
  @JsonIgnore
  public double macroRecall() {
    return patterns.values().stream().mapToDouble(Tally::recall).average().orElse(0);
  }

  /**
   * Files by what the label and the recognition say of a pattern.
   *
   * @param hits both say it
   * @param wrong only the recognition does
   * @param missed only the label does
   */
  public record Tally(int hits, int wrong, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** The share of the told that is labelled so; 0 where it is never told. */
    @JsonIgnore
    public double precision() {
      return hits == 0 ? 0 : hits / (double) (hits + wrong);
    }

    /** The share of the labelled that is told; 0 where nothing is labelled so. */
    @JsonIgnore
    public double recall() {
      return hits == 0 ? 0 : hits / (double) (hits + missed);
    }

    Tally plus(Tally other) {
      return new Tally(hits + other.hits, wrong + other.wrong, missed + other.missed);
    }
  }
}
