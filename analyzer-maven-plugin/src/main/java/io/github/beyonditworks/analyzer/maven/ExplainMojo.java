package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.config.Spelling;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.report.RulePage;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints what a rule reports, why it matters, how to fix it and when not to; without a rule, the
 * list of rules.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The rule's id. */
  @Parameter(property = "quality.rule")
  String rule;

  @Override
  public void execute() throws MojoExecutionException {
    if (rule == null || rule.isBlank()) {
      list();
      return;
    }
    String id = rule.strip();
    Rule found =
        Rules.find(id)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "There is no rule '%s'%s; mvn quality:explain lists all rules."
                            .formatted(PlainText.of(id), hint(id))));
    RulePage.markdown(found).lines().forEach(getLog()::info);
  }

  private static String hint(String id) {
    return Spelling.nearest(id, Rules.ALL.stream().map(Rule::id).toList())
        .map(near -> " (did you mean '" + near + "'?)")
        .orElse("");
  }

  private void list() {
    for (Rule known : Rules.ALL) {
      getLog()
          .info(
              "%-28s %-14s %s"
                  .formatted(
                      known.id(), known.dimension().id(), RuleDocumentation.of(known).title()));
    }
    getLog().info("");
    getLog().info("One rule: mvn quality:explain -Dquality.rule=ID");
  }
}
