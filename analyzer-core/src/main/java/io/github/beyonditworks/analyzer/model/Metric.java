package io.github.beyonditworks.analyzer.model;

/**
 * A named number that a reader can check by hand.
 *
 * @param id the key in reports, such as {@code cognitiveComplexity}
 * @param title the name for people
 * @param unit what is counted, in the plural
 * @param aggregation how the values of members make the value of their type
 * @param definition how to count it by hand, with its source
 */
public record Metric(
    String id, String title, String unit, Aggregation aggregation, String definition) {

  /** How the values of the parts make the value of the whole. */
  public enum Aggregation {
    /** The whole has as many as its parts together. */
    SUM,
    /** The whole is as bad as its worst part. */
    MAX,
    /** The whole is measured on its own. */
    OWN
  }
}
