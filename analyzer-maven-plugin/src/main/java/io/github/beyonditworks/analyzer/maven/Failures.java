package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.report.PlainText;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Why a goal could not do its work, told apart by how the message begins. A gate that does not hold
 * is none of these: there the goal did its work, and fails the build with a {@link
 * org.apache.maven.plugin.MojoFailureException}.
 */
final class Failures {

  private Failures() {}

  /** A parameter or the configuration file asks for something that does not exist. */
  static MojoExecutionException configuration(String mistake) {
    return new MojoExecutionException("The configuration cannot be used: " + mistake);
  }

  /** What is to be analysed is not there or cannot be read. */
  static MojoExecutionException input(String mistake) {
    return new MojoExecutionException("The input cannot be read: " + mistake);
  }

  /** The reports cannot be put where they belong. */
  static MojoExecutionException output(Path folder, Exception cause) {
    return new MojoExecutionException(
        "The reports cannot be written to "
            + PlainText.of(folder.toString())
            + ": "
            + cause.getClass().getSimpleName(),
        cause);
  }

  /** Something that must not happen, whatever the input. */
  static MojoExecutionException defect(Throwable cause) {
    return new MojoExecutionException(
        "The analyzer has a defect: "
            + PlainText.of(cause.toString())
            + ". Your code and configuration are not to blame; please report it with the output of"
            + " mvn -e.",
        cause);
  }
}
