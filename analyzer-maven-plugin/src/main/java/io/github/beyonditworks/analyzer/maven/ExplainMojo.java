package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.report.Invocation;
import io.github.beyonditworks.analyzer.report.RuleExplanation;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints what a rule reports, why it matters, how to fix it and when not to; without a rule, the
 * list of rules.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  /** How this goal was called. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  /** The rule's id. */
  @Parameter(property = "quality.rule")
  String rule;

  @Override
  public void execute() throws MojoExecutionException {
    Invocation calls = Calls.of(session, execution);
    List<String> page =
        RuleExplanation.of(rule, calls)
            .orElseThrow(() -> new MojoExecutionException(RuleExplanation.unknown(rule, calls)));
    page.forEach(getLog()::info);
  }
}
