package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.config.RuleOptions;
import io.github.beyonditworks.analyzer.config.RuleOptions.RuleOption;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.Map;
import java.util.Optional;

/** The options of our rules, by the rule's id. */
final class OurOptions {

  private OurOptions() {}

  /** An option of a rule; empty where there is none of that name. */
  static Optional<RuleOption> find(String ruleId, String key) {
    return Rules.ALL.stream()
        .filter(rule -> rule.id().equals(ruleId))
        .findFirst()
        .flatMap(rule -> find(rule, key));
  }

  private static Optional<RuleOption> find(Rule rule, String key) {
    return RuleOptions.of(rule).stream().filter(o -> o.key().equals(key)).findFirst();
  }

  /** The value for our option, of its kind; empty where theirs cannot be taken. */
  static Optional<Object> value(
      String ruleId, OptionMapping mapping, Map<String, String> properties) {
    RuleOption option = find(ruleId, mapping.ours()).orElseThrow();
    return option.type() == int.class
        ? mapping.number(properties).map(n -> n)
        : mapping.list(properties).map(l -> l);
  }
}
