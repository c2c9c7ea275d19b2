package io.github.beyonditworks.analyzer.validity.smells;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How well the findings of a rule agree with a smell that people annotated.
 *
 * @param set the file of the set
 * @param smell the smell's name in the set, and which items if not all
 * @param rule the rule's id
 * @param items how many items were analysed
 * @param all counts over findings of every severity
 * @param withoutInfo counts over findings that are more than a mention
 */
public record RuleFigures(
    String set, String smell, String rule, int items, Counts all, Counts withoutInfo) {

  /**
   * Items by what people and the rule say.
   *
   * @param hits both say that it has the smell
   * @param wrong only the rule does
   * @param missed only people do
   */
  public record Counts(int hits, int wrong, int missed) {

    /** The share of what the rule reports that people see; NaN where it reports nothing. */
    @JsonIgnore
    public double precision() {
      return hits / (double) (hits + wrong);
    }

    /** The share of what people see that the rule reports; NaN where they see nothing. */
    @JsonIgnore
    public double recall() {
      return hits / (double) (hits + missed);
    }

    /** The harmonic mean of both: 0 where nothing is hit, NaN where nobody sees anything. */
    @JsonIgnore
    public double f() {
      return 2.0 * hits / (2.0 * hits + wrong + missed);
    }

    Counts plus(boolean labelled, boolean reported) {
      return new Counts(
          hits + (labelled && reported ? 1 : 0),
          wrong + (!labelled && reported ? 1 : 0),
          missed + (labelled && !reported ? 1 : 0));
    }
  }
}
