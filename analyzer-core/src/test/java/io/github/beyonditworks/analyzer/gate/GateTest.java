package io.github.beyonditworks.analyzer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.change.Base;
import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.gate.GateCondition.Demand;
import io.github.beyonditworks.analyzer.gate.GateCondition.LeastScore;
import io.github.beyonditworks.analyzer.gate.GateCondition.MostFindings;
import io.github.beyonditworks.analyzer.gate.GateCondition.NoneOf;
import io.github.beyonditworks.analyzer.gate.GateCondition.NotBelowBase;
import io.github.beyonditworks.analyzer.gate.GateCondition.Scope;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.Stated;
import io.github.beyonditworks.analyzer.source.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which conditions hold, and what a broken one says, on projects that the tests state. */
class GateTest {

  private static final ScoredFile MAIN = Stated.scored("A.java", SourceKind.MAIN, "shop.A", 10, 60);
  private static final ScoredFile LARGE =
      Stated.scored("B.java", SourceKind.MAIN, "shop.B", 100, 60);
  private static final ScoredFile TEST =
      Stated.scored("ATest.java", SourceKind.TEST, "shop.ATest", 10, 60);
  private static final Stated FINDING = Stated.of("magic-number");
  private static final Problem FAILED = new Problem(Problem.Kind.PARSE, "C.java", 3, 4, "broken");
  private static final SkippedFile HIDDEN = new SkippedFile("D.java", SkippedFile.GENERATED);

  private static GateConditions leastScore(String name, double minimum) {
    return new GateConditions(
        true, new TreeMap<>(Map.of(name, minimum)), new TreeMap<>(), false, List.of());
  }

  private static GateConditions mostFindings(Severity severity, int maximum) {
    return new GateConditions(
        true, new TreeMap<>(), new TreeMap<>(Map.of(severity, maximum)), false, List.of());
  }

  private static GateConditions named(GateCondition... conditions) {
    return new GateConditions(true, new TreeMap<>(), new TreeMap<>(), false, List.of(conditions));
  }

  private static GateCondition condition(Scope scope, Demand demand, String... paths) {
    return new GateCondition(
        "the condition", scope, List.of(paths).stream().map(PathPattern::of).toList(), demand);
  }

  private static List<Violation> evaluate(GateConditions conditions, ScoredProject project) {
    return Gate.evaluate(
        conditions, new GateInput(project, Set.of(), Optional.empty(), List.of(), List.of()));
  }

  private static List<Violation> evaluate(
      GateCondition condition, ScoredProject project, Comparison comparison) {
    return Gate.evaluate(
        named(condition),
        new GateInput(project, Set.of(), Optional.of(comparison), List.of(), List.of()));
  }

  private static ScoredProject project(List<ScoredFile> files, ScoredFinding... findings) {
    return project(60, files, findings);
  }

  private static ScoredProject project(
      double scores, List<ScoredFile> files, ScoredFinding... findings) {
    return new ScoredProject(Stated.scores(scores), Scores.NONE, files, List.of(findings));
  }

  @ParameterizedTest
  @CsvSource({"overall", "readability", "testability", "documentation"})
  void a_score_that_reaches_its_minimum_passes_and_one_below_is_named(String name) {
    ScoredProject project = project(60.25, List.of(MAIN));

    assertThat(evaluate(leastScore(name, 60.25), project)).isEmpty();
    assertThat(evaluate(leastScore(name, 60.3), project))
        .singleElement()
        .satisfies(
            v -> assertThat(v.condition()).isEqualTo(name + " score of at least 60.3"),
            v -> assertThat(v.actual()).isEqualTo("60.25"));
  }

  @Test
  void a_score_that_is_unknown_breaks_nothing() {
    ScoredProject nothing = new ScoredProject(Scores.NONE, Scores.NONE, List.of(), List.of());

    assertThat(evaluate(leastScore("overall", 100), nothing)).isEmpty();
  }

  @Test
  void a_score_shows_the_findings_that_cost_the_project_most_by_points_and_lines_of_their_type() {
    ScoredFinding dear = FINDING.at(9);
    ScoredFinding ofLarge = FINDING.in("B.java", "shop.B").at(1);
    ScoredFinding other = FINDING.of(Dimension.TESTABILITY).of("m()", 5).at(8);
    ScoredFinding told = FINDING.onlyInTheLedger().of("n()", 6).at(50);
    ScoredFinding inTest = FINDING.in("ATest.java", "shop.ATest").at(70);
    ScoredProject project = project(List.of(MAIN, TEST, LARGE), inTest, dear, ofLarge, other, told);

    assertThat(evaluate(leastScore("readability", 70), project))
        .singleElement()
        .satisfies(
            v -> assertThat(v.findings()).containsExactly(ofLarge.finding(), dear.finding()));
    assertThat(evaluate(leastScore("overall", 70), project))
        .singleElement()
        .satisfies(
            v ->
                assertThat(v.findings())
                    .containsExactly(ofLarge.finding(), dear.finding(), other.finding()));
  }

  @Test
  void findings_in_tests_explain_the_score_where_there_is_nothing_but_tests() {
    ScoredFinding inTest = FINDING.in("ATest.java", "shop.ATest").at(7);

    assertThat(evaluate(leastScore("overall", 70), project(List.of(TEST), inTest)))
        .singleElement()
        .satisfies(v -> assertThat(v.findings()).containsExactly(inTest.finding()));
  }

  @Test
  void a_score_shows_ten_findings_at_most() {
    ScoredProject project = project(List.of(MAIN), findings(12, FINDING));

    assertThat(evaluate(leastScore("overall", 70), project))
        .singleElement()
        .satisfies(v -> assertThat(v.findings()).hasSize(10));
  }

  private static ScoredFinding[] findings(int count, Stated finding) {
    List<ScoredFinding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      findings.add(finding.of("m" + i + "()", i + 1).at(i));
    }
    return findings.toArray(new ScoredFinding[0]);
  }

  @Test
  void as_many_findings_of_a_severity_as_are_allowed_pass_and_one_more_is_named_dearest_first() {
    ScoredFinding cheap = FINDING.of(Severity.MAJOR).at(1);
    ScoredFinding dear = FINDING.of(Severity.MAJOR).of("m()", 4).at(5);
    ScoredFinding minor = FINDING.of("n()", 5).at(9);
    ScoredFinding told = FINDING.of(Severity.MAJOR).onlyInTheLedger().of("o()", 6).at(9);
    ScoredProject project = project(List.of(MAIN), cheap, dear, minor, told);

    assertThat(evaluate(mostFindings(Severity.MAJOR, 2), project)).isEmpty();
    assertThat(evaluate(mostFindings(Severity.MAJOR, 1), project))
        .containsExactly(
            new Violation(
                "at most 1 major finding",
                "2 major findings",
                List.of(dear.finding(), cheap.finding()),
                List.of(),
                List.of()));
    assertThat(evaluate(mostFindings(Severity.MAJOR, 0), project))
        .extracting(Violation::condition)
        .containsExactly("at most 0 major findings");
  }

  @Test
  void an_accepted_finding_breaks_no_limit() {
    ScoredFinding accepted = FINDING.at(1);
    GateInput input =
        new GateInput(
            project(List.of(MAIN), accepted),
            Set.of(accepted.finding()),
            Optional.empty(),
            List.of(),
            List.of());

    assertThat(Gate.evaluate(mostFindings(Severity.MINOR, 0), input)).isEmpty();
  }

  @Test
  void files_that_failed_or_that_a_change_hides_break_every_gate_that_does_not_let_them_through() {
    Problem config = new Problem(Problem.Kind.CONFIG, "quality.yml", 1, 1, "misspelled");
    GateInput input =
        new GateInput(
            project(List.of(MAIN)),
            Set.of(),
            Optional.empty(),
            List.of(FAILED, config),
            List.of(HIDDEN));

    assertThat(Gate.evaluate(named(), input))
        .containsExactly(
            new Violation(
                "every file can be analysed", "1 problem", List.of(), List.of(), List.of(FAILED)),
            new Violation(
                "the change takes no file out of the analysis",
                "1 file",
                List.of(),
                List.of(),
                List.of(
                    new Problem(
                        Problem.Kind.READ,
                        "D.java",
                        0,
                        0,
                        "left out since the change: generated source"))));
    GateConditions lenient =
        new GateConditions(true, new TreeMap<>(), new TreeMap<>(), true, List.of());
    assertThat(Gate.evaluate(lenient, input)).isEmpty();
    assertThat(evaluate(named(), project(List.of(MAIN)))).isEmpty();
  }

  @Test
  void conditions_are_named_in_the_order_in_which_they_are_held_against_the_code() {
    GateCondition any = condition(Scope.PROJECT, new LeastScore("overall", 1, 0, false));
    GateCondition ofChange = condition(Scope.NEW_CODE, most(0));
    GateConditions conditions =
        new GateConditions(
            true,
            new TreeMap<>(Map.of("overall", 70.0)),
            new TreeMap<>(Map.of(Severity.CRITICAL, 0)),
            false,
            List.of(
                new GateCondition("any", any.scope(), List.of(), any.demand()),
                new GateCondition("of a change", ofChange.scope(), List.of(), ofChange.demand())));

    assertThat(Gate.names(conditions, true))
        .containsExactly(
            "overall score of at least 70.0",
            "at most 0 critical findings",
            "any",
            "of a change",
            "every file can be analysed",
            "the change takes no file out of the analysis");
    assertThat(Gate.names(conditions, false))
        .containsExactly(
            "overall score of at least 70.0",
            "at most 0 critical findings",
            "any",
            "every file can be analysed");
    assertThat(
            Gate.names(
                new GateConditions(true, new TreeMap<>(), new TreeMap<>(), true, List.of()), true))
        .isEmpty();
  }

  private static MostFindings most(int maximum) {
    return new MostFindings(maximum, Severity.INFO, List.of(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "PROJECT,most,false,false",
    "PROJECT,base,true,false",
    "PROJECT,none,true,true",
    "NEW_CODE,most,true,true",
    "WORSE,most,true,true",
    "CHANGED_MEMBERS,most,true,true"
  })
  void what_needs_a_base_and_what_speaks_of_nothing_but_a_change(
      Scope scope, String demand, boolean needsBase, boolean ofTheChange) {
    GateCondition condition =
        condition(
            scope,
            switch (demand) {
              case "most" -> most(0);
              case "base" -> new NotBelowBase("overall", 0);
              default -> new NoneOf(List.of());
            });

    assertThat(condition.needsBase()).isEqualTo(needsBase);
    assertThat(named(condition).needingBase()).hasSize(needsBase ? 1 : 0);
    assertThat(named(condition).onTheChange().conditions()).hasSize(ofTheChange ? 1 : 0);
    assertThat(
            evaluate(named(condition), project(List.of(MAIN), FINDING.at(1))).isEmpty()
                || !needsBase)
        .as("without a base it is left out")
        .isTrue();
  }

  @Test
  void of_conditions_on_a_change_those_on_the_project_are_left_out() {
    GateConditions all =
        new GateConditions(
            true,
            new TreeMap<>(Map.of("overall", 70.0)),
            new TreeMap<>(Map.of(Severity.CRITICAL, 0)),
            true,
            List.of(condition(Scope.NEW_CODE, most(0))));

    assertThat(all.onTheChange())
        .isEqualTo(
            new GateConditions(true, new TreeMap<>(), new TreeMap<>(), true, all.conditions()));
  }

  @Test
  void named_conditions_are_joined_and_the_later_ones_count_where_both_speak_of_the_same() {
    GateCondition first = condition(Scope.NEW_CODE, most(0));
    GateCondition second = condition(Scope.WORSE, most(1));
    GateConditions ours =
        new GateConditions(
            true,
            new TreeMap<>(Map.of("overall", 70.0, "readability", 50.0)),
            new TreeMap<>(Map.of(Severity.CRITICAL, 0)),
            false,
            List.of(first));
    GateConditions theirs =
        new GateConditions(
            true,
            new TreeMap<>(Map.of("overall", 80.0)),
            new TreeMap<>(Map.of(Severity.MAJOR, 3)),
            true,
            List.of(second));

    assertThat(ours.overriddenBy(theirs))
        .isEqualTo(
            new GateConditions(
                true,
                new TreeMap<>(Map.of("overall", 80.0, "readability", 50.0)),
                new TreeMap<>(Map.of(Severity.CRITICAL, 0, Severity.MAJOR, 3)),
                true,
                List.of(first, second)));
    assertThat(ours.overriddenBy(GateConditions.STANDARD)).isEqualTo(ours);
    assertThat(GateConditions.STANDARD.overriddenBy(theirs)).isEqualTo(theirs);
    assertThat(ours.overriddenBy(ours).allowFailedFiles()).isFalse();
    assertThat(theirs.overriddenBy(ours).allowFailedFiles()).isTrue();
    assertThat(GateConditions.STANDARD.overriddenBy(GateConditions.STANDARD))
        .isEqualTo(GateConditions.STANDARD);
  }

  @Test
  void a_named_score_is_that_of_the_files_that_fit_and_shows_their_findings() {
    GateCondition ofB =
        condition(Scope.PROJECT, new LeastScore("readability", 70, 0, false), "B.java");
    ScoredFinding inA = FINDING.at(9);
    ScoredFinding cheap = FINDING.in("B.java", "shop.B").at(1);
    ScoredFinding dear = FINDING.in("B.java", "shop.B").of("m()", 4).at(2);
    ScoredFinding other = FINDING.in("B.java", "shop.B").of(Dimension.TESTABILITY).at(8);
    ScoredFinding told = FINDING.in("B.java", "shop.B").onlyInTheLedger().of("n()", 6).at(9);
    ScoredFile good = Stated.scored("A.java", SourceKind.MAIN, "shop.A", 10, 90);
    ScoredProject project = project(95, List.of(good, LARGE), inA, cheap, dear, other, told);

    assertThat(evaluate(named(ofB), project))
        .containsExactly(
            new Violation(
                "the condition",
                "readability 60.00",
                List.of(dear.finding(), cheap.finding()),
                List.of(),
                List.of()));
    GateCondition ofA =
        condition(Scope.PROJECT, new LeastScore("readability", 90, 0, false), "A.java");
    assertThat(evaluate(named(ofA), project)).isEmpty();
    GateCondition overall =
        condition(Scope.PROJECT, new LeastScore("overall", 70, 0, false), "B.java");
    assertThat(evaluate(named(overall), project))
        .singleElement()
        .satisfies(
            v ->
                assertThat(v.findings())
                    .containsExactly(other.finding(), dear.finding(), cheap.finding()));
  }

  @Test
  void a_named_score_of_tests_is_theirs_where_no_production_code_fits() {
    ScoredFile poor = Stated.scored("ATest.java", SourceKind.TEST, "shop.ATest", 10, 30);
    ScoredProject project = project(List.of(MAIN, poor));

    assertThat(
            evaluate(
                named(
                    condition(
                        Scope.PROJECT, new LeastScore("overall", 50, 0, false), "*Test.java")),
                project))
        .extracting(Violation::actual)
        .containsExactly("overall 30.00");
    assertThat(
            evaluate(
                named(condition(Scope.PROJECT, new LeastScore("overall", 50, 0, false), "A*.java")),
                project))
        .as("production code that fits is what counts")
        .isEmpty();
    assertThat(
            evaluate(
                named(condition(Scope.PROJECT, new LeastScore("overall", 50, 0, false), "Z.java")),
                project))
        .as("where nothing fits, nothing is known")
        .isEmpty();
  }

  @Test
  void a_named_score_shows_ten_findings_at_most() {
    GateCondition least = condition(Scope.PROJECT, new LeastScore("overall", 61, 0, false));

    assertThat(evaluate(named(least), project(List.of(MAIN), findings(12, FINDING))))
        .singleElement()
        .satisfies(v -> assertThat(v.actual()).isEqualTo("overall 60.00"))
        .satisfies(v -> assertThat(v.findings()).hasSize(10));
    assertThat(evaluate(named(least), project(61, List.of(MAIN)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60.00,0,true", "60.004,0,true", "60.005,0,false", "61.00,1,true", "61.01,1,false"})
  void a_score_may_fall_by_the_tolerance_and_half_of_a_last_digit(
      double before, double tolerance, boolean holds) {
    Comparison comparison =
        comparison(Map.of(), List.of(), List.of(), Optional.of(project(before, List.of())));

    List<Violation> violations =
        evaluate(
            condition(Scope.PROJECT, new NotBelowBase("overall", tolerance)),
            project(List.of(MAIN)),
            comparison);

    assertThat(violations.isEmpty()).isEqualTo(holds);
  }

  @Test
  void a_score_below_the_base_shows_what_the_change_brought_to_it() {
    ScoredFinding brought = FINDING.at(1);
    ScoredFinding worse = FINDING.of("m()", 4).at(3);
    ScoredFinding touched = FINDING.of("n()", 5).at(9);
    ScoredFinding other = FINDING.of(Dimension.TESTABILITY).of("o()", 6).at(9);
    Map<Finding, FindingStatus> statuses =
        Map.of(
            brought.finding(), FindingStatus.NEW,
            worse.finding(), FindingStatus.WORSE,
            touched.finding(), FindingStatus.TOUCHED,
            other.finding(), FindingStatus.NEW);
    ScoredProject project = project(List.of(MAIN), brought, worse, touched, other);
    Comparison comparison =
        comparison(statuses, List.of(), List.of(), Optional.of(project(80, List.of())));

    assertThat(
            evaluate(
                condition(Scope.PROJECT, new NotBelowBase("readability", 1)), project, comparison))
        .containsExactly(
            new Violation(
                "the condition",
                "readability 60.00, before 80.00",
                List.of(worse.finding(), brought.finding()),
                List.of(),
                List.of()));
    Comparison unknown = comparison(statuses, List.of(), List.of(), Optional.empty());
    assertThat(
            evaluate(
                condition(Scope.PROJECT, new NotBelowBase("readability", 1)), project, unknown))
        .isEmpty();
  }

  @Test
  void only_findings_in_the_files_that_fit_explain_a_fall() {
    ScoredFinding here = FINDING.in("B.java", "shop.B").at(1);
    ScoredFinding there = FINDING.at(3);
    ScoredProject project = project(List.of(MAIN, LARGE), here, there);
    ScoredFile before = Stated.scored("B.java", SourceKind.MAIN, "shop.B", 100, 90);
    Comparison comparison =
        comparison(
            Map.of(here.finding(), FindingStatus.NEW, there.finding(), FindingStatus.NEW),
            List.of(),
            List.of(),
            Optional.of(project(List.of(before))));

    assertThat(
            evaluate(
                condition(Scope.PROJECT, new NotBelowBase("overall", 1), "B.java"),
                project,
                comparison))
        .singleElement()
        .satisfies(v -> assertThat(v.findings()).containsExactly(here.finding()));
  }

  @Test
  void findings_count_by_what_the_change_did_to_them() {
    ScoredFinding brought = FINDING.at(1);
    ScoredFinding worse = FINDING.of("m()", 4).at(3);
    ScoredFinding touched = FINDING.of("n()", 5).at(9);
    ScoredFinding untouched = FINDING.of("o()", 6).at(8);
    ScoredFinding told = FINDING.of("m()", 4).onlyInTheLedger().on("aa").at(8);
    ScoredProject project = project(List.of(MAIN), brought, worse, touched, untouched, told);
    Comparison comparison =
        comparison(
            Map.of(
                brought.finding(), FindingStatus.NEW,
                worse.finding(), FindingStatus.WORSE,
                told.finding(), FindingStatus.NEW,
                touched.finding(), FindingStatus.TOUCHED),
            List.of(changed("m()", 50, 50), changed("n()", 50, 50)),
            List.of(),
            Optional.empty());

    assertThat(found(Scope.PROJECT, project, comparison)).hasSize(4);
    assertThat(found(Scope.NEW_CODE, project, comparison))
        .containsExactly(worse.finding(), brought.finding());
    assertThat(found(Scope.WORSE, project, comparison)).containsExactly(worse.finding());
    assertThat(found(Scope.CHANGED_MEMBERS, project, comparison))
        .containsExactly(touched.finding(), worse.finding());
    assertThat(evaluate(condition(Scope.WORSE, most(1)), project, comparison)).isEmpty();
  }

  private static List<Finding> found(Scope scope, ScoredProject project, Comparison comparison) {
    return evaluate(condition(scope, most(0)), project, comparison).get(0).findings();
  }

  @ParameterizedTest
  @CsvSource({
    "70,70,0,false,true",
    "69.99,,0,false,false",
    "60,60,0,false,true",
    "60,60,0,true,false",
    "60,60.01,0,false,false",
    "60,61,1,false,true",
    "60,61.01,1,false,false"
  })
  void a_changed_member_has_to_reach_its_score_or_be_no_worse_than_before(
      double is, Double was, double tolerance, boolean strict, boolean holds) {
    ChangedMember member =
        was == null ? changed("m()", OptionalDouble.empty(), is) : changed("m()", was, is);
    Comparison comparison = comparison(Map.of(), List.of(member), List.of(), Optional.empty());

    assertThat(
            evaluate(
                    condition(
                        Scope.CHANGED_MEMBERS, new LeastScore("overall", 70, tolerance, strict)),
                    project(List.of(MAIN)),
                    comparison)
                .isEmpty())
        .isEqualTo(holds);
  }

  @Test
  void members_below_their_score_are_shown_worst_first_and_only_those_that_fit() {
    ChangedMember better = changed("better()", OptionalDouble.empty(), 50);
    ChangedMember worst = changed("worst()", OptionalDouble.empty(), 20);
    ChangedMember ofType = changed("", OptionalDouble.empty(), 10);
    ChangedMember gone =
        new ChangedMember(
            ChangedMember.Change.DELETED,
            Optional.of(version("gone()", 5)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    Comparison comparison =
        comparison(Map.of(), List.of(better, ofType, worst, gone), List.of(), Optional.empty());
    LeastScore least = new LeastScore("overall", 70, 0, false);

    assertThat(
            evaluate(
                condition(Scope.CHANGED_MEMBERS, least, "A.java"),
                project(List.of(MAIN)),
                comparison))
        .containsExactly(
            new Violation(
                "the condition",
                "2 members below 70.0",
                List.of(),
                List.of(version("worst()", 20), version("better()", 50)),
                List.of()));
    assertThat(
            evaluate(
                condition(Scope.CHANGED_MEMBERS, least, "B.java"),
                project(List.of(MAIN)),
                comparison))
        .isEmpty();
  }

  @Test
  void code_taken_out_of_a_member_may_be_as_poor_as_that_was() {
    ChangedMember taken =
        new ChangedMember(
            ChangedMember.Change.ADDED,
            Optional.empty(),
            Optional.of(version("m()", 40)),
            Optional.of(version("old()", 40)),
            List.of(),
            List.of(),
            List.of());
    Comparison comparison = comparison(Map.of(), List.of(taken), List.of(), Optional.empty());

    assertThat(
            evaluate(
                condition(Scope.CHANGED_MEMBERS, new LeastScore("overall", 70, 0, false)),
                project(List.of(MAIN)),
                comparison))
        .isEmpty();
  }

  @Test
  void what_there_is_to_say_of_a_change_breaks_a_condition_on_its_kind_with_the_first_place() {
    Observation.Where here = new Observation.Where("A.java", 3, "A.m()");
    Observation.Where there = new Observation.Where("B.java", 5, "B.n()");
    Comparison comparison =
        comparison(
            Map.of(),
            List.of(),
            List.of(
                new Observation(Observation.Kind.BROKEN_API, List.of(here, there, there), "text"),
                new Observation(Observation.Kind.TODO_ADDED, List.of(there), "text")),
            Optional.empty());

    assertThat(observed(comparison, List.of("broken-api", "todo-added")))
        .containsExactly(
            "broken-api (A.m() at A.java:3 and 2 more), todo-added (B.n() at B.java:5)");
    assertThat(observed(comparison, List.of("todo-added")))
        .containsExactly("todo-added (B.n() at B.java:5)");
    assertThat(observed(comparison, List.of("broken-api"), "B.java"))
        .containsExactly("broken-api (B.n() at B.java:5 and 1 more)");
    assertThat(observed(comparison, List.of("broken-api"), "C.java")).isEmpty();
    assertThat(observed(comparison, List.of("large-change"))).isEmpty();
  }

  private static List<String> observed(Comparison comparison, List<String> kinds, String... paths) {
    return evaluate(
            condition(Scope.PROJECT, new NoneOf(kinds), paths), project(List.of(MAIN)), comparison)
        .stream()
        .map(Violation::actual)
        .toList();
  }

  private static ChangedMember changed(String member, double was, double is) {
    return changed(member, OptionalDouble.of(was), is);
  }

  private static ChangedMember changed(String member, OptionalDouble was, double is) {
    return new ChangedMember(
        was.isPresent() ? ChangedMember.Change.MODIFIED : ChangedMember.Change.ADDED,
        was.isPresent() ? Optional.of(version(member, was.getAsDouble())) : Optional.empty(),
        Optional.of(version(member, is)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static MemberVersion version(String member, double score) {
    return new MemberVersion(
        "A.java",
        SourceKind.MAIN,
        new ElementName("shop.A", member),
        new Place(2, 1, 3, 1),
        2,
        Stated.scores(score));
  }

  private static Comparison comparison(
      Map<Finding, FindingStatus> statuses,
      List<ChangedMember> members,
      List<Observation> observations,
      Optional<ScoredProject> before) {
    return new Comparison(
        new Base("origin/main", "0"),
        List.of(),
        members,
        List.of(),
        statuses,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        observations,
        before);
  }
}
