package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What other tools' configurations mean for one of our rules. */
final class RuleChoice {

  private final String rule;
  private final List<PeerRule> wanted = new ArrayList<>();
  private final List<PeerRule> refused = new ArrayList<>();
  private final Map<String, CarriedOption> options = new LinkedHashMap<>();

  /**
   * An option that is carried over.
   *
   * @param value a number, or a list of texts
   * @param from the rule it comes from
   * @param as what it is called there, and its value
   */
  record CarriedOption(Object value, PeerRule from, String as) {}

  RuleChoice(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }

  /** The rules that ask the same and are on. */
  List<PeerRule> wanted() {
    return wanted;
  }

  /** The rules that ask the same and were left out by name. */
  List<PeerRule> refused() {
    return refused;
  }

  Map<String, CarriedOption> options() {
    return options;
  }

  /** Keeps an option; of two numbers the lower one, which both tools held the code to. */
  void carry(String option, CarriedOption carried) {
    CarriedOption known = options.get(option);
    boolean stricter =
        known != null
            && carried.value() instanceof Integer value
            && known.value() instanceof Integer other
            && value < other;
    if (known == null || stricter) {
      options.put(option, carried);
    }
  }

  /** Whether the team decided against what the rule asks. */
  boolean isOff() {
    return wanted.isEmpty() && !refused.isEmpty();
  }
}
