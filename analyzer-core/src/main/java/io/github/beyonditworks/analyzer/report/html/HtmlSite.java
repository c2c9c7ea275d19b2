package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.EarlierReport;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Writes the pages of a report. */
public final class HtmlSite {

  /** What lies beside the pages as it is. */
  private static final List<String> SHIPPED =
      List.of("style.css", "report.js", "types.js", "treemap.js", "whatif.js");

  /** Lays out treemaps; ISC licence, which lies beside it. */
  private static final String LIBRARY = "META-INF/resources/webjars/d3-hierarchy/3.1.2/";

  private static final String SOURCE_TEMPLATE = "source.jte";

  private final ReportedProject project;
  private final Path folder;
  private final Templates templates = new Templates();
  private final EarlierPages earlier;

  /** The folders that are there. */
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  private HtmlSite(Analysis analysis, Path folder, EarlierPages earlier) {
    this.project = new ReportedProject(analysis);
    this.folder = folder;
    this.earlier = earlier;
  }

  /**
   * Writes all pages.
   *
   * @param analysis what to write
   * @param folder where to; it must not exist
   * @param earlier the report in whose place this one comes: pages are taken from it that would be
   *     the same
   */
  public static void write(Analysis analysis, Path folder, Optional<EarlierReport> earlier)
      throws IOException {
    Files.createDirectories(folder);
    EarlierPages pages = EarlierPages.in(folder.getFileName().toString(), earlier);
    new HtmlSite(analysis, folder, pages).writeAll();
  }

  private void writeAll() throws IOException {
    for (String name : SHIPPED) {
      ship(HtmlSite.class.getResourceAsStream(name), name);
    }
    ship(library("dist/d3-hierarchy.min.js"), "data/d3-hierarchy.js");
    ship(library("LICENSE"), "data/d3-hierarchy-licence.txt");
    SiteIndex.write(project, fileOf(SiteIndex.NAME));
    writePage("overview.jte", OverviewPage.NAME, OverviewPage.of(project));
    writePage("types.jte", TypesPage.NAME, TypesPage.of(project));
    writePage("packages.jte", PackagesPage.NAME, PackagesPage.of(project));
    each(
        project.packages(),
        own -> writePage("package.jte", own.page(), PackagePage.of(project, own)));
    writePage("rules.jte", RulesPage.NAME, RulesPage.of(project));
    writePage("patterns.jte", PatternsPage.NAME, PatternsPage.of(project));
    Optional<ChangePage> change = ChangePage.of(project);
    if (change.isPresent()) {
      writePage("change.jte", ChangePage.NAME, change.get());
    }
    writePage("tests.jte", TestsPage.NAME, TestsPage.of(project));
    writePage("plain.jte", PlainPage.NAME, PlainPage.of(project));
    each(project.analysis().sixMonths().members(), this::writeMember);
    writePage("sixmonths.jte", SixMonthsPage.NAME, SixMonthsPage.of(project));
    writeRules();
    each(project.analysis().files(), this::writeSource);
    earlier.writeList();
  }

  private void ship(InputStream file, String name) throws IOException {
    try (file) {
      Files.copy(file, fileOf(name));
    }
  }

  /** Lies in another jar: on the module path a class would look in its own only. */
  private static InputStream library(String file) {
    return HtmlSite.class.getClassLoader().getResourceAsStream(LIBRARY + file);
  }

  /** Pages do not know of each other, so they are written side by side. */
  private static <T> void each(List<T> subjects, Writing<T> writing) throws IOException {
    try {
      subjects.parallelStream().forEach(writing::unchecked);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes what is about one subject. */
  @FunctionalInterface
  private interface Writing<T> {
    void write(T subject) throws IOException;

    default void unchecked(T subject) {
      try {
        write(subject);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void writeMember(Struggle member) throws IOException {
    String page = project.memberPage(member);
    writePage("member.jte", page, MemberPage.of(project, member, page));
  }

  private void writeRules() throws IOException {
    Map<String, List<ScoredFinding>> byRule =
        project.analysis().ledger().stream()
            .collect(Collectors.groupingBy(f -> f.finding().rule()));
    each(project.rules(), rule -> writeRule(rule, byRule.getOrDefault(rule.id(), List.of())));
  }

  private void writeRule(Rule rule, List<ScoredFinding> findings) throws IOException {
    writePage("rule.jte", PageNames.rulePage(rule.id()), RulePage.of(project, rule, findings));
  }

  private void writeSource(ScoredFile file) throws IOException {
    String page = project.pages().page(file.facts().path());
    SourcePages pages = new SourcePages(project, file);
    if (!earlier.isRemembered()) {
      writePage(SOURCE_TEMPLATE, page, pages.page());
      return;
    }
    byte[] outline = templates.render(SOURCE_TEMPLATE, pages.outline());
    String inputs = EarlierPages.digest(outline, pages.source());
    if (!earlier.take(page, inputs, fileOf(page))) {
      writePage(SOURCE_TEMPLATE, page, pages.page());
      earlier.written(page, inputs, fileOf(page));
    }
  }

  private void writePage(String template, String page, Object content) throws IOException {
    Files.write(fileOf(page), templates.render(template, content));
  }

  /** The file of a page, in a folder that exists. */
  private Path fileOf(String page) throws IOException {
    Path file = folder.resolve(page);
    if (!made.contains(file.getParent())) { // asked for each page, it shows
      Files.createDirectories(file.getParent());
      made.add(file.getParent());
    }
    return file;
  }
}
