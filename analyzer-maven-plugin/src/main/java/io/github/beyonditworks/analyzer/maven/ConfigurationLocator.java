package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Finds and reads the configuration file. */
final class ConfigurationLocator {

  private static final String FILE_NAME = "quality.yml";

  private ConfigurationLocator() {}

  private static List<Path> candidates(
      File named, MavenSession session, MavenProject project, Target target) {
    if (named != null) {
      return List.of(named.toPath());
    }
    Path buildRoot = session.getRequest().getMultiModuleProjectDirectory().toPath();
    Path projectFolder = project.getBasedir() == null ? buildRoot : project.getBasedir().toPath();
    return Stream.of(target.baseDirectory(), projectFolder, target.repositoryRoot(), buildRoot)
        .map(folder -> folder.resolve(FILE_NAME))
        .distinct()
        .toList();
  }

  /**
   * The configuration: of the file that is named, or of the first {@code quality.yml} in the
   * analysed folder, the repository's root and the build's root, or else the defaults. Where a
   * change is judged, the files are those of its base.
   */
  static Configuration load(
      File named,
      MavenSession session,
      MavenProject project,
      Target target,
      ChangeBase base,
      Log log)
      throws MojoExecutionException {
    try {
      for (Path file : candidates(named, session, project, target)) {
        String name = String.valueOf(file.getFileName());
        if (base.isOverruled(file)) {
          log.warn("The change edits " + PlainText.of(name) + ": that of the base decides.");
        }
        Optional<String> text = base.read(file);
        if (text.isPresent()) {
          return ConfigurationReader.parse(text.get(), base.origin(name));
        }
      }
    } catch (ConfigurationException e) {
      throw Failures.configuration(PlainText.of(e.getMessage()));
    } catch (IOException e) {
      throw Failures.configuration(
          FILE_NAME + ": cannot be read: " + PlainText.of(String.valueOf(e.getMessage())));
    }
    if (named != null) {
      throw Failures.configuration(
          "quality.config: there is no file " + PlainText.of(named.getPath()));
    }
    return Configuration.DEFAULTS;
  }
}
