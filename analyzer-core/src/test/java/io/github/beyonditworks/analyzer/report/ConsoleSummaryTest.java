package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleSummaryTest {

  @TempDir Path folder;
  private Analysis analysis;

  @BeforeEach
  void analyze() throws Exception {
    Files.writeString(
        folder.resolve("Cart.java"),
        "class Cart {\n  void add(int a, int b, int c, int d, int e, int f) {}\n}\n");
    Files.writeString(folder.resolve("Broken.java"), "class ##[error] {");
    Configuration configuration =
        new Configuration(
            "test",
            List.of(new ParameterCountRule()),
            Map.of("parameter-count", Severity.CRITICAL),
            List.of(),
            List.of(),
            List.of(),
            Configuration.DEFAULTS.gate());
    analysis =
        new Analyzer()
            .analyze(
                AnalysisOptions.of(folder)
                    .withProjectName("shop\u001b[31m")
                    .withConfiguration(configuration));
  }

  @Test
  void scores_counts_and_what_pays_are_shown() {
    assertThat(ConsoleSummary.lines(analysis, false))
        .containsSequence(
            "  Overall         99.4  [##############################]",
            "  Readability     99.3  [##############################]",
            "  Testability    100.0  [##############################]",
            "  Documentation  100.0  [##############################]")
        .contains(
            "  1 file analysed, 0 skipped, 1 failed; 3 code lines",
            "  1 finding: 1 critical, 0 major, 0 minor, 0 info; 0 suppressed",
            "  1. Cart.add(int, int, int, int, int, int)",
            "     Cart.java:2",
            "     parameter-count; takes 0.7 of the 0.7 points that the readability of Cart lost; about 24"
                + " minutes, overall +0.54",
            "     Parameters that travel together may want a type of their own.",
            "  Fix the first and readability goes from 99.32 to 100.00.");
  }

  @Test
  void the_score_is_placed_among_those_of_open_projects() {
    assertThat(ConsoleSummary.lines(analysis, false))
        .filteredOn(l -> l.startsWith("  Standing"))
        .singleElement()
        .asString()
        .matches(
            "  Standing         A: better than 99 % of \\d+ open libraries and 99 % of \\d+ open"
                + " applications");
    assertThat(ConsoleSummary.lines(analysis, false))
        .filteredOn(l -> l.startsWith("     its type is better than "))
        .hasSize(1);
  }

  @Test
  void colours_are_used_only_when_asked_for() {
    assertThat(ConsoleSummary.lines(analysis, false)).noneMatch(l -> l.contains("\u001b"));
    assertThat(ConsoleSummary.lines(analysis, true)).anyMatch(l -> l.contains("\u001b[32m"));
  }

  @Test
  void untrusted_text_is_inert() {
    assertThat(ConsoleSummary.lines(analysis, false)).noneMatch(l -> l.contains("##["));
    assertThat(PlainText.of("::add-mask::x")).doesNotStartWith("::");
    assertThat(PlainText.of("a\nb\u202ec")).doesNotContain("\n", "\u202e");
  }

  @Test
  void the_name_of_a_condition_is_inert() throws Exception {
    Configuration configuration =
        ConfigurationReader.parse(
            "gate: {conditions: [{name: \"##vso[task.complete]\\n\\u202ename\", minimum-score: 100}]}",
            "quality.yml");
    Analysis failed =
        new Analyzer().analyze(AnalysisOptions.of(folder).withConfiguration(configuration));

    assertThat(ConsoleSummary.violations(failed, false, Invocation.MAVEN))
        .anyMatch(l -> l.contains("task.complete"))
        .noneMatch(l -> l.contains("##vso[") || l.contains("\n") || l.contains("\u202e"));
  }

  @Test
  void violations_name_file_line_and_reason() {
    assertThat(ConsoleSummary.violations(analysis, false, Invocation.MAVEN))
        .contains(
            "Gate, not held: at most 0 critical findings; found: 1 critical finding",
            "  See more: mvn quality:explain -Dquality.rule=parameter-count")
        .anyMatch(l -> l.startsWith("  Cart.java:2  parameter-count: add(int, int, int, int,"))
        .anyMatch(l -> l.startsWith("  Broken.java:1:7  not valid Java:"));
  }

  @Test
  void what_is_suggested_to_call_works_as_the_program_was_called() {
    String plugin = "io.github.beyonditworks:analyzer-maven-plugin:1.2.3";

    assertThat(ConsoleSummary.violations(analysis, false, Invocation.ofMaven(plugin)))
        .contains("  See more: mvn " + plugin + ":explain -Dquality.rule=parameter-count");
    assertThat(
            ConsoleSummary.violations(
                analysis, false, Invocation.ofProgram("java -jar quality.jar")))
        .contains("  See more: java -jar quality.jar explain --rule=parameter-count");
    assertThat(Invocation.ofProgram("quality").option("baselineGrow")).isEqualTo("--baseline-grow");
  }
}
