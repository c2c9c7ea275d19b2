package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.Locale;

/** The list of all rules in Markdown, for {@code docs/rules/README.md}. */
public final class RuleIndex {

  private RuleIndex() {}

  /** The list, by dimension. */
  public static String markdown() {
    StringBuilder page = new StringBuilder("# Rules\n");
    page.append(
        "\nThese pages are made from the rules themselves; change a rule's text in its class.\n");
    for (Dimension dimension : Dimension.values()) {
      page.append("\n## ")
          .append(dimension.id())
          .append("\n| rule | what it reports | severity |\n");
      page.append("|---|---|---|\n");
      for (Rule rule : Rules.ALL) {
        if (rule.dimension() == dimension) {
          page.append(
              String.format(
                  Locale.ROOT,
                  "| [%1$s](%1$s.md) | %2$s | %3$s |\n",
                  rule.id(),
                  RuleDocumentation.of(rule).title(),
                  rule.isOnByDefault() ? rule.severity().id() : "off unless asked for"));
        }
      }
    }
    return page.toString();
  }
}
