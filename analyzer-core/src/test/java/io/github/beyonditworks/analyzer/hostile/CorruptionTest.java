package io.github.beyonditworks.analyzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineException;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.evidence.EvidenceSources;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept between runs, written by hand or made by other tools may be corrupted in any way:
 * the answer is the right one or a message. How often is a property: {@code quality.corruptions}
 * for cache and baseline, {@code quality.corruptions.rest} for the others.
 */
class CorruptionTest {

  private static final int MANY = Integer.getInteger("quality.corruptions", 150);
  private static final int FEWER = Integer.getInteger("quality.corruptions.rest", 150);
  private static final int TEXTS = Math.max(2_000, MANY);

  @TempDir Path folder;
  private Path sources;

  @BeforeEach
  void write() throws IOException {
    sources = Files.createDirectories(folder.resolve("project/src/main/java"));
    // A turned bit must not make one name of another: a line that names another finding is as good
    // as one that somebody wrote.
    for (String name : List.of("Apple", "Birch", "Cedar", "Daisy")) {
      Files.writeString(
          sources.resolve(name + ".java"),
          "class " + name + " { void f(int a, int b, int c, int d, int e, int g, int h) { } }\n");
    }
  }

  @Test
  void a_corrupted_cache_gives_the_same_findings() throws Exception {
    Path cache = folder.resolve("cache");
    List<Finding> right = findings(options());
    assertThat(findings(options().withCache(cache))).isEqualTo(right);
    Random random = new Random(1);
    for (int i = 0; i < MANY; i++) {
      for (Path file : files(cache)) {
        Files.write(file, Corruption.of(Files.readAllBytes(file), random));
      }

      assertThat(findings(options().withCache(cache))).as("corruption %d", i).isEqualTo(right);
    }
  }

  @Test
  void a_corrupted_baseline_never_accepts_more() throws Exception {
    List<Finding> all = findings(options());
    String text = Baseline.of(all.subList(0, 2)).text();
    Random random = new Random(2);
    int refused = 0;
    for (int i = 0; i < TEXTS; i++) {
      String corrupted = text(Corruption.of(text.getBytes(StandardCharsets.UTF_8), random));
      try {
        Baseline read = Baseline.parse(corrupted);
        if (i < MANY) {
          Analysis analysis = analyze(options().withBaseline(read));
          assertThat(analysis.baseline().accepted()).isSubsetOf(all.subList(0, 2));
        }
      } catch (BaselineException e) {
        assertThat(e.getMessage()).startsWith("line ");
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void a_corrupted_configuration_is_read_or_refused_with_its_place() {
    String text =
        """
        includes: ['src/**']
        excludes: ['**/legacy/**']
        rules:
          parameter-count: {limit: 5, severity: major}
          magic-number: off
        suppressions:
          - {paths: ['a/**'], rules: [all], reason: old}
        gate:
          minimum-scores: {overall: 70}
          maximum-findings: {critical: 0}
          conditions:
            - {name: new, maximum-findings: 0, severity: major, scope: new}
        history: {commits: 100, authors: hashed}
        limits: {file-seconds: 10, run-minutes: 60}
        """;
    Random random = new Random(3);
    int refused = 0;
    for (int i = 0; i < Math.max(FEWER, 1_000); i++) {
      try {
        Configuration read =
            ConfigurationReader.parse(
                text(Corruption.of(text.getBytes(StandardCharsets.UTF_8), random)), "quality.yml");
        assertThat(read.rules()).isNotNull();
      } catch (ConfigurationException e) {
        assertThat(e.problems())
            .isNotEmpty()
            .allSatisfy(
                p -> {
                  assertThat(p.kind()).isEqualTo(Problem.Kind.CONFIG);
                  assertThat(p.message()).isNotBlank();
                });
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void corrupted_evidence_is_read_or_refused_and_nothing_else_changes() throws Exception {
    Path report = folder.resolve("jacoco.xml");
    byte[] whole =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <report name="it"><sessioninfo id="x" start="1" dump="2"/>
        <package name=""><class name="Birch" sourcefilename="Birch.java"><method name="f" desc="(I)V" line="1">
        <counter type="LINE" missed="1" covered="0"/></method></class>
        <sourcefile name="Birch.java"><line nr="1" mi="3" ci="0" mb="2" cb="0"/>
        <counter type="LINE" missed="1" covered="0"/></sourcefile></package></report>
        """
            .getBytes(StandardCharsets.UTF_8);
    AnalysisOptions options =
        options()
            .withEvidence(new EvidenceSources(List.of(report), List.of(), List.of(), List.of()));
    Random random = new Random(4);
    int refused = 0;
    for (int i = 0; i < FEWER; i++) {
      Files.write(report, Corruption.of(whole, random));
      Analysis analysis = analyze(options);
      assertThat(analysis.summary().analyzed()).isEqualTo(4);
      assertThat(analysis.problems()).allMatch(p -> p.kind() == Problem.Kind.EVIDENCE);
      refused += analysis.problems().isEmpty() ? 0 : 1;
    }
    assertThat(refused).isPositive();
  }

  private AnalysisOptions options() {
    List<Rule> rules = List.of(new ParameterCountRule());
    return AnalysisOptions.of(sources.getParent().getParent().getParent())
        .withThreads(1)
        .withConfiguration(Configuration.DEFAULTS.withRules(rules));
  }

  private static Analysis analyze(AnalysisOptions options) throws InterruptedException {
    return new Analyzer().analyze(options);
  }

  private static List<Finding> findings(AnalysisOptions options) throws InterruptedException {
    return analyze(options).findings().stream().map(f -> f.finding()).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
