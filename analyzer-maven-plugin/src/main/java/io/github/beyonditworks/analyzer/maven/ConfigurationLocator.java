package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Finds and reads the configuration file. */
final class ConfigurationLocator {

  private static final String FILE_NAME = "quality.yml";

  private ConfigurationLocator() {}

  /**
   * The configuration: of the file that is named, or of the first {@code quality.yml} in the
   * analysed folder, the repository's root and the build's root, or else the defaults.
   */
  static Configuration load(File named, MavenSession session, MavenProject project, Target target)
      throws MojoExecutionException {
    if (named != null) {
      return read(named.toPath());
    }
    Path buildRoot = session.getRequest().getMultiModuleProjectDirectory().toPath();
    Path projectFolder = project.getBasedir() == null ? buildRoot : project.getBasedir().toPath();
    for (Path folder :
        List.of(target.baseDirectory(), projectFolder, target.repositoryRoot(), buildRoot)) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.exists(file)) {
        return read(file);
      }
    }
    return Configuration.DEFAULTS;
  }

  private static Configuration read(Path file) throws MojoExecutionException {
    try {
      return ConfigurationReader.read(file);
    } catch (ConfigurationException e) {
      throw new MojoExecutionException(
          "The configuration cannot be used: " + PlainText.of(e.getMessage()), e);
    }
  }
}
