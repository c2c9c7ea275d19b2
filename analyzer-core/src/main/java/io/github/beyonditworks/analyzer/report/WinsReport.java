package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.report.html.WinsPage;
import io.github.beyonditworks.analyzer.trend.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What got better, by which change, as a page for a talk: in HTML and in Markdown. */
public final class WinsReport {

  /** The page. */
  public static final String HTML = "wins.html";

  /** The same in Markdown. */
  public static final String MARKDOWN = "wins.md";

  private WinsReport() {}

  /**
   * Writes both.
   *
   * @param project the project's name
   * @param runs the runs, oldest first
   * @param folder where to
   */
  public static void write(String project, List<Run> runs, Path folder) throws IOException {
    Files.createDirectories(folder);
    WinsPage page = WinsPage.of(project, runs);
    Files.write(folder.resolve(HTML), page.html());
    Files.writeString(folder.resolve(MARKDOWN), markdown(page), StandardCharsets.UTF_8);
  }

  private static String markdown(WinsPage page) {
    StringBuilder text = new StringBuilder("# What got better in ");
    text.append(MarkdownText.of(page.project())).append("\n\n").append(page.trend()).append('\n');
    for (WinsPage.Step step : page.wins()) {
      text.append("\n## ").append(MarkdownText.of(step.change())).append("\n\n");
      text.append(step.when()).append(", ").append(MarkdownText.code(step.commit())).append("\n\n");
      step.sentences().forEach(s -> text.append("- ").append(s).append('\n'));
    }
    text.append("\n## The runs\n\n");
    text.append(
        "| when | commit | overall | readability | testability | documentation | code lines |\n");
    text.append("|---|---|--:|--:|--:|--:|--:|\n");
    for (WinsPage.Row row : page.rows()) {
      text.append("| ").append(row.when()).append(" | ").append(MarkdownText.code(row.commit()));
      row.figures().forEach(f -> text.append(" | ").append(f));
      text.append(" |\n");
    }
    return text.toString();
  }
}
