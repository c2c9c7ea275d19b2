package io.github.beyonditworks.analyzer.model;

/**
 * A wish, stated in the source, not to hear of a rule in a place.
 *
 * @param rule the rule's id, or {@code all}
 * @param place where it holds
 * @param reason the reason given, empty where there is none
 * @param element the declaration that it stands at or in; a type with an empty name where there is
 *     none
 * @param code for a wish about one line, its code without white space; else empty
 */
public record Suppression(
    String rule, Place place, String reason, ElementName element, String code) {

  /** The rule id that stands for every rule. */
  public static final String ALL_RULES = "all";

  /** Whether a finding falls under this wish. */
  public boolean silences(Finding finding) {
    return (rule.equals(ALL_RULES) || rule.equals(finding.rule())) && place.covers(finding.place());
  }
}
