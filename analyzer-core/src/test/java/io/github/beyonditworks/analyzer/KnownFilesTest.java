package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.config.RuleOptions;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileLinks;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a file need not be looked at again, and that nobody can tell from the result. */
class KnownFilesTest {

  private static final Path REAL_CODE =
      Path.of("src/main/java/io/github/beyonditworks/analyzer/report");
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path temporary;

  @Test
  void a_file_is_asked_about_once() throws Exception {
    assertThat(asksAbout(options(), CONTENT, false)).isTrue();
    assertThat(asksAbout(options(), CONTENT, false)).isFalse();
  }

  @Test
  void rules_of_others_are_told_apart_by_what_brings_them_along() {
    Optional<String> ours = Build.identity(Rules.ALL);

    assertThat(ours).isPresent().isEqualTo(Build.identity(List.of()));
    assertThat(Build.identity(List.of(new RuleOfOthers()))).isPresent().isNotEqualTo(ours);
  }

  /** Lies in another place than the library. */
  private record RuleOfOthers() implements FileRule {
    @Override
    public String id() {
      return "of-others";
    }

    @Override
    public Dimension dimension() {
      return Dimension.READABILITY;
    }

    @Override
    public Severity severity() {
      return Severity.MINOR;
    }

    @Override
    public void check(MeasuredFile file, Reporter reporter) {
      // nothing is found
    }

    @Override
    public String documentation() {
      return "";
    }
  }

  @Test
  void whatever_may_change_the_answer_asks_again() throws Exception {
    asksAbout(options(), CONTENT, false);

    assertThat(asksAbout(options(), new byte[] {1, 2, 4}, false)).isTrue();
    assertThat(asksAbout(options(), CONTENT, true)).isTrue();
    assertThat(asksAbout(options().withCharset(StandardCharsets.UTF_16), CONTENT, false)).isTrue();
    assertThat(asksAbout(options().withScope(true, false), CONTENT, false)).isTrue();
    assertThat(asksAbout(withOneOptionChanged(), CONTENT, false)).isTrue();
    assertThat(asksAbout(withOneRuleLess(), CONTENT, false)).isTrue();
    assertThat(asksAbout(withOneLibraryMore(), CONTENT, false)).isTrue();
    assertThat(asksAbout(options(), "another score model", CONTENT, false, List.of())).isTrue();
  }

  @Test
  void what_a_rule_failed_on_is_asked_about_again() throws Exception {
    List<Problem> problems = List.of(new Problem(Problem.Kind.RULE, "A.java", 0, 0, "failed"));

    assertThat(asksAbout(options(), "1", CONTENT, false, problems)).isTrue();
    assertThat(asksAbout(options(), "1", CONTENT, false, problems)).isTrue();
  }

  @Test
  void the_options_of_rules_are_plain_values_so_that_they_can_be_part_of_a_key() {
    assertThat(Configuration.DEFAULTS.rules())
        .flatMap(RuleOptions::of)
        .allSatisfy(o -> assertThat(String.valueOf(o.defaultValue())).doesNotContain("@"));
  }

  @Test
  void reports_are_the_same_without_a_cache_with_an_empty_one_and_with_a_full_one()
      throws Exception {
    Path project = copyOfRealCode();
    SortedMap<String, String> without = reports(AnalysisOptions.of(project), "without");
    AnalysisOptions cached = AnalysisOptions.of(project).withCache(temporary.resolve("cache"));

    assertThat(reports(cached, "cold")).isEqualTo(without);
    assertThat(reports(cached, "warm")).isEqualTo(without);
    assertThat(temporary.resolve("cache")).isDirectoryContaining(f -> Files.isRegularFile(f));
  }

  @Test
  void after_a_change_reports_are_those_of_a_first_run_also_over_earlier_reports()
      throws Exception {
    Path project = copyOfRealCode();
    AnalysisOptions cached = AnalysisOptions.of(project).withCache(temporary.resolve("cache"));
    reports(cached, "again");
    Path changed = project.resolve("PlainText.java");
    Files.writeString(
        changed, Files.readString(changed).replace("final class", "// a change\nfinal class"));
    Files.delete(project.resolve("Badge.java"));

    assertThat(reports(cached, "again")).isEqualTo(reports(AnalysisOptions.of(project), "first"));
  }

  @Test
  void pages_of_untouched_files_are_not_written_again() throws Exception {
    Path project = copyOfRealCode();
    AnalysisOptions options = AnalysisOptions.of(project);
    reports(options, "out");
    Path pages = temporary.resolve("out/html/files");
    Path untouched = pages.resolve("ReportWriter.java.html");
    Path touched = pages.resolve("PlainText.java.html");
    Path damaged = pages.resolve("Grade.java.html");
    Object sameFile = fileKey(untouched);
    Object otherFile = fileKey(touched);
    String whole = Files.readString(damaged);
    Files.writeString(damaged, whole.replace("</html>", ""));
    Path source = project.resolve("PlainText.java");
    Files.writeString(source, Files.readString(source) + "// a change\n");

    reports(options, "out");

    assertThat(fileKey(untouched)).isEqualTo(sameFile);
    assertThat(fileKey(touched)).isNotEqualTo(otherFile);
    assertThat(Files.readString(touched)).contains("// a change");
    assertThat(Files.readString(damaged)).isEqualTo(whole);
  }

  /** A report that comes with the code, and whatever lies in it, tells nothing of its pages. */
  @Test
  void a_page_that_somebody_else_put_there_is_written_again() throws Exception {
    Path project = copyOfRealCode();
    AnalysisOptions options = AnalysisOptions.of(project);
    reports(options, "out");
    Path page = temporary.resolve("out/html/files/Grade.java.html");
    String whole = Files.readString(page);
    FileTime time = Files.getLastModifiedTime(page);
    Files.delete(page);
    Files.writeString(page, whole.replace("<main", "<mbin"));
    Files.setLastModifiedTime(page, time);

    reports(options, "out");

    assertThat(Files.readString(page)).isEqualTo(whole);
  }

  private static Object fileKey(Path file) throws IOException {
    return Files.getAttribute(file, "unix:ino");
  }

  private AnalysisOptions options() {
    return AnalysisOptions.of(temporary).withCache(temporary.resolve("cache"));
  }

  private AnalysisOptions withOneOptionChanged() {
    List<Rule> rules =
        Configuration.DEFAULTS.rules().stream()
            .map(
                r ->
                    r.id().equals("parameter-count") ? RuleOptions.with(r, Map.of("limit", 17)) : r)
            .toList();
    return withRules(rules);
  }

  private AnalysisOptions withOneRuleLess() {
    return withRules(Configuration.DEFAULTS.rules().stream().skip(1).toList());
  }

  private AnalysisOptions withOneLibraryMore() throws ConfigurationException {
    return options()
        .withConfiguration(
            ConfigurationReader.parse("libraries: {injection: [com.acme.Wired]}", "quality.yml"));
  }

  private AnalysisOptions withRules(List<Rule> rules) {
    Configuration all = Configuration.DEFAULTS;
    return options()
        .withConfiguration(
            new Configuration(
                "test", rules, Map.of(), List.of(), List.of(), List.of(), all.gate()));
  }

  private boolean asksAbout(AnalysisOptions options, byte[] content, boolean compared)
      throws SourceException {
    return asksAbout(options, "1", content, compared, List.of());
  }

  private boolean asksAbout(
      AnalysisOptions options,
      String scoreModel,
      byte[] content,
      boolean compared,
      List<Problem> problems)
      throws SourceException {
    SourceFile file =
        new SourceFile(temporary.resolve("A.java"), "A.java", Optional.of(SourceKind.MAIN));
    FileFacts facts =
        new FileFacts(
            "A.java",
            SourceKind.MAIN,
            1,
            Measures.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            FileLinks.NONE,
            StatementHashes.NONE,
            List.of(),
            List.of(),
            problems);
    boolean[] asked = {false};
    try (KnownFiles known = KnownFiles.of(options, scoreModel)) {
      Optional<FileFacts> answer =
          known.of(
              file,
              content,
              compared,
              () -> {
                asked[0] = true;
                return Optional.of(facts);
              });
      assertThat(answer).contains(facts);
    }
    return asked[0];
  }

  private Path copyOfRealCode() throws IOException {
    Path project = Files.createDirectories(temporary.resolve("project"));
    try (Stream<Path> files = Files.list(REAL_CODE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, project.resolve(file.getFileName().toString()));
      }
    }
    return project;
  }

  private SortedMap<String, String> reports(AnalysisOptions options, String name) throws Exception {
    Path folder = temporary.resolve(name);
    ReportWriter.write(
        new Analyzer().analyze(options),
        ReportFormats.ALL,
        folder,
        Optional.of(temporary.resolve("memory")));
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
