package io.github.beyonditworks.analyzer.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Analyses all modules of the build as one, at its root, writes one set of reports and prints the
 * summary.
 */
@Mojo(
    name = "report-aggregate",
    defaultPhase = LifecyclePhase.VERIFY,
    aggregator = true,
    threadSafe = true)
public final class ReportAggregateMojo extends AbstractQualityMojo {

  /** Goals bound in a parent are inherited by its modules: there is nothing to do there. */
  @Override
  Optional<Target> target() throws MojoExecutionException {
    return project.equals(session.getTopLevelProject())
        ? Target.ofProjects(session, project, session.getProjects())
        : Optional.empty();
  }
}
