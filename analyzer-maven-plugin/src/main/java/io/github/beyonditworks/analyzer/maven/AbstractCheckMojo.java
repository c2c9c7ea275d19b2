package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.CheckGoal;
import io.github.beyonditworks.analyzer.engine.Goal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that hold a project against the gate have in common. */
abstract class AbstractCheckMojo extends AbstractQualityMojo {

  /** Whether a violation fails the build; when false, violations are printed as warnings. */
  @Parameter(property = "quality.failOnViolation", defaultValue = "true")
  boolean failOnViolation;

  /** The least overall score, from 0 to 100; replaces that of the configuration file. */
  @Parameter(property = "quality.minimumScore")
  Double minimumScore;

  /**
   * The least scores by name (<code>overall</code>, <code>readability</code>, <code>testability
   * </code>, <code>
   * documentation</code>); each replaces that of the configuration file.
   */
  @Parameter Map<String, String> minimumScores = new TreeMap<>();

  /**
   * The most findings by severity (<code>critical</code>, <code>major</code>, <code>minor</code>,
   * <code>info</code>); each replaces that of the configuration file.
   */
  @Parameter Map<String, String> maximumFindings = new TreeMap<>();

  @Override
  final Goal goal() {
    SortedMap<String, String> scores = new TreeMap<>(minimumScores);
    if (minimumScore != null) {
      scores.put("overall", String.valueOf(minimumScore));
    }
    return new CheckGoal(failOnViolation, scores, new TreeMap<>(maximumFindings));
  }

  @Override
  final BaseWish baseWish() throws MojoExecutionException {
    return BaseWish.ofCheck(base, isMissingBaseFine(), trustChange);
  }
}
