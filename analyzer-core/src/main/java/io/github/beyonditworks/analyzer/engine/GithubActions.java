package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.GithubReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Shows an analysis where GitHub Actions runs the build: annotations at the lines, and a summary of
 * the job.
 */
final class GithubActions {

  private static final String ON_GITHUB = "GITHUB_ACTIONS";
  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

  private final Map<String, String> environment;
  private final Listener out;

  /**
   * A job, or none.
   *
   * @param environment the variables that tell whether GitHub runs the build
   * @param out is told the commands
   */
  GithubActions(Map<String, String> environment, Listener out) {
    this.environment = environment;
    this.out = out;
  }

  /**
   * Does nothing where GitHub does not run the build.
   *
   * @param analysis whose findings are shown at their lines
   * @param text the summary of the job, in Markdown
   */
  void publish(Analysis analysis, String text) throws IOException {
    if (!"true".equals(environment.get(ON_GITHUB))) {
      return;
    }
    GithubReport.annotations(analysis).forEach(out::command);
    String summary = environment.getOrDefault(SUMMARY, "");
    if (!summary.isBlank()) {
      Files.write(
          Path.of(summary),
          (text + "\n\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
