package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Holds a project against the gate.
 *
 * @param failOnViolation whether a violation fails the build; when false, violations are warnings
 * @param minimumScores the least scores by name; each replaces that of the configuration file
 * @param maximumFindings the most findings by severity; each replaces that of the configuration
 *     file
 */
public record CheckGoal(
    boolean failOnViolation,
    SortedMap<String, String> minimumScores,
    SortedMap<String, String> maximumFindings)
    implements Goal {

  @Override
  public Configuration configure(Configuration configuration) throws TaskException {
    return configuration.withGate(configuration.gate().overriddenBy(gateOfParameters()));
  }

  /** The parameters are read by the same reader as the file, so that they follow the same rules. */
  private GateConditions gateOfParameters() throws TaskException {
    if (minimumScores.isEmpty() && maximumFindings.isEmpty()) {
      return GateConditions.STANDARD;
    }
    StringBuilder yaml = new StringBuilder("gate:\n  maximum-findings:");
    yaml.append(flow(maximumFindings)).append("\n  minimum-scores:").append(flow(minimumScores));
    try {
      return ConfigurationReader.parse(yaml.append('\n').toString(), "parameters").gate();
    } catch (ConfigurationException e) {
      throw TaskException.configuration("the gate's parameters: " + PlainText.of(e.getMessage()));
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
  public Optional<String> conclude(Analysis analysis, Task task, Listener log) {
    ConsoleSummary.notes(analysis, task.invocation()).forEach(log::info);
    if (isFirstLook(analysis, task) && !analysis.violations().isEmpty()) {
      ConsoleSummary.beginning(analysis, task.invocation()).forEach(log::info);
      return Optional.empty();
    }
    if (analysis.violations().isEmpty()) {
      log.info(ConsoleSummary.passed(analysis));
      return Optional.empty();
    }
    ConsoleSummary.gate(analysis).forEach(log::info);
    List<String> lines = ConsoleSummary.violations(analysis, task.colors(), task.invocation());
    Consumer<String> printer = failOnViolation ? log::error : log::warn;
    lines.forEach(printer);
    return failOnViolation ? Optional.of(message(analysis)) : Optional.empty();
  }

  /**
   * Whether nobody has said yet what the code is to be held to: no conditions, no base, no accepted
   * findings. What could not be analysed fails even so.
   */
  private static boolean isFirstLook(Analysis analysis, Task task) {
    return !analysis.configuration().gate().named()
        && analysis.comparison().isEmpty()
        && !Files.exists(BaselineLocator.file(task))
        && analysis.violations().stream().allMatch(v -> v.problems().isEmpty());
  }

  /** What the change did comes before how the whole stands. */
  @Override
  public List<String> summary(Analysis analysis, boolean colors) {
    List<String> lines = new ArrayList<>(ConsoleSummary.change(analysis));
    lines.addAll(ConsoleSummary.lines(analysis, colors));
    return lines;
  }

  private static String message(Analysis analysis) {
    int count = analysis.violations().size();
    return "The quality gate does not hold: "
        + (count == 1 ? "1 condition is" : count + " conditions are")
        + " broken, as listed above.";
  }
}
