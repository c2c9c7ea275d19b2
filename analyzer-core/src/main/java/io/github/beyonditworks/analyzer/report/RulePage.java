package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.config.RuleOptions;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rule's page in Markdown: for {@code docs/rules/}, the HTML report and {@code quality:explain}.
 */
public final class RulePage {

  private RulePage() {}

  /** The page of a rule: its own documentation, then its options and how to suppress it. */
  public static String markdown(Rule rule) {
    StringBuilder page = new StringBuilder(rule.documentation().strip()).append("\n\n");
    page.append("## Facts\n");
    page.append("- id: `").append(rule.id()).append("`\n");
    page.append("- lowers: ").append(rule.dimension().id()).append('\n');
    page.append("- severity: ").append(rule.severity().id()).append('\n');
    page.append("- looks at: ").append(kinds(rule)).append('\n');
    if (!rule.isOnByDefault()) {
      page.append("- on: where `quality.yml` asks for it, as in `rules: {")
          .append(rule.id())
          .append(": on}`\n");
    }
    List<RuleOptions.RuleOption> options = RuleOptions.of(rule);
    if (!options.isEmpty()) {
      page.append("\n## Options\n");
      page.append("| option | meaning | default |\n|---|---|---|\n");
      options.forEach(
          o ->
              page.append(
                  String.format(
                      Locale.ROOT, "| `%s` | %s | `%s` |\n", o.key(), o.description(), shown(o))));
    }
    page.append("\n## Suppressing it\n");
    page.append(
        String.format(
            Locale.ROOT,
            """
        `@SuppressWarnings("quality:%1$s")` on a declaration, or a comment `// quality:off %1$s: the reason` behind the
        line or above it. For whole folders, and to switch the rule off, use `quality.yml`:

        ```yaml
        rules:
          %1$s: off
        ```
        """,
            rule.id()));
    return page.toString();
  }

  private static String kinds(Rule rule) {
    return rule.kinds().stream()
        .sorted()
        .map(k -> k == SourceKind.MAIN ? "production code" : "test code")
        .collect(Collectors.joining(", "));
  }

  /** Bars would end a cell of the table. */
  private static String shown(RuleOptions.RuleOption option) {
    return String.valueOf(option.defaultValue()).replace("|", "\\|");
  }
}
