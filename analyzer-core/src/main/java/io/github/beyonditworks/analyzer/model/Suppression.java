package io.github.beyonditworks.analyzer.model;

/**
 * A wish, stated in the source, not to hear of a rule in a place.
 *
 * @param rule the rule's id, or {@code all}
 * @param place where it holds
 * @param reason the reason given, empty where there is none
 */
public record Suppression(String rule, Place place, String reason) {

  /** The rule id that stands for every rule. */
  public static final String ALL_RULES = "all";

  /** Whether a finding falls under this wish. */
  public boolean silences(Finding finding) {
    return (rule.equals(ALL_RULES) || rule.equals(finding.rule())) && place.covers(finding.place());
  }
}
