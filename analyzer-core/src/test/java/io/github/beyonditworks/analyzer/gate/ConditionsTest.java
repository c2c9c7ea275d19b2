package io.github.beyonditworks.analyzer.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.git.GitRepository;
import io.github.beyonditworks.analyzer.history.TestRepository;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Named conditions on a project with one old and one new finding: {@code 83} stands in {@code
 * Old.price}, and the change adds {@code New.surcharge} with {@code 17}.
 */
class ConditionsTest {

  private static final String OLD = "src/main/java/shop/Old.java";

  private static final String PARAMETERS =
      "int cents, int tax, int fee, int rate, int rest, int worth";
  private static final String KNOTTED = type("Knot", "tie", "12").replace("int cents", PARAMETERS);
  private static final String CRITICAL = "\nrules: {parameter-count: {severity: critical}}\n";

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void writeHistory() throws Exception {
    repository = new TestRepository(folder);
    repository.write(OLD, type("Old", "price", "83"));
    repository.commit("Begin");
    repository.write("src/main/java/shop/New.java", type("New", "surcharge", "17"));
  }

  private static String type(String name, String method, String number) {
    return """
        package shop;

        /** What an order is worth to %1$s customers. */
        public class %1$s {
          /** What is due for a parcel of this worth, in cents. */
          public int %2$s(int cents) {
            int due = cents * %3$s / 100;
            due += cents;
            return due;
          }
        }
        """
        .replace("%1$s", name)
        .replace("%2$s", method)
        .replace("%3$s", number);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{maximum-findings: 0}                                                  | 2 findings",
        "{maximum-findings: 1}                                                  | 2 findings",
        "{maximum-findings: 2}                                                  | ''",
        "{maximum-findings: 0, severity: major}                                 | ''",
        "{maximum-findings: 0, dimension: testability}                          | ''",
        "{maximum-findings: 0, dimension: readability}                          | 2 findings",
        "{maximum-findings: 0, rules: [nesting-depth]}                          | ''",
        "{maximum-findings: 0, rules: [magic-number]}                           | 2 findings",
        "{maximum-findings: 0, paths: ['**/New.java']}                          | 1 finding",
        "{maximum-findings: 0, scope: new-code}                                 | 1 finding",
        "{maximum-findings: 0, scope: new-code, paths: ['**/Old.java']}         | ''",
        "{maximum-findings: 0, scope: changed-members}                          | 1 finding",
        "{minimum-score: 100, score: readability, scope: changed-members}       | 1 member below 100.0",
        "{minimum-score: 10, score: readability, scope: changed-members}        | ''",
        "{minimum-score: 10}                                                    | ''",
        "{not-below-base: testability}                                          | ''"
      })
  void conditions_hold_or_say_what_was_found(String condition, String found) throws Exception {
    List<Violation> violations = check(condition, Baseline.EMPTY).violations();

    assertThat(violations.stream().map(Violation::actual).toList())
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void a_score_below_the_base_is_named_with_both_and_what_lowers_it() throws Exception {
    repository.write(
        "src/main/java/shop/New.java", type("New", "surcharge", "17").replace("/** ", "/* "));

    assertThat(check("{not-below-base: documentation}", Baseline.EMPTY).violations())
        .singleElement()
        .satisfies(v -> assertThat(v.actual()).matches("documentation [\\d.]+, before 100.00"))
        .satisfies(v -> assertThat(v.findings()).extracting(f -> f.rule()).contains("missing-doc"));
    assertThat(check("{not-below-base: documentation, tolerance: 90}", Baseline.EMPTY).violations())
        .isEmpty();
  }

  @Test
  void what_the_baseline_accepts_breaks_no_condition() throws Exception {
    Analysis analysis = check("{maximum-findings: 0}", Baseline.EMPTY);
    Baseline all = Baseline.of(analysis.findings().stream().map(ScoredFinding::finding).toList());

    assertThat(check("{maximum-findings: 0}", all).violations()).isEmpty();
  }

  @Test
  void a_baseline_that_the_change_brings_counts_for_older_findings_only() throws Exception {
    Baseline all =
        Baseline.of(
            check("{maximum-findings: 0}", Baseline.EMPTY).findings().stream()
                .map(ScoredFinding::finding)
                .toList());

    assertThat(offered("{maximum-findings: 0}", all).violations())
        .singleElement()
        .satisfies(v -> assertThat(v.actual()).isEqualTo("1 finding"))
        .satisfies(v -> assertThat(v.findings()).extracting(f -> f.path()).noneMatch(OLD::equals));
    repository.delete("src/main/java/shop/New.java");
    assertThat(offered("{maximum-findings: 0}", all).violations()).isEmpty();
  }

  private Analysis offered(String condition, Baseline baseline) throws Exception {
    return compared(options(gate(condition)).withOfferedBaseline(baseline));
  }

  @Test
  void a_touched_member_may_stay_as_it_was_unless_the_condition_is_strict() throws Exception {
    repository.edit(OLD, "due += cents;", "due += cents + cents;");
    String condition =
        "{minimum-score: 100, score: readability, scope: changed-members, paths: ['**/Old.java']";

    assertThat(check(condition + ", tolerance: 50}", Baseline.EMPTY).violations()).isEmpty();
    assertThat(check(condition + ", tolerance: 0}", Baseline.EMPTY).violations()).hasSize(1);
    assertThat(check(condition + ", tolerance: 50, strict: on}", Baseline.EMPTY).violations())
        .singleElement()
        .satisfies(v -> assertThat(v.members()).extracting(m -> m.path()).containsExactly(OLD));
  }

  @Test
  void a_condition_without_a_name_is_named_after_what_it_asks() throws Exception {
    assertThat(check("{maximum-findings: 0, scope: new-code}", Baseline.EMPTY).violations())
        .extracting(Violation::condition)
        .containsExactly("new code: no findings");
  }

  @Test
  void where_none_are_named_a_change_answers_for_new_major_findings_only() throws Exception {
    repository.write("src/main/java/shop/Knot.java", KNOTTED);
    repository.commit("Bring a critical finding");
    repository.edit("src/main/java/shop/Knot.java", "due += cents;", "due += cents + 0;");

    assertThat(standardGate().violations()).isEmpty();
    assertThat(new Analyzer().analyze(options("")).violations()).hasSize(1);

    repository.write("src/main/java/shop/Tangle.java", KNOTTED.replace("Knot", "Tangle"));

    assertThat(standardGate().violations())
        .extracting(Violation::condition)
        .containsExactly("new code: no finding of severity major or above");
  }

  @Test
  void where_none_are_named_nothing_that_a_change_touches_may_get_clearly_worse() throws Exception {
    repository.write("src/main/java/shop/Knot.java", KNOTTED);
    repository.commit("Bring a critical finding");
    repository.write(
        "src/main/java/shop/Knot.java", KNOTTED.replace(PARAMETERS, PARAMETERS + ", int more"));

    assertThat(standardGate().violations())
        .extracting(Violation::condition)
        .contains("touched code: no finding clearly worse than before");
  }

  @Test
  void named_conditions_replace_the_standard_ones() throws Exception {
    repository.write("src/main/java/shop/Knot.java", KNOTTED);

    assertThat(new Analyzer().analyze(options("")).violations()).hasSize(1);
    assertThat(new Analyzer().analyze(options(gate("{minimum-score: 1}"))).violations()).isEmpty();
    assertThat(check("{minimum-score: 1}", Baseline.EMPTY).violations()).isEmpty();
  }

  @Test
  void letting_failed_files_through_leaves_the_standard_conditions_in_force() throws Exception {
    assertThat(options("gate: {allow-failed-files: on}").configuration().gate())
        .satisfies(g -> assertThat(g.named()).isFalse())
        .satisfies(g -> assertThat(g.maximumFindings()).containsOnlyKeys(Severity.CRITICAL))
        .satisfies(g -> assertThat(g.allowFailedFiles()).isTrue());
  }

  private AnalysisOptions options(String yaml) throws Exception {
    Configuration configuration = ConfigurationReader.parse(yaml + CRITICAL, "quality.yml");
    return AnalysisOptions.of(folder).withConfiguration(configuration);
  }

  private Analysis standardGate() throws Exception {
    return compared(options(""));
  }

  private Analysis compared(AnalysisOptions options) throws Exception {
    try (GitRepository git = GitRepository.around(folder)) {
      return new Analyzer().analyze(options.withBase(git.base("HEAD"), false));
    }
  }

  @Test
  void conditions_on_a_change_are_left_out_where_there_is_no_base() throws Exception {
    AnalysisOptions options =
        AnalysisOptions.of(folder)
            .withConfiguration(
                ConfigurationReader.parse(
                    gate("{maximum-findings: 0, scope: new-code}"), "quality.yml"));

    assertThat(new Analyzer().analyze(options).violations()).isEmpty();
    assertThat(options.configuration().gate().needingBase()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{scope: project}                              | a condition needs one of maximum-findings, minimum-score, not-below-base",
        "{maximum-findings: 0, minimum-score: 3}       | a condition needs one of",
        "{maximum-findings: 0, scope: new-kode}        | unknown scope 'new-kode'; did you mean 'new-code'?",
        "{maximum-findings: 0, score: readability}     | 'score' has no meaning beside maximum-findings",
        "{minimum-score: 101}                          | minimum-score has to be a number from 0 to 100",
        "{minimum-score: 70, scope: new-code}          | new-code has findings and no score",
        "{not-below-base: readable}                    | unknown score 'readable'",
        "{not-below-base: overall, scope: new-code}    | not-below-base compares the project",
        "{maximum-finding: 0}                          | unknown key 'maximum-finding'; did you mean 'maximum-findings'?"
      })
  void a_mistake_in_a_condition_is_named_with_its_place(String condition, String message) {
    assertThatThrownBy(() -> ConfigurationReader.parse(gate(condition), "quality.yml"))
        .hasMessageStartingWith("quality.yml:3:")
        .hasMessageContaining(message);
  }

  private static String gate(String condition) {
    return "gate:\n  conditions:\n    - " + condition + "\n";
  }

  private Analysis check(String condition, Baseline baseline) throws Exception {
    return compared(
        AnalysisOptions.of(folder)
            .withConfiguration(ConfigurationReader.parse(gate(condition), "quality.yml"))
            .withBaseline(baseline));
  }
}
