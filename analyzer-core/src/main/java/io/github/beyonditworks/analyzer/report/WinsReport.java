package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.disk.WholeFile;
import io.github.beyonditworks.analyzer.report.html.WinsPage;
import io.github.beyonditworks.analyzer.trend.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    WholeFile.write(folder.resolve(HTML), page.html());
    WholeFile.write(folder.resolve(MARKDOWN), markdown(page).getBytes(StandardCharsets.UTF_8));
  }

  private static String markdown(WinsPage page) {
    List<MarkdownText> lines = new ArrayList<>();
    lines.add(MarkdownText.own("# What got better in %s\n", MarkdownText.of(page.project())));
    lines.add(MarkdownText.of(page.trend()));
    for (WinsPage.Step step : page.wins()) {
      lines.add(MarkdownText.own("\n## %s\n", MarkdownText.of(step.change())));
      lines.add(
          MarkdownText.own(
              "%s, %s\n", MarkdownText.of(step.when()), MarkdownText.code(step.commit())));
      step.sentences().forEach(s -> lines.add(MarkdownText.own("- %s", MarkdownText.of(s))));
    }
    lines.add(MarkdownText.own("\n## The runs\n"));
    lines.add(
        MarkdownText.own(
            "| when | commit | overall | readability | testability | documentation | code lines |"));
    lines.add(MarkdownText.own("|---|---|--:|--:|--:|--:|--:|"));
    for (WinsPage.Row row : page.rows()) {
      List<MarkdownText> figures = row.figures().stream().map(MarkdownText::of).toList();
      lines.add(
          MarkdownText.own(
              "| %s | %s | %s |",
              MarkdownText.of(row.when()),
              MarkdownText.code(row.commit()),
              MarkdownText.joined(" | ", figures)));
    }
    return MarkdownText.joined("\n", lines) + "\n";
  }
}
