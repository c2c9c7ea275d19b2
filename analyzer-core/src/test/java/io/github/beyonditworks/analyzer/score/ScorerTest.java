package io.github.beyonditworks.analyzer.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that can be worked out by hand, by a model of round numbers. */
class ScorerTest {

  static final ScoreModel MODEL =
      new ScoreModel(
          "1",
          "round numbers",
          3,
          0.5,
          Map.of("readability", 0.5, "testability", 0.3, "documentation", 0.2),
          Map.of("readability", 0.5, "testability", 1.0, "documentation", 1.0),
          Map.of("main", scales(1, 2, 4), "test", scales(2, 4, 8)),
          Map.of("main", scales(1, 2, 4), "test", scales(1, 2, 4)),
          Map.of(
              "nesting",
              new ScoreModel.LoadCoefficients(
                  2, 2, Map.of("complexity", 0.4, "modularity", 0.2), 0.1, false, "stated"),
              "members",
              new ScoreModel.LoadCoefficients(10, 1, Map.of("modularity", 0.4), 0, true, "stated")),
          Map.of(
              "unclear",
              new ScoreModel.RuleCoefficients(0.4, 0.2, "legibility", 10, "stated"),
              "untestable",
              new ScoreModel.RuleCoefficients(0.5, 0.25, "", 30, "stated"),
              "reading-effort",
              new ScoreModel.RuleCoefficients(0, 0, "complexity", 5, "stated")),
          Map.of());

  private static final Scorer SCORER = new Scorer(MODEL);
  private static final Stated UNCLEAR = Stated.of("unclear").of("m()", 2);
  private static final Stated UNTESTABLE =
      Stated.of("untestable").of(Dimension.TESTABILITY).of("m()", 2);
  private static final FileFacts FILE =
      Stated.file(
          "A.java",
          SourceKind.MAIN,
          Stated.type("shop.A", 10, Stated.member("m()", Map.of("nesting", 4))));

  private static Map<String, Double> scales(double r, double t, double d) {
    return Map.of("readability", r, "testability", t, "documentation", d);
  }

  private static ScoredProject score(List<FileFacts> files, Stated... findings) {
    return SCORER.score(
        new ProjectFacts(files), List.of(findings).stream().map(Stated::finding).toList());
  }

  private static ScoredType type(Stated... findings) {
    return score(List.of(FILE), findings).files().get(0).types().get(0);
  }

  @Test
  void what_nobody_complains_of_has_full_scores() {
    assertThat(type().scores()).isEqualTo(Stated.scores(100));
    assertThat(type().aspects().values()).containsOnly(100.0);
    assertThat(type().fitted()).isZero();
  }

  @Test
  void findings_of_a_rule_are_summed_damped_and_weighed_and_share_what_is_lost() {
    ScoredProject scored = score(List.of(FILE), UNCLEAR, UNCLEAR.on("aa"));
    Scores scores = scored.files().get(0).types().get(0).scores();

    double burden = 0.1 * Math.sqrt(2);
    assertThat(scores.readability()).hasValue(rounded(100 / (1 + burden)));
    assertThat(scores.overall()).hasValue(rounded(0.5 * rounded(100 / (1 + burden)) + 50));
    assertThat(scored.findings())
        .extracting(ScoredFinding::points)
        .containsExactly(
            (100 - scores.readability().orElseThrow()) / 2,
            (100 - scores.readability().orElseThrow()) / 2);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  @Test
  void the_points_of_rules_that_weigh_differently_are_in_proportion() {
    ScoredProject scored =
        score(
            List.of(FILE),
            UNTESTABLE,
            Stated.of("of-others").of(Dimension.TESTABILITY).of("m()", 3));

    // 0.5 and, for a rule that nobody knows, 1: 100 / (1 + 1.5 / 2)
    assertThat(scored.findings())
        .extracting(f -> f.finding().rule() + " " + f.points())
        .containsExactly("untestable 14.2867", "of-others 28.5733");
    assertThat(scored.scores().testability()).hasValue(57.14);
  }

  @Test
  void a_rule_of_readability_that_nobody_knows_weighs_in_understandability() {
    ScoredType type = type(Stated.of("of-others"));

    assertThat(type.aspects().get(Aspect.UNDERSTANDABILITY)).isEqualTo(98.04);
    assertThat(type.aspects().get(Aspect.LEGIBILITY)).isEqualTo(100);
    assertThat(type.scores().readability()).hasValue(99.5);
  }

  @ParameterizedTest
  @CsvSource({
    "1,0,MINOR,1", // an occurrence
    "2,0,MINOR,2", // two of them
    "9,0,MINOR,3", // the most that counts
    "6,4,MINOR,1.5", // beyond its limit
    "40,4,MINOR,3",
    "6,4,INFO,0.75",
    "40,4,INFO,1.5"
  })
  void a_finding_goes_as_far_as_it_is_beyond_its_limit_up_to_the_most_and_information_half_as_far(
      double value, double limit, Severity severity, double amount) {
    Stated finding = UNTESTABLE.measured(value, limit).of(severity);

    assertThat(MODEL.amount(finding.finding())).isEqualTo(amount);
    assertThat(type(finding).scores().testability())
        .hasValue(rounded(100 / (1 + 0.5 * amount / 2)));
  }

  @ParameterizedTest
  @CsvSource({"1,0,30", "5,0,30", "6,4,45", "40,4,90", "0.001,4,1"})
  void the_time_to_mend_grows_with_what_is_beyond_the_limit(
      double value, double limit, int minutes) {
    assertThat(MODEL.minutes(UNTESTABLE.measured(value, limit).finding())).isEqualTo(minutes);
  }

  @Test
  void tests_are_judged_on_scales_of_their_own_and_not_for_documentation() {
    FileFacts test = Stated.file("ATest.java", SourceKind.TEST, Stated.type("shop.ATest", 10));
    Stated unclear = Stated.of("unclear").in("ATest.java", "shop.ATest");

    ScoredProject scored = score(List.of(FILE, test), unclear, UNTESTABLE);

    assertThat(scored.testScores().readability()).hasValue(rounded(100 / (1 + 0.1 / 2)));
    assertThat(scored.testScores().testability()).hasValue(100);
    assertThat(scored.testScores().documentation()).isEmpty();
    assertThat(scored.testScores().overall())
        .hasValue(rounded((0.5 * rounded(100 / 1.05) + 0.3 * 100) / 0.8));
    assertThat(scored.scores().readability()).hasValue(100);
    assertThat(scored.scores().testability()).hasValue(80);
    assertThat(score(List.of(test), unclear).scores())
        .as("where there is nothing but tests, they are what is scored")
        .isEqualTo(scored.testScores());
  }

  @Test
  void means_are_weighted_by_code_lines_and_a_type_without_any_counts_as_one() {
    FileFacts other = Stated.file("B.java", SourceKind.MAIN, Stated.type("shop.B", 30));
    FileFacts empty = Stated.file("C.java", SourceKind.MAIN, Stated.type("shop.C", 0));

    Scores scores = score(List.of(FILE, other, empty), UNTESTABLE).scores();

    assertThat(scores.testability()).hasValue(rounded((10 * 80 + 30 * 100 + 100) / 41.0));
    assertThat(scores.overall()).hasValue(rounded((10 * 94 + 30 * 100 + 100) / 41.0));
  }

  @Test
  void where_there_is_nothing_to_judge_there_are_no_scores() {
    assertThat(score(List.of()).scores()).isEqualTo(Scores.NONE);
  }

  @Test
  void of_two_types_with_one_name_the_first_is_charged() {
    FileFacts twice =
        Stated.file(
            "A.java", SourceKind.MAIN, Stated.type("shop.A", 10), Stated.type("shop.A", 10));

    ScoredProject scored = score(List.of(twice), UNTESTABLE);

    assertThat(scored.files().get(0).types())
        .extracting(t -> t.scores().testability().orElseThrow())
        .containsExactly(80.0, 100.0);
    assertThat(scored.findings()).hasSize(1);
  }

  @Test
  void a_members_burdens_are_not_damped_and_its_score_is_told_to_a_tenth() {
    ScoredMember member = type(UNCLEAR, UNCLEAR.on("aa"), UNTESTABLE).members().get(0);

    // loads 0.1 * 4 / 2, two findings of 0.2 each; a finding of 0.25
    assertThat(member.scores().readability()).hasValue(62.5);
    assertThat(member.scores().testability()).hasValue(88.9);
    assertThat(member.scores().documentation()).hasValue(100);
  }

  @Test
  void a_finding_of_another_member_costs_this_one_nothing() {
    assertThat(type(UNCLEAR.of("n()", 5)).members().get(0).scores().readability()).hasValue(83.3);
  }

  @Test
  void reading_effort_carries_the_loads_of_its_member_and_what_they_cost_is_fitted() {
    Stated effort = Stated.of("reading-effort").of("m()", 2);

    ScoredType type = type(effort);

    // (4 / 2) ^ 2 = 4, damped 2; 0.4 in one aspect, 0.2 in another, a quarter each in the mean
    assertThat(type.aspects())
        .containsEntry(Aspect.COMPLEXITY, rounded(100 / 1.8))
        .containsEntry(Aspect.MODULARITY, rounded(100 / 1.4))
        .containsEntry(Aspect.LEGIBILITY, 100.0);
    assertThat(type.scores().readability()).hasValue(rounded(100 / 1.3));
    assertThat(type.fitted()).isEqualTo(rounded(0.5 * (100 - rounded(100 / 1.3))));
    assertThat(type.judged()).isCloseTo(0, within(0.01));
    assertThat(type(effort.of("n()", 5)).scores().readability())
        .as("a member without measures")
        .hasValue(100);
    assertThat(type(UNCLEAR).fitted()).isZero();
  }

  @Test
  void scores_without_some_findings_are_those_of_scoring_without_them() {
    FileFacts other = Stated.file("B.java", SourceKind.MAIN, Stated.type("shop.B", 30));
    Stated kept = UNCLEAR.on("aa");
    Stated elsewhere = UNTESTABLE.in("B.java", "shop.B");
    ScoredProject all = score(List.of(FILE, other), UNCLEAR, kept, UNTESTABLE, elsewhere);

    Scores without = SCORER.without(Set.of(UNCLEAR.finding(), UNTESTABLE.finding()), all);

    assertThat(without).isEqualTo(score(List.of(FILE, other), kept, elsewhere).scores());
    assertThat(without).isNotEqualTo(all.scores());
    assertThat(SCORER.without(Set.of(), all)).isEqualTo(all.scores());
    Set<Finding> everything = new HashSet<>();
    all.findings().forEach(f -> everything.add(f.finding()));
    assertThat(SCORER.without(everything, all)).isEqualTo(Stated.scores(100));
  }

  @Test
  void the_ledger_stands_in_the_order_of_paths_and_places() {
    FileFacts other = Stated.file("B.java", SourceKind.MAIN, Stated.type("shop.B", 30));

    assertThat(
            score(
                    List.of(other, FILE),
                    UNCLEAR.in("B.java", "shop.B"),
                    UNTESTABLE.of("m()", 7),
                    UNCLEAR)
                .findings())
        .extracting(f -> f.finding().path() + ":" + f.finding().place().line())
        .containsExactly("A.java:2", "A.java:7", "B.java:2");
  }

  @Test
  void the_parts_of_a_score_are_what_it_is_worked_out_from() {
    Stated effort = Stated.of("reading-effort").of("m()", 2);
    List<Finding> findings =
        List.of(effort.finding(), UNCLEAR.measured(6, 4).finding(), UNTESTABLE.finding());

    List<ScoreParts> parts = ScoreParts.of(MODEL, FILE.types().get(0), SourceKind.MAIN, findings);

    assertThat(parts)
        .extracting(ScoreParts::dimension)
        .containsExactly(Dimension.READABILITY, Dimension.TESTABILITY, Dimension.DOCUMENTATION);
    ScoreParts readability = parts.get(0);
    assertThat(readability.findings()).containsExactlyElementsOf(findings.subList(0, 2));
    assertThat(readability.amounts())
        .containsExactly(
            new TreeMap<>(Map.of("nesting", 4.0)), new TreeMap<>(Map.of("unclear", 1.5)));
    assertThat(readability.weights().get("nesting")).isCloseTo(0.15, within(1e-12));
    assertThat(readability.weights().get("unclear")).isCloseTo(0.1, within(1e-12));
    assertThat(readability.scale()).isEqualTo(1);
    assertThat(readability.power()).isEqualTo(0.5);
    assertThat(readability.overallWeight()).isEqualTo(0.5);
    assertThat(parts.get(1).scale()).isEqualTo(2);
    assertThat(ScoreParts.of(MODEL, FILE.types().get(0), SourceKind.TEST, findings))
        .extracting(ScoreParts::dimension)
        .containsExactly(Dimension.READABILITY, Dimension.TESTABILITY);
  }

  @Test
  void other_loads_and_another_power_replace_these_and_nothing_else() {
    ScoreModel other = MODEL.withLoads(Map.of(), 0.7);

    assertThat(other.loads()).isEmpty();
    assertThat(other.power(Dimension.READABILITY)).isEqualTo(0.7);
    assertThat(other.power(Dimension.TESTABILITY)).isEqualTo(1);
    assertThat(other.rules()).isEqualTo(MODEL.rules());
  }

  @ParameterizedTest
  @CsvSource({"10,3,33334 33333 33333", "0.0001,2,1 0", "0,2,0 0"})
  void what_cannot_be_shared_out_evenly_goes_to_the_first(
      double lost, int count, String tenThousandths) {
    List<Double> shared = Ledger.share(lost, Collections.nCopies(count, 1.0));

    assertThat(shared.stream().map(s -> String.valueOf(Math.round(s * 10_000))).toList())
        .containsExactly(tenThousandths.split(" "));
  }

  @Test
  void the_largest_remainder_gets_the_last_unit_and_burdens_of_nothing_get_nothing() {
    assertThat(Ledger.share(0.0003, List.of(1.0, 3.0))).containsExactly(0.0001, 0.0002);
    assertThat(Ledger.share(0.0005, List.of(1.2, 1.3, 2.5)))
        .containsExactly(0.0001, 0.0001, 0.0003);
    assertThat(Ledger.share(5, List.of(0.0, 0.0))).containsExactly(0.0, 0.0);
    assertThat(Ledger.share(5, List.of(0.0, 2.0))).containsExactly(0.0, 5.0);
  }
}
