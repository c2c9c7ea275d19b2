package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.TaskException;
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
    return of(TaskException.configuration(mistake));
  }

  /** What is to be analysed is not there or cannot be read. */
  static MojoExecutionException input(String mistake) {
    return of(TaskException.input(mistake));
  }

  /** Something that must not happen, whatever the input. */
  static MojoExecutionException defect(Throwable cause) {
    return of(TaskException.defect(cause));
  }

  /** The same failure, as Maven tells it. */
  static MojoExecutionException of(TaskException failure) {
    return failure.getCause() instanceof Exception cause
        ? new MojoExecutionException(failure.getMessage(), cause)
        : new MojoExecutionException(failure.getMessage(), failure.getCause());
  }
}
