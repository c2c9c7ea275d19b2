package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every rule over the code in its own documentation and over the files in {@code rules/<id>}:
 * lines marked {@code // finding} are reported, no other is. A file named {@code *Test.java} is
 * test code.
 */
class RuleExamplesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");

  static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @TestFactory
  Stream<DynamicTest> the_code_in_a_rules_documentation_is_judged_as_marked() {
    return rules()
        .flatMap(
            rule -> {
              List<String> examples = RuleDocumentation.of(rule).examples();
              return IntStream.range(0, examples.size())
                  .mapToObj(
                      i ->
                          DynamicTest.dynamicTest(
                              rule.id() + " example " + (i + 1),
                              () ->
                                  assertJudgedAsMarked(
                                      rule, examples.get(i), kindOf(rule), f -> !f.ledgerOnly())));
            });
  }

  @TestFactory
  Stream<DynamicTest> the_fixtures_of_a_rule_are_judged_as_marked() {
    return rules().flatMap(RuleExamplesTest::fixtureTests);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_shows_code_before_and_after(Rule rule) {
    RuleDocumentation documentation = RuleDocumentation.of(rule);

    assertThat(documentation.title()).isNotBlank();
    assertThat(List.of(documentation.what(), documentation.why(), documentation.whenNot()))
        .noneMatch(String::isBlank);
    assertThat(documentation.examples()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(documentation.examples()).anyMatch(e -> e.contains("// finding"));
    assertThat(documentation.examples()).anyMatch(e -> !e.contains("// finding"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_has_fixtures_of_its_own(Rule rule) {
    assertThat(FIXTURES.resolve(rule.id())).isNotEmptyDirectory();
  }

  private static Stream<DynamicTest> fixtureTests(Rule rule) {
    Path folder = FIXTURES.resolve(rule.id());
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      rule.id() + " " + file.getFileName(),
                      () ->
                          assertJudgedAsMarked(
                              rule,
                              Files.readString(file),
                              file.toString().endsWith("Test.java")
                                  ? SourceKind.TEST
                                  : SourceKind.MAIN)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static SourceKind kindOf(Rule rule) {
    return rule.kinds().contains(SourceKind.MAIN) ? SourceKind.MAIN : SourceKind.TEST;
  }

  private static void assertJudgedAsMarked(Rule rule, String marked, SourceKind kind)
      throws SourceException {
    assertJudgedAsMarked(rule, marked, kind, f -> true);
  }

  /** Where a line is marked every finding counts, elsewhere those that people are told of. */
  private static void assertJudgedAsMarked(
      Rule rule, String marked, SourceKind kind, Predicate<Finding> told) throws SourceException {
    RuleRunner.Outcome outcome =
        RuleRunner.run(rule, marked.replaceAll("[ \t]*// finding\\b[^\n]*", ""), kind);

    List<Integer> expected = markedLines(marked);
    List<Finding> findings =
        outcome.findings().stream()
            .filter(f -> told.test(f) || expected.contains(f.place().line()))
            .toList();
    assertThat(outcome.problems()).isEmpty();
    assertThat(findings.stream().map(f -> f.place().line()).distinct().sorted().toList())
        .as("lines with findings: %s", findings)
        .isEqualTo(expected);
    assertThat(findings).allSatisfy(f -> assertThat(f.message()).endsWith("."));
  }

  private static List<Integer> markedLines(String code) {
    List<String> lines = code.lines().toList();
    return IntStream.rangeClosed(1, lines.size())
        .filter(n -> lines.get(n - 1).matches(".*// finding\\b.*"))
        .boxed()
        .toList();
  }
}
