package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Testimony;
import io.github.beyonditworks.analyzer.rule.testability.HiddenInputRule;
import io.github.beyonditworks.analyzer.rule.testability.SurvivingMutantRule;
import io.github.beyonditworks.analyzer.rule.testability.UntestedBranchRule;
import io.github.beyonditworks.analyzer.source.SourceException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

  private static final String BRANCHY =
      """
      class Till {
        int fee(int sum, boolean member, boolean late) {
          long now = %s;
          if (member && sum > 100) { // 3 of 4 branches missed
            return 0;
          }
          return late && now > sum ? 5 : 1; // 2 of 4 branches missed
        }
      }
      """;

  @Test
  void a_complex_member_that_tests_hardly_enter_is_reported_with_its_lines() throws Exception {
    assertThat(untested(BRANCHY.formatted("1")))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.MINOR))
        .satisfies(f -> assertThat(f.value()).isEqualTo(62))
        .satisfies(f -> assertThat(f.message()).contains("tests take 3 of its 8 branches"))
        .satisfies(
            f ->
                assertThat(f.contributors())
                    .containsExactly(
                        new Contributor(4, "3 of 4 branches missed"),
                        new Contributor(7, "2 of 4 branches missed")));
  }

  @Test
  void hard_to_test_and_untested_is_worse_and_names_what_is_in_the_way() throws Exception {
    assertThat(untested(BRANCHY.formatted("System.currentTimeMillis()")))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.MAJOR))
        .satisfies(
            f -> assertThat(f.message()).startsWith("Hard to test").contains("hidden-input"));
  }

  @Test
  void counts_beyond_all_measure_break_nothing() throws SourceException {
    FileFacts facts = facts(BRANCHY.formatted("1"));
    CoverageCount huge = new CoverageCount(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
    CoverageCount missed = new CoverageCount(0, 0, Integer.MAX_VALUE, 0);
    FileCoverage coverage =
        new FileCoverage(new TreeMap<>(Map.of(4, huge, 5, missed, 7, missed)), List.of());
    Evidence evidence =
        new Evidence(
            new Testimony<>(List.of(), new TreeMap<>(Map.of(facts.path(), coverage)), List.of()),
            Testimony.absent(),
            Testimony.absent());

    assertThat(
            new UntestedBranchRule(5, 40).check(new ProjectFacts(List.of(facts), true, evidence)))
        .hasSize(1);
  }

  @Test
  void a_member_lists_its_surviving_mutants_at_their_lines() throws SourceException {
    String code =
        """
        class Till {
          int fee(int sum) {
            if (sum > 100) { // survived: changed conditional boundary
              return sum / 10; // survived: replaced integer division with multiplication
            }
            return 1; // killed: replaced int return with 0
          }
        }
        """;

    assertThat(survivors(new SurvivingMutantRule(), code))
        .extracting(f -> f.place().line(), f -> f.element().toString(), Finding::contributors)
        .containsExactly(
            tuple(
                3,
                "Till#fee(int)",
                List.of(
                    new Contributor(3, "changed conditional boundary"),
                    new Contributor(4, "replaced integer division with multiplication"))));
    assertThat(survivors(new SurvivingMutantRule(), code).get(0).message())
        .contains("line 3: changed conditional boundary, nor 1 other change.");
    assertThat(survivors(new SurvivingMutantRule(2), code)).isEmpty();
  }

  private static List<Finding> untested(String code) throws SourceException {
    FileFacts facts = facts(code);
    return new UntestedBranchRule().check(projectOf(facts, code));
  }

  private static List<Finding> survivors(SurvivingMutantRule rule, String code)
      throws SourceException {
    return rule.check(projectOf(facts(code), code));
  }

  private static FileFacts facts(String code) throws SourceException {
    return RuleRunner.analyze(new HiddenInputRule(), "Till.java", code, SourceKind.MAIN);
  }

  private static ProjectFacts projectOf(FileFacts facts, String code) {
    return new ProjectFacts(List.of(facts), true, StatedEvidence.in(code, facts.path()));
  }
}
