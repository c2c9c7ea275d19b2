package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the pages of a report. */
public final class HtmlSite {

  private static final String STYLE = "style.css";
  private static final String SOURCE_TEMPLATE = "source.jte";

  private final ReportedProject project;
  private final Path folder;
  private final Templates templates = new Templates();
  private final EarlierPages earlier;

  private HtmlSite(Analysis analysis, Path folder, Path previous) {
    this.project = new ReportedProject(analysis);
    this.folder = folder;
    this.earlier = EarlierPages.in(previous);
  }

  /**
   * Writes all pages.
   *
   * @param analysis what to write
   * @param folder where to; it must not exist
   * @param previous the pages of an earlier analysis, from which those are taken that would be the
   *     same; it need not exist
   */
  public static void write(Analysis analysis, Path folder, Path previous) throws IOException {
    Files.createDirectories(folder);
    new HtmlSite(analysis, folder, previous).writeAll();
  }

  private void writeAll() throws IOException {
    try (InputStream style = HtmlSite.class.getResourceAsStream(STYLE)) {
      Files.copy(style, folder.resolve(STYLE));
    }
    writePage("overview.jte", OverviewPage.NAME, OverviewPage.of(project));
    writePage("types.jte", TypesPage.NAME, TypesPage.of(project));
    writePage("sixmonths.jte", SixMonthsPage.NAME, SixMonthsPage.of(project));
    writeRules();
    writeSources();
    earlier.writeList(folder);
  }

  private void writeRules() throws IOException {
    Map<String, List<ScoredFinding>> byRule =
        project.analysis().findings().stream()
            .collect(Collectors.groupingBy(f -> f.finding().rule()));
    for (Rule rule : project.rules()) {
      List<ScoredFinding> findings = byRule.getOrDefault(rule.id(), List.of());
      writePage("rule.jte", PageNames.rulePage(rule.id()), RulePage.of(project, rule, findings));
    }
  }

  /** Each page depends on its file only, so they are written side by side. */
  private void writeSources() throws IOException {
    try {
      project.analysis().files().parallelStream().forEach(this::writeSource);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writeSource(ScoredFile file) {
    try {
      String page = project.pages().page(file.facts().path());
      SourcePages pages = new SourcePages(project, file);
      byte[] outline = templates.render(SOURCE_TEMPLATE, pages.outline());
      String inputs = EarlierPages.digest(outline, pages.source());
      if (!earlier.take(page, inputs, fileOf(page))) {
        byte[] content = templates.render(SOURCE_TEMPLATE, pages.page());
        Files.write(fileOf(page), content);
        earlier.written(page, inputs, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writePage(String template, String page, Object content) throws IOException {
    Files.write(fileOf(page), templates.render(template, content));
  }

  /** The file of a page, in a folder that exists. */
  private Path fileOf(String page) throws IOException {
    Path file = folder.resolve(page);
    Files.createDirectories(file.getParent());
    return file;
  }
}
