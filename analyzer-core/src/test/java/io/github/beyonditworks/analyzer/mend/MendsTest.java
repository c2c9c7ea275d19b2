package io.github.beyonditworks.analyzer.mend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every mend of every rule, in all code that the rules are tested with. */
class MendsTest {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");

  /** The rules whose mend takes no thought. */
  private static final Set<String> MENDING =
      new TreeSet<>(
          Set.of(
              "charset-by-name",
              "commented-out-code",
              "doc-mismatch",
              "doubled-word",
              "else-after-return",
              "emptiness-by-size",
              "lost-cause",
              "modifier-order",
              "redundant-assertion",
              "redundant-parentheses",
              "restated-name",
              "swapped-assertion-arguments",
              "unused-import",
              "unused-local",
              "unused-private-member"));

  /** The fixtures of size limits hold hundreds of fields that nothing uses, all alike. */
  private static final int ENOUGH_OF_A_RULE = 12;

  @TempDir Path folder;

  /** Code to mend. */
  record Sample(String name, String code, SourceKind kind) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() {
    return Rules.ALL.stream()
        .filter(FileRule.class::isInstance)
        .flatMap(rule -> Stream.concat(fixtures(rule), examples(rule)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_mend_takes_its_finding_away_and_leaves_all_other_lines_and_code_that_parses(
      Sample sample) throws SourceException {
    List<Finding> findings = findings(sample.code(), sample.kind());
    Map<String, Integer> tried = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.mend().isPresent()
          && tried.merge(finding.rule(), 1, Integer::sum) <= ENOUGH_OF_A_RULE) {
        Optional<String> mended = EditedText.of(sample.code(), finding.mend().get());
        assertThat(mended).as("%s", finding).isPresent();
        assertThat(like(finding, findings(mended.get(), sample.kind(), ruleOf(finding))))
            .as("%s in%n%s", finding, mended.get())
            .isLessThan(like(finding, findings));
        assertUntouchedOutside(sample.code(), finding.mend().get());
      }
    }
  }

  /** Each sample holds many mends, so the samples of rules that mend are enough here. */
  static Stream<Sample> mendedSamples() {
    return samples().filter(s -> MENDING.contains(s.name().replaceAll("[ /].*", "")));
  }

  @ParameterizedTest
  @MethodSource("mendedSamples")
  void mends_are_taken_together_once_and_with_the_line_ends_of_the_file(Sample sample)
      throws IOException {
    String windows = sample.code().replace("\n", "\r\n");
    Optional<String> mended = mended(windows, sample.kind()).map(MendsTest::text);

    if (mended.isPresent()) {
      assertThat(mended.get().replace("\r\n", "")).doesNotContain("\n", "\r");
      assertThat(mended(mended.get(), sample.kind()).map(MendedFile::mended))
          .as(mended.get())
          .isEmpty();
    }
  }

  private static void assertUntouchedOutside(String code, Mend mend) {
    Set<Integer> touched = new TreeSet<>();
    for (Edit edit : mend.edits()) {
      int last = edit.endColumn() == 1 ? edit.endLine() - 1 : edit.endLine();
      for (int line = edit.line(); line <= Math.max(edit.line(), last); line++) {
        touched.add(line);
      }
    }
    List<String> expected = new ArrayList<>(code.lines().toList());
    List.copyOf(touched).stream()
        .sorted((a, b) -> b - a)
        .forEach(line -> expected.remove(line - 1));
    assertThat(EditedText.of(code, mend).orElseThrow().lines().toList())
        .containsSubsequence(expected);
  }

  @Test
  void every_rule_whose_mend_is_mechanical_has_a_sample_of_it() throws SourceException {
    Set<String> mending = new TreeSet<>();
    for (Sample sample : samples().toList()) {
      findings(sample.code(), sample.kind()).stream()
          .filter(f -> f.mend().isPresent())
          .forEach(f -> mending.add(f.rule()));
    }
    assertThat(mending).isEqualTo(MENDING);
  }

  private static long like(Finding finding, List<Finding> findings) {
    return findings.stream().filter(Mender.anyOf(List.of(finding))).count();
  }

  private static List<Finding> findings(String code, SourceKind kind) throws SourceException {
    return findings(code, kind, Rules.ALL);
  }

  private static List<Rule> ruleOf(Finding finding) {
    return Rules.ALL.stream().filter(r -> r.id().equals(finding.rule())).toList();
  }

  private static List<Finding> findings(String code, SourceKind kind, List<Rule> rules)
      throws SourceException {
    SourceFile file = new SourceFile(Path.of("Sample.java"), "src/Sample.java", Optional.of(kind));
    MeasuredFile measured = MeasuredFile.measure(JavaSourceParser.parse(file, code));
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof FileRule fileRule && rule.kinds().contains(kind)) {
        Reporter reporter = new Reporter(rule, measured);
        fileRule.check(measured, reporter);
        findings.addAll(reporter.findings());
      }
    }
    return findings;
  }

  private Optional<MendedFile> mended(String code, SourceKind kind) throws IOException {
    Path file = folder.resolve("Sample.java");
    Files.write(file, code.getBytes(StandardCharsets.UTF_8));
    return new Mender(Rules.ALL, Libraries.standard(), StandardCharsets.UTF_8, 1_000_000)
        .mend(file, "src/Sample.java", kind, f -> true);
  }

  private static String text(MendedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static Stream<Sample> fixtures(Rule rule) {
    try (Stream<Path> files = Files.list(FIXTURES.resolve(rule.id()))) {
      return files
          .sorted()
          .map(file -> sample(rule.id() + "/" + file.getFileName(), read(file), kindOf(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Sample> examples(Rule rule) {
    SourceKind kind = rule.kinds().contains(SourceKind.MAIN) ? SourceKind.MAIN : SourceKind.TEST;
    return RuleDocumentation.of(rule).examples().stream()
        .map(code -> sample(rule.id() + " example", code, kind));
  }

  private static Sample sample(String name, String marked, SourceKind kind) {
    return new Sample(name, marked.replaceAll("[ \t]*// finding\\b[^\n]*", ""), kind);
  }

  private static SourceKind kindOf(Path file) {
    return file.toString().endsWith("Test.java") ? SourceKind.TEST : SourceKind.MAIN;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
