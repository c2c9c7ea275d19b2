package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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
  final Configuration configure(Configuration configuration) throws MojoExecutionException {
    Map<String, String> scores = new TreeMap<>(minimumScores);
    if (minimumScore != null) {
      scores.put("overall", String.valueOf(minimumScore));
    }
    Configuration withPaths = super.configure(configuration);
    GateConditions own = gateOfParameters(scores);
    return withPaths.withGate(withPaths.gate().overriddenBy(own));
  }

  /** The parameters are read by the same reader as the file, so that they follow the same rules. */
  private GateConditions gateOfParameters(Map<String, String> scores)
      throws MojoExecutionException {
    if (scores.isEmpty() && maximumFindings.isEmpty()) {
      return GateConditions.STANDARD;
    }
    StringBuilder yaml = new StringBuilder("gate:\n  maximum-findings:");
    yaml.append(flow(maximumFindings)).append("\n  minimum-scores:").append(flow(scores));
    try {
      return ConfigurationReader.parse(yaml.append('\n').toString(), "parameters").gate();
    } catch (ConfigurationException e) {
      throw Failures.configuration("the gate's parameters: " + PlainText.of(e.problem().message()));
    }
  }

  private static String flow(Map<String, String> entries) {
    StringBuilder flow = new StringBuilder(" {");
    entries.forEach((k, v) -> flow.append(quoted(k)).append(": ").append(quoted(v)).append(", "));
    return flow.append('}').toString();
  }

  private static String quoted(String text) {
    return "'" + String.valueOf(text).replace("'", "''").replaceAll("\\s+", " ").strip() + "'";
  }

  @Override
  final BaseWish baseWish() throws MojoExecutionException {
    return new BaseWish(base, true, false, isMissingBaseFine(), trustChange);
  }

  @Override
  final void conclude(Analysis analysis) throws MojoFailureException {
    ConsoleSummary.notes(analysis).forEach(getLog()::info);
    ConsoleSummary.gate(analysis).forEach(getLog()::info);
    if (analysis.violations().isEmpty()) {
      getLog().info("Gate passed.");
      return;
    }
    Terminal terminal = Terminal.of(session);
    List<String> lines = ConsoleSummary.violations(analysis, terminal.colors());
    Consumer<CharSequence> printer = failOnViolation ? getLog()::error : getLog()::warn;
    lines.forEach(printer);
    if (failOnViolation) {
      throw new MojoFailureException(message(analysis));
    }
  }

  private static String message(Analysis analysis) {
    int count = analysis.violations().size();
    return "The quality gate does not hold: "
        + (count == 1 ? "1 condition is" : count + " conditions are")
        + " broken, as listed above.";
  }
}
