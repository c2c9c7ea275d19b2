package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;

/**
 * A rule as it is told beside a finding: the first sentences of its documentation.
 *
 * @param title its title
 * @param page its page, relative to the report's folder
 * @param why why it matters, as safe HTML
 * @param fix how to mend it, as safe HTML
 * @param whenNot when to leave the code as it is, as safe HTML
 */
public record RuleText(String title, String page, String why, String fix, String whenNot) {

  static RuleText of(Rule rule) {
    RuleDocumentation documentation = RuleDocumentation.of(rule);
    return new RuleText(
        documentation.title(),
        PageNames.rulePage(rule.id()),
        Markdown.brief(documentation.why()),
        Markdown.brief(documentation.fix()),
        Markdown.brief(documentation.whenNot()));
  }
}
