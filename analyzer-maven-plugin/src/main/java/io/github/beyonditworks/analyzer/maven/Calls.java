package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.config.Spelling;
import io.github.beyonditworks.analyzer.report.Invocation;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** How the goals are called, and what was meant by a call that they do not know. */
final class Calls {

  private static final String PREFIX = "quality.";
  private static final String COORDINATES = ":analyzer-maven-plugin:";

  private Calls() {}

  /** As this goal was called: by full coordinates, or by the plugin's prefix. */
  static Invocation of(MavenSession session, MojoExecution execution) {
    String goal = ":" + execution.getGoal();
    for (String called : session.getRequest().getGoals()) {
      if (called.contains(COORDINATES) && called.endsWith(goal)) {
        return Invocation.ofMaven(called.substring(0, called.length() - goal.length()));
      }
    }
    return Invocation.MAVEN;
  }

  /**
   * Looks at the user's properties that begin as this plugin's do: one that is not known would have
   * no effect, and nobody would notice.
   *
   * @throws MojoExecutionException for one that is nearly the name of a parameter
   */
  static void refuseUnknownProperties(MavenSession session, MojoExecution execution, Log log)
      throws MojoExecutionException {
    SortedSet<String> known = properties(execution);
    for (String name : new TreeSet<>(session.getUserProperties().stringPropertyNames())) {
      if (name.startsWith(PREFIX) && !known.contains(name)) {
        String own = name.substring(PREFIX.length());
        String mistake = "there is no parameter " + PlainText.of(name);
        var near =
            Spelling.nearest(own, known.stream().map(k -> k.substring(PREFIX.length())).toList());
        if (near.isPresent()) {
          throw Failures.configuration(mistake + "; did you mean " + PREFIX + near.get() + "?");
        }
        log.warn(mistake + ": it has no effect. The goal help lists all parameters.");
      }
    }
  }

  /** The properties that set a parameter of one of the plugin's goals. */
  private static SortedSet<String> properties(MojoExecution execution) {
    SortedSet<String> properties = new TreeSet<>();
    for (MojoDescriptor goal : execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
      PlexusConfiguration parameters = goal.getMojoConfiguration();
      for (PlexusConfiguration parameter : parameters.getChildren()) {
        String value = parameter.getValue("");
        if (value.startsWith("${" + PREFIX)) {
          properties.add(value.substring(2, value.length() - 1));
        }
      }
    }
    return properties;
  }
}
