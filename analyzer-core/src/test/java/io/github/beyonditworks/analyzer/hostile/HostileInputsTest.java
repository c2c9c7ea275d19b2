package io.github.beyonditworks.analyzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.Limits;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** All hostile inputs at once, with a neighbour that none of them may touch. */
@DisabledOnOs(OS.WINDOWS)
class HostileInputsTest {

  private static final String NEIGHBOUR =
      """
      package neighbour;

      public class Neighbour {
        public static int total;

        public int of(int x) {
          try {
            return x * 4711;
          } catch (RuntimeException e) {
          }
          return 0;
        }
      }
      """;

  @TempDir static Path folder;

  private static List<HostileInputs.Case> cases;
  private static Path all;
  private static Analysis analysis;

  @BeforeAll
  static void analyze() throws Exception {
    cases = HostileInputs.all();
    all = Files.createDirectories(folder.resolve("all"));
    HostileInputs.write(cases, all);
    neighbour(all);
    analysis =
        new Analyzer()
            .analyze(
                AnalysisOptions.of(all)
                    .withThreads(2)
                    .withLimits(new Limits(Duration.ofSeconds(4), Duration.ofMinutes(3))));
  }

  private static Path neighbour(Path in) throws IOException {
    Path file = in.resolve("neighbour/Neighbour.java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, NEIGHBOUR);
  }

  @Test
  void there_are_many_in_every_group() {
    assertThat(cases).hasSizeGreaterThan(250);
    assertThat(cases.stream().map(HostileInputs.Case::group).distinct())
        .containsExactly(
            "depth",
            "exponential",
            "size",
            "bytes",
            "escapes",
            "injection",
            "names",
            "files",
            "graphs",
            "evidence");
    assertThat(cases.stream().map(c -> c.group() + "/" + c.name())).doesNotHaveDuplicates();
  }

  @Test
  void every_input_is_analysed_or_skipped_or_failed() throws IOException {
    Set<String> told = new HashSet<>();
    analysis.files().forEach(f -> told.add(f.facts().path()));
    analysis.skipped().forEach(s -> told.add(s.path()));
    analysis.problems().forEach(p -> told.add(p.path()));
    Analysis.Summary summary = analysis.summary();

    assertThat(told).containsAll(inputs());
    assertThat(summary.files())
        .isEqualTo(summary.analyzed() + summary.skipped() + summary.failed())
        .isEqualTo(inputs().size());
  }

  /** Every file that ends in .java, by a walk of the test's own. */
  private static Set<String> inputs() throws IOException {
    Set<String> found = new TreeSet<>();
    Files.walkFileTree(
        all,
        Set.<FileVisitOption>of(),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              found.add(all.relativize(file).toString());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  @Test
  void no_rule_fails_and_every_failure_has_a_cause() {
    assertThat(analysis.problems())
        .noneMatch(p -> p.kind() == Problem.Kind.RULE)
        .noneMatch(p -> p.message().startsWith("could not be analysed"))
        .noneMatch(p -> p.kind() == Problem.Kind.MEMORY)
        .allMatch(p -> !p.message().isBlank());
  }

  @Test
  void what_takes_too_long_is_the_rare_exception() {
    assertThat(analysis.problems().stream().filter(p -> p.kind() == Problem.Kind.TIME))
        .hasSizeLessThan(3);
  }

  @Test
  void a_neighbour_is_judged_as_if_it_were_alone(@TempDir Path alone) throws Exception {
    Analysis other =
        new Analyzer().analyze(AnalysisOptions.of(neighbour(alone).getParent().getParent()));

    assertThat(found(analysis)).isNotEmpty().isEqualTo(found(other));
  }

  private static List<String> found(Analysis in) {
    return in.findings().stream()
        .map(ScoredFinding::finding)
        .filter(f -> f.path().equals("neighbour/Neighbour.java"))
        .map(HostileInputsTest::words)
        .toList();
  }

  private static String words(Finding finding) {
    return finding.rule() + " " + finding.place() + " " + finding.message();
  }

  @Test
  void every_report_can_be_read_and_shows_nothing_hidden() throws Exception {
    Path out = folder.resolve("reports");
    ReportWriter.write(analysis, ReportFormats.ALL, out);

    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String text = Files.readString(file);
        assertThat(hidden(text)).as(name).isEmpty();
        if (name.endsWith(".json") || name.endsWith(".sarif")) {
          JsonMapper.builder().build().readTree(text);
        } else if (name.endsWith(".xml") || name.endsWith(".svg")) {
          DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
          factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
          factory.newDocumentBuilder().parse(file.toFile());
        }
      }
    }
  }

  @Test
  void the_console_shows_nothing_hidden_and_no_command() {
    assertThat(ConsoleSummary.lines(analysis, false))
        .allSatisfy(
            line -> {
              assertThat(hidden(line)).isEmpty();
              assertThat(line)
                  .doesNotContain("##vso[", "##[", "##teamcity[")
                  .doesNotStartWith("::");
            });
  }

  private static String hidden(String text) {
    StringBuilder found = new StringBuilder();
    text.chars()
        .filter(c -> c != '\n' && c != '\r' && c != '\t')
        .filter(c -> c < ' ' || (c >= 0x7f && c <= 0x9f) || (c >= 0x202a && c <= 0x202e))
        .forEach(c -> found.append(Integer.toHexString(c)).append(' '));
    return found.toString();
  }
}
