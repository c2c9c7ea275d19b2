package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.config.Spelling;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule reports, why it matters, how to fix it and when not to; or the list of rules. */
public final class RuleExplanation {

  private RuleExplanation() {}

  /**
   * The page of a rule in Markdown, line by line; empty where there is no such rule.
   *
   * @param id null or blank for the list of all rules
   */
  public static Optional<List<String>> of(String id, Invocation invocation) {
    if (id == null || id.isBlank()) {
      return Optional.of(list(invocation));
    }
    return Rules.find(id.strip()).map(r -> RulePage.markdown(r).lines().toList());
  }

  /** That there is no such rule, and which one may be meant. */
  public static String unknown(String id, Invocation invocation) {
    String hint =
        Spelling.nearest(id.strip(), Rules.ALL.stream().map(Rule::id).toList())
            .map(near -> " (did you mean '" + near + "'?)")
            .orElse("");
    return String.format(
        Locale.ROOT,
        "There is no rule '%s'%s; %s lists all rules.",
        PlainText.of(id.strip()),
        hint,
        invocation.call("explain"));
  }

  /** All rules, one a line, and how to see one. */
  private static List<String> list(Invocation invocation) {
    List<String> lines = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-28s %-14s %s",
              rule.id(),
              rule.dimension().id(),
              RuleDocumentation.of(rule).title()
                  + (rule.isOnByDefault() ? "" : " (off unless asked for)")));
    }
    lines.add("");
    lines.add("One rule: " + invocation.call("explain", "rule=ID"));
    return lines;
  }
}
