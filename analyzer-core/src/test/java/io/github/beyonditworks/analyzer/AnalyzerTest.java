package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {

  private static final String LONG_LIST =
      "class %s { void m(int a, int b, int c, int d, int e, int f) {} }";

  @TempDir Path folder;

  @Test
  void a_file_that_cannot_be_parsed_is_one_row_and_loses_nothing_else() throws Exception {
    write("Good.java", "class Good {}");
    write("Bad.java", "class Bad {\n  void m( {\n}");

    Analysis analysis = analyze(options());

    assertThat(analysis.summary()).isEqualTo(new Analysis.Summary(2, 1, 0, 1, 1, 0));
    assertThat(analysis.problems())
        .extracting(Problem::kind, Problem::path, Problem::line, Problem::column)
        .containsExactly(tuple(Problem.Kind.PARSE, "Bad.java", 2, 11));
    assertThat(analysis.problems().get(0).message()).doesNotContain("\n");
  }

  @Test
  void no_thread_outlives_an_analysis() throws Exception {
    for (int i = 0; i < 20; i++) {
      write("Part" + i + ".java", "class Part%d {}".formatted(i));
    }
    Set<Thread> before = Thread.getAllStackTraces().keySet();

    analyze(options().withThreads(4));

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !before.contains(thread))
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("quality-"));
  }

  @Test
  void a_file_with_undecodable_bytes_is_one_row_with_its_place() throws Exception {
    Files.write(
        folder.resolve("Latin.java"), "class A {}\n// é".getBytes(StandardCharsets.ISO_8859_1));

    Analysis analysis = analyze(options());

    assertThat(analysis.problems())
        .extracting(Problem::kind, Problem::line, Problem::column)
        .containsExactly(tuple(Problem.Kind.READ, 2, 4));
  }

  @Test
  void a_rule_that_throws_is_one_row_and_other_rules_go_on() throws Exception {
    write("Any.java", LONG_LIST.formatted("Any"));
    Configuration configuration = withRules(new ThrowingRule(), new ParameterCountRule());

    Analysis analysis = analyze(options().withConfiguration(configuration));

    assertThat(analysis.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.kind()).isEqualTo(Problem.Kind.RULE);
              assertThat(p.path()).isEqualTo("Any.java");
              assertThat(p.message())
                  .startsWith("rule throwing failed: IllegalStateException at AnalyzerTest.java:");
            });
    assertThat(rules(analysis)).containsExactly("parameter-count");
    assertThat(analysis.violations()).isNotEmpty();
  }

  @Test
  void an_empty_folder_is_one_row() throws Exception {
    Analysis analysis = analyze(options());

    assertThat(analysis.problems())
        .containsExactly(
            new Problem(Problem.Kind.READ, ".", 0, 0, "no Java files were found here"));
    assertThat(analysis.scores().overall()).isEmpty();
  }

  @Test
  void a_missing_folder_is_one_row() throws Exception {
    Analysis analysis = analyze(AnalysisOptions.of(folder.resolve("nowhere")));

    assertThat(analysis.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).isEqualTo("the source folder does not exist"));
  }

  @Test
  void shapes_that_hang_the_parser_are_refused() throws Exception {
    write("Hang.java", "@A((".repeat(12) + "class X {}");
    write("Good.java", "class Good {}");

    Analysis analysis = analyze(options().withFileLimits(Duration.ofSeconds(20), 100_000));

    assertThat(analysis.problems()).extracting(Problem::path).containsExactly("Hang.java");
    assertThat(analysis.problems().get(0).message()).contains("nested too deep");
    assertThat(analysis.summary().analyzed()).isEqualTo(1);
  }

  @Test
  void deep_expressions_do_not_overflow_the_stack() throws Exception {
    write("Deep.java", "class Deep { int x = " + "1 + ".repeat(3000) + "1; }");

    Analysis analysis = analyze(options());

    assertThat(analysis.problems()).isEmpty();
  }

  @Test
  void a_file_beyond_the_size_limit_is_one_row() throws Exception {
    write("Large.java", "class Large { /* " + "x".repeat(5000) + " */ }");

    Analysis analysis = analyze(options().withFileLimits(Duration.ofSeconds(20), 1000));

    assertThat(analysis.problems())
        .extracting(Problem::message)
        .containsExactly("is longer than 1,000 characters and was left out");
  }

  @Test
  void suppressed_findings_are_counted_and_cost_nothing() throws Exception {
    write("A.java", "@SuppressWarnings(\"quality:parameter-count\")\n" + LONG_LIST.formatted("A"));
    write(
        "B.java",
        "// quality:off parameter-count: the protocol sets the order\n" + LONG_LIST.formatted("B"));
    write("legacy/C.java", LONG_LIST.formatted("C"));
    write("D.java", LONG_LIST.formatted("D"));
    Configuration configuration =
        parsed(
            """
            suppressions:
              - paths: ["legacy/**"]
                rules: [parameter-count]
                reason: goes away in spring
            """);

    Analysis analysis = analyze(options().withConfiguration(onlyParameterCount(configuration)));

    assertThat(analysis.summary().suppressed()).isEqualTo(3);
    assertThat(analysis.findings()).extracting(f -> f.finding().path()).containsExactly("D.java");
    assertThat(analysis.files().get(0).scores().readability()).hasValue(100);
  }

  @Test
  void suppressing_an_unknown_rule_is_said_with_the_nearest_name() throws Exception {
    write("A.java", "class A {\n  int b; // quality:off magic-numbr: because\n}");

    Analysis analysis = analyze(options());

    assertThat(analysis.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.kind()).isEqualTo(Problem.Kind.CONFIG);
              assertThat(p.line()).isEqualTo(2);
              assertThat(p.message()).contains("magic-numbr");
            });
    assertThat(analysis.violations()).isEmpty();
  }

  @Test
  void severities_of_the_configuration_replace_the_rules_own() throws Exception {
    write("A.java", LONG_LIST.formatted("A"));
    Configuration configuration = parsed("rules:\n  parameter-count:\n    severity: critical\n");

    Analysis analysis = analyze(options().withConfiguration(onlyParameterCount(configuration)));

    assertThat(analysis.findings())
        .extracting(f -> f.finding().severity())
        .containsExactly(Severity.CRITICAL);
  }

  @Test
  void generated_code_is_skipped_with_its_reason() throws Exception {
    write("Made.java", "@javax.annotation.processing.Generated(\"x\")\nclass Made {}");
    write("Marked.java", "// Generated by a tool. DO NOT EDIT.\nclass Marked {}");
    write("Hand.java", "class Hand {}");

    Analysis analysis = analyze(options());

    assertThat(analysis.skipped())
        .containsExactly(
            new SkippedFile("Made.java", "generated source"),
            new SkippedFile("Marked.java", "generated source"));
    assertThat(analyze(options().withScope(true, false)).summary().analyzed()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/*\n * Some license.\n */\n// Generated from src/main/antlr/Shop.g4 by ANTLR 4.13.2\npackage shop;\nclass Made {}",
        "/*\n * This file was automatically generated from template file numbers.stg.\n */\npackage shop;\nclass Made {}",
        "// This code is generated from the shop's specification.\nimport java.util.List;\nclass Made {}",
        "// $ANTLR 3.5 Shop.g 2020-01-01\nclass Made {}"
      })
  void a_tool_that_signs_above_the_code_has_made_it(String code) throws Exception {
    write("Made.java", code);

    assertThat(analyze(options()).skipped())
        .containsExactly(new SkippedFile("Made.java", "generated source"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package shop;\n// Generated by callers from a seed.\nclass Hand {}",
        "package shop;\n/**\n * generated by the parser for each order\n */\nclass Hand {}",
        "/* Keys are generated by the store. */\npackage shop;\nclass Hand {}",
        "// Reads what was generated by ANTLR.\npackage shop;\nclass Hand {}"
      })
  void code_that_speaks_of_generated_things_is_written_by_hand(String code) throws Exception {
    write("Hand.java", code);

    assertThat(analyze(options()).skipped()).isEmpty();
  }

  @Test
  void a_type_declared_twice_is_charged_once() throws Exception {
    write("A.java", LONG_LIST.formatted("A") + LONG_LIST.formatted("A"));

    Analysis analysis = analyze(options().withConfiguration(withRules(new ParameterCountRule())));

    double lost = 100 - analysis.files().get(0).types().get(0).scores().readability().orElseThrow();
    assertThat(analysis.findings().stream().mapToDouble(ScoredFinding::points).sum())
        .isCloseTo(lost, within(0.01));
    assertThat(analysis.files().get(0).types().get(1).scores().readability()).hasValue(100);
  }

  @Test
  void initialisers_are_told_apart() throws Exception {
    write("A.java", "class A { static { a(); } static { b(); } }");

    assertThat(analyze(options()).files().get(0).types().get(0).members())
        .extracting(m -> m.facts().signature())
        .containsExactly("static {}", "static {} #2");
  }

  @Test
  void a_listener_that_throws_does_not_hang_the_analysis() throws Exception {
    for (String name : List.of("A", "B", "C", "D", "E")) {
      write(name + ".java", "class " + name + " {}");
    }
    AnalysisOptions options =
        options()
            .withProgress(
                (done, total) -> {
                  throw new IllegalStateException("a defect of the listener");
                });

    assertThat(analyze(options).summary().analyzed()).isEqualTo(5);
  }

  @Test
  void test_code_has_scores_of_its_own_and_no_documentation_score() throws Exception {
    write("src/main/java/Greeting.java", "class Greeting {}");
    write(
        "src/test/java/GreetingTest.java",
        "class GreetingTest { @org.junit.Test public void empty() {} }");

    Analysis analysis = analyze(options());

    assertThat(analysis.scores().overall()).hasValue(100);
    assertThat(analysis.project().testScores().overall()).isPresent();
    assertThat(analysis.project().testScores().documentation()).isEmpty();
    assertThat(analyze(options().withScope(false, true)).summary().analyzed()).isEqualTo(1);
  }

  private void write(String name, String code) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, code);
  }

  private AnalysisOptions options() {
    return AnalysisOptions.of(folder);
  }

  private static Analysis analyze(AnalysisOptions options) throws InterruptedException {
    return new Analyzer().analyze(options);
  }

  private static List<String> rules(Analysis analysis) {
    return analysis.findings().stream().map(ScoredFinding::finding).map(Finding::rule).toList();
  }

  private static Configuration parsed(String yaml) throws ConfigurationException {
    return ConfigurationReader.parse(yaml, "quality.yml");
  }

  private static Configuration onlyParameterCount(Configuration configuration) {
    return new Configuration(
        "test",
        List.of(new ParameterCountRule()),
        configuration.severities(),
        List.of(),
        List.of(),
        configuration.suppressions(),
        configuration.gate());
  }

  private static Configuration withRules(FileRule... rules) {
    return new Configuration(
        "test",
        List.of(rules),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Configuration.DEFAULTS.gate());
  }

  /** Stands for a rule with a defect. */
  private record ThrowingRule() implements FileRule {
    @Override
    public String id() {
      return "throwing";
    }

    @Override
    public Dimension dimension() {
      return Dimension.READABILITY;
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(MeasuredFile file, Reporter reporter) {
      throw new IllegalStateException("a defect");
    }

    @Override
    public String documentation() {
      return "";
    }
  }
}
