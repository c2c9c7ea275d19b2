package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;

/**
 * What stands around the content of every page.
 *
 * @param title the page's title
 * @param project the project's name
 * @param root the way from the page to the report's folder: empty, or {@code ../} for each level
 * @param toolVersion the version of this library
 * @param scoreModel the version of the coefficients
 * @param compared whether there is a page of what a change did
 */
public record Frame(
    String title,
    String project,
    String root,
    String toolVersion,
    String scoreModel,
    boolean compared) {

  static Frame of(Analysis analysis, String title, String page) {
    int depth = (int) page.chars().filter(c -> c == '/').count();
    return new Frame(
        title,
        analysis.projectName(),
        "../".repeat(depth),
        analysis.toolVersion(),
        analysis.scoreModelVersion(),
        analysis.comparison().isPresent());
  }
}
