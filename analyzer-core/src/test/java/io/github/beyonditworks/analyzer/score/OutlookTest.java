package io.github.beyonditworks.analyzer.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where work pays most, by the model of round numbers of {@link ScorerTest}. */
class OutlookTest {

  private static final ScoreModel MODEL = ScorerTest.MODEL;
  private static final Scorer SCORER = new Scorer(MODEL);
  private static final Stated UNCLEAR = Stated.of("unclear").of("m()", 4);
  private static final Stated UNTESTABLE =
      Stated.of("untestable").of(Dimension.TESTABILITY).of("m()", 5);
  private static final FileFacts SMALL = file("A.java", SourceKind.MAIN, "shop.A", 10);
  private static final FileFacts LARGE = file("B.java", SourceKind.MAIN, "shop.B", 90);
  private static final FileFacts TEST = file("ATest.java", SourceKind.TEST, "shop.ATest", 40);

  private static FileFacts file(String path, SourceKind kind, String type, int lines) {
    return Stated.file(
        path,
        kind,
        Stated.type(
            type,
            lines,
            Stated.member("m()", Map.of()),
            Stated.member("n()", Map.of()),
            Stated.member("o()", Map.of())));
  }

  private static ScoredProject score(List<FileFacts> files, List<Stated> findings) {
    return SCORER.score(new ProjectFacts(files), findings.stream().map(Stated::finding).toList());
  }

  private static Outlook outlook(List<FileFacts> files, Stated... findings) {
    return Outlook.of(MODEL, new ProjectFacts(files), score(files, List.of(findings)));
  }

  @Test
  void what_costs_the_project_most_comes_first_and_findings_of_a_place_stand_together() {
    Stated inLarge = UNCLEAR.in("B.java", "shop.B");
    Outlook outlook = outlook(List.of(SMALL, LARGE), UNCLEAR, UNTESTABLE, inLarge);

    assertThat(outlook.payoffs())
        .extracting(p -> p.path() + " " + p.element().member())
        .containsExactly("B.java m()", "A.java m()");
    Payoff second = outlook.payoffs().get(1);
    assertThat(second.findings()).containsExactly(UNTESTABLE.finding(), UNCLEAR.finding());
    assertThat(second.minutes()).isEqualTo(40);
    assertThat(second.line()).as("where the member begins").isEqualTo(2);
    assertThat(second.points()).as("in the dimension of the first").isCloseTo(20, within(0.001));
    assertThat(second.lost()).isCloseTo(20, within(0.001));
  }

  @Test
  void
      a_place_without_a_member_is_where_its_type_begins_and_an_unknown_member_where_it_was_found() {
    Outlook outlook =
        outlook(List.of(SMALL), Stated.of("unclear").of("", 7), UNTESTABLE.of("gone()", 8));

    assertThat(outlook.payoffs())
        .extracting(p -> p.element().member() + ":" + p.line())
        .containsExactlyInAnyOrder(":1", "gone():8");
  }

  @Test
  void what_a_place_would_bring_is_what_scoring_without_it_brings() {
    List<FileFacts> files = List.of(SMALL, LARGE, TEST);
    List<Stated> findings =
        List.of(
            UNCLEAR,
            UNCLEAR.of("n()", 6),
            UNTESTABLE,
            UNTESTABLE.of("n()", 9).measured(9, 4),
            UNCLEAR.in("B.java", "shop.B").measured(2, 0));
    ScoredProject scored = score(files, findings);

    Outlook outlook = Outlook.of(MODEL, new ProjectFacts(files), scored);

    assertThat(outlook.payoffs()).hasSize(3);
    for (Payoff payoff : outlook.payoffs()) {
      Scores after = SCORER.without(Set.copyOf(payoff.findings()), scored);
      assertThat(payoff.gain())
          .as("%s", payoff)
          .isCloseTo(
              after.overall().orElseThrow() - scored.scores().overall().orElseThrow(),
              within(0.02));
    }
  }

  @Test
  void what_is_told_by_the_ledger_alone_and_what_stands_in_tests_is_no_place() {
    Outlook outlook =
        outlook(
            List.of(SMALL, TEST),
            UNCLEAR.onlyInTheLedger(),
            UNCLEAR.in("ATest.java", "shop.ATest"));

    assertThat(outlook.payoffs()).isEmpty();
    assertThat(outlook.promise()).isEmpty();
  }

  @Test
  void where_there_is_nothing_but_tests_they_are_what_pays() {
    Outlook outlook = outlook(List.of(TEST), UNTESTABLE.in("ATest.java", "shop.ATest"));

    // 0.5 / 4 costs 11.11 points of a dimension that has 3 of 8 parts
    assertThat(outlook.payoffs())
        .singleElement()
        .satisfies(p -> assertThat(p.gain()).isCloseTo(0.3 * 11.111 / 0.8, within(0.01)));
  }

  @Test
  void what_tests_are_not_judged_by_gains_nothing() {
    Stated documentation = Stated.of("unsaid").of(Dimension.DOCUMENTATION);

    assertThat(outlook(List.of(TEST), documentation.in("ATest.java", "shop.ATest")).payoffs())
        .isEmpty();
    assertThat(outlook(List.of(SMALL), documentation).payoffs()).hasSize(1);
  }

  @Test
  void five_places_are_named_and_mending_the_first_three_is_promised() {
    List<FileFacts> files = new ArrayList<>();
    List<Stated> findings = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      files.add(file("F" + i + ".java", SourceKind.MAIN, "shop.F" + i, 10 * i));
      findings.add(UNTESTABLE.in("F" + i + ".java", "shop.F" + i));
      findings.add(UNCLEAR.in("F" + i + ".java", "shop.F" + i));
    }
    ScoredProject scored = score(files, findings);

    Outlook outlook = Outlook.of(MODEL, new ProjectFacts(files), scored);

    assertThat(outlook.payoffs())
        .extracting(Payoff::path)
        .containsExactly("F7.java", "F6.java", "F5.java", "F4.java", "F3.java");
    Set<Finding> mended = new HashSet<>();
    outlook.payoffs().subList(0, 3).forEach(p -> mended.addAll(p.findings()));
    Scores after = SCORER.without(mended, scored);
    assertThat(outlook.promise())
        .contains(
            new Outlook.Promise(
                3,
                Dimension.TESTABILITY,
                scored.scores().testability().orElseThrow(),
                after.testability().orElseThrow()));
  }

  @Test
  void the_promise_is_of_the_dimension_that_gains_most() {
    Stated undocumented = Stated.of("unsaid").of(Dimension.DOCUMENTATION).measured(3, 0);

    assertThat(outlook(List.of(SMALL), UNCLEAR, undocumented).promise())
        .hasValueSatisfying(
            p -> {
              assertThat(p.places()).isEqualTo(2);
              assertThat(p.dimension()).isEqualTo(Dimension.DOCUMENTATION);
              assertThat(p.to()).isEqualTo(100);
            });
    assertThat(outlook(List.of(SMALL), UNCLEAR.measured(3, 0)).promise())
        .hasValueSatisfying(p -> assertThat(p.dimension()).isEqualTo(Dimension.READABILITY));
  }

  @Test
  void places_of_the_same_cost_stand_in_the_order_of_their_findings() {
    assertThat(outlook(List.of(SMALL), UNTESTABLE.of("o()", 8), UNTESTABLE).payoffs())
        .extracting(p -> p.element().member())
        .containsExactly("m()", "o()");
  }

  @Test
  void where_nothing_was_found_nothing_pays() {
    Outlook outlook = outlook(List.of(SMALL));

    assertThat(outlook).isEqualTo(new Outlook(List.of(), Optional.empty()));
  }
}
