package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The summary in Markdown: for a comment, which may have 65,536 characters, or for the summary of a
 * job on GitHub.
 */
public final class MarkdownReport implements ReportFormat {

  /** For a comment or a page. */
  static final MarkdownReport PAGE = new MarkdownReport("markdown", "quality.md");

  /** For the summary of a job. */
  static final MarkdownReport JOB_SUMMARY =
      new MarkdownReport("github-summary", "github-summary.md");

  private static final int MOST_CHARACTERS = 65_536;

  private final String id;
  private final String output;

  private MarkdownReport(String id, String output) {
    this.id = id;
    this.output = output;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String output() {
    return output;
  }

  @Override
  public String entry() {
    return output();
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    JsonFile.save(folder.resolve(output()), text(analysis));
  }

  /** The summary. */
  public static String text(Analysis analysis) {
    return new MarkdownSummary(analysis).text(MOST_CHARACTERS - 1);
  }
}
