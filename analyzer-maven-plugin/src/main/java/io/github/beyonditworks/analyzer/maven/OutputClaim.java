package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.report.PlainText;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * Keeps the modules of one build from writing over each other's reports. Who writes where is kept
 * in the build's session, so that nothing outlives the build.
 */
final class OutputClaim {

  private static final String KEY_PREFIX = OutputClaim.class.getName() + ":";

  private OutputClaim() {}

  /**
   * Reserves a folder for the reports of a module.
   *
   * @throws MojoExecutionException when the folder is another module's
   */
  static void make(MavenSession session, MavenProject project, Path folder)
      throws MojoExecutionException {
    SessionData claims = session.getRepositorySession().getData();
    String key = KEY_PREFIX + folder.toAbsolutePath().normalize();
    if (claims.set(key, null, project.getId()) || project.getId().equals(claims.get(key))) {
      return;
    }
    throw Failures.configuration(
        "quality.outputDirectory: %s holds the reports of %s already; give each module a folder of its own, such as ${project.build.directory}/quality, or bind report-aggregate or check-aggregate for one report on all modules"
            .formatted(
                PlainText.of(folder.toString()), PlainText.of(String.valueOf(claims.get(key)))));
  }
}
