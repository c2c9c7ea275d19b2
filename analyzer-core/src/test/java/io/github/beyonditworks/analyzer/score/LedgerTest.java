package io.github.beyonditworks.analyzer.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileLinks;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Identity;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the score promises, whatever the findings. */
class LedgerTest {

  private static final ScoreModel MODEL = ScoreModel.standard();
  private static final Scorer SCORER = new Scorer(MODEL);
  private static final List<String> RULES = MODEL.rules().keySet().stream().sorted().toList();

  @Property
  void what_a_type_lost_is_the_sum_of_its_findings_points(
      @ForAll("findings") List<Finding> findings) {
    ScoredProject scored = SCORER.score(project(SourceKind.MAIN, List.of()), findings);
    Scores scores = scored.files().get(0).types().get(0).scores();

    for (Dimension dimension : Dimension.values()) {
      double points =
          scored.findings().stream()
              .filter(f -> f.finding().dimension() == dimension)
              .mapToDouble(ScoredFinding::points)
              .sum();
      assertThat(points).isCloseTo(100 - scores.of(dimension).orElseThrow(), within(0.005));
    }
  }

  @Property
  void fixing_a_finding_lowers_no_score(
      @ForAll("findings") List<Finding> findings, @ForAll @IntRange(min = 0, max = 1000) int pick) {
    if (findings.isEmpty()) {
      return;
    }
    List<Finding> fixed = new ArrayList<>(findings);
    fixed.remove(pick % fixed.size());

    Scores before = SCORER.score(project(SourceKind.MAIN, List.of()), findings).scores();
    Scores after = SCORER.score(project(SourceKind.MAIN, List.of()), fixed).scores();

    assertThat(after.overall().orElseThrow())
        .isGreaterThanOrEqualTo(before.overall().orElseThrow());
    for (Dimension dimension : Dimension.values()) {
      assertThat(after.of(dimension).orElseThrow())
          .isGreaterThanOrEqualTo(before.of(dimension).orElseThrow());
    }
  }

  @Property
  void adding_clean_members_raises_no_score(
      @ForAll("findings") List<Finding> findings, @ForAll @IntRange(min = 1, max = 50) int added) {
    List<MemberFacts> clean = Collections.nCopies(added, member("clean()"));

    ScoredProject before = SCORER.score(project(SourceKind.MAIN, List.of()), findings);
    ScoredProject after = SCORER.score(project(SourceKind.MAIN, clean), findings);

    assertThat(after.files().get(0).types().get(0).scores())
        .isEqualTo(before.files().get(0).types().get(0).scores());
  }

  @Property
  void the_order_of_findings_changes_nothing(
      @ForAll("findings") List<Finding> findings, @ForAll long seed) {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(SCORER.score(project(SourceKind.MAIN, List.of()), shuffled))
        .isEqualTo(SCORER.score(project(SourceKind.MAIN, List.of()), findings));
  }

  @Property
  void a_larger_value_never_costs_less(
      @ForAll("findings") List<Finding> findings,
      @ForAll @IntRange(min = 16, max = 500) int value) {
    Finding milder = finding("cognitive-complexity", Dimension.READABILITY, 1, value, 15);
    Finding worse = finding("cognitive-complexity", Dimension.READABILITY, 1, value + 10, 15);

    assertThat(readability(with(findings, worse)))
        .isLessThanOrEqualTo(readability(with(findings, milder)));
  }

  @Property
  void scores_stay_between_0_and_100(@ForAll("findings") List<Finding> findings) {
    Scores scores = SCORER.score(project(SourceKind.TEST, List.of()), findings).scores();

    assertThat(scores.overall().orElseThrow()).isBetween(0.0, 100.0);
    assertThat(scores.documentation()).isEmpty();
  }

  @Property
  void loads_are_charged_to_the_finding_of_their_member(
      @ForAll("findings") List<Finding> findings, @ForAll("loads") Map<String, Integer> loads) {
    Finding effort = finding(ScoreModel.READING_EFFORT, Dimension.READABILITY, 1, 1, 0);
    Finding asked = at("loaded()", effort);
    List<MemberFacts> members =
        List.of(new MemberFacts("loaded()", new Place(2, 1, 3, 1), 2, Measures.of(loads)));

    ScoredProject without = SCORER.score(project(SourceKind.MAIN, members), findings);
    ScoredProject with = SCORER.score(project(SourceKind.MAIN, members), with(findings, asked));

    assertThat(with.scores().readability().orElseThrow())
        .isLessThanOrEqualTo(without.scores().readability().orElseThrow());
    double points =
        with.findings().stream()
            .filter(f -> f.finding().dimension() == Dimension.READABILITY)
            .mapToDouble(ScoredFinding::points)
            .sum();
    assertThat(points).isCloseTo(100 - with.scores().readability().orElseThrow(), within(0.005));
  }

  @Property
  void what_a_type_lost_is_fitted_or_judged(
      @ForAll("findings") List<Finding> findings, @ForAll("loads") Map<String, Integer> loads) {
    Finding effort = finding(ScoreModel.READING_EFFORT, Dimension.READABILITY, 1, 1, 0);
    List<MemberFacts> members =
        List.of(new MemberFacts("loaded()", new Place(2, 1, 3, 1), 2, Measures.of(loads)));
    ScoredType type =
        SCORER
            .score(project(SourceKind.MAIN, members), with(findings, at("loaded()", effort)))
            .files()
            .get(0)
            .types()
            .get(0);

    assertThat(type.fitted()).isNotNegative();
    assertThat(type.fitted() + type.judged())
        .isCloseTo(100 - type.scores().overall().orElseThrow(), within(0.02));
  }

  @Test
  void the_number_of_members_is_charged_to_the_hint_of_their_type_and_to_nothing_else() {
    Finding effort = finding(ScoreModel.READING_EFFORT, Dimension.READABILITY, 1, 1, 0);
    Measures many = Measures.of(Map.of("members", 40, "recallDistance", 4000));
    TypeFacts type = new TypeFacts("A", new Place(1, 1, 9, 1), 9, many, List.of());

    double charged =
        Burdens.of(MODEL, type, Dimension.READABILITY, List.of(at("", effort))).total();
    double elsewhere =
        Burdens.of(MODEL, type, Dimension.READABILITY, List.of(at("m()", effort))).total();

    double members =
        Math.pow(MODEL.loads().get("members").amount(40), MODEL.power(Dimension.READABILITY));
    double weights =
        MODEL.loads().get("members").aspects().values().stream()
            .mapToDouble(Double::doubleValue)
            .sum();
    assertThat(charged).isCloseTo(members * weights / 4, within(1e-9));
    assertThat(elsewhere).isZero();
  }

  @Property
  void a_larger_load_raises_no_score(
      @ForAll("loads") Map<String, Integer> loads, @ForAll("loads") Map<String, Integer> more) {
    Map<String, Integer> larger = new HashMap<>(loads);
    more.forEach((id, value) -> larger.merge(id, value, Integer::sum));

    ScoredType before = loaded(loads);
    ScoredType after = loaded(larger);

    for (Aspect aspect : Aspect.values()) {
      assertThat(after.aspects().get(aspect)).isLessThanOrEqualTo(before.aspects().get(aspect));
    }
    assertThat(after.scores().readability().orElseThrow())
        .isLessThanOrEqualTo(before.scores().readability().orElseThrow());
    assertThat(after.members().get(0).scores().readability().orElseThrow())
        .isLessThanOrEqualTo(before.members().get(0).scores().readability().orElseThrow());
  }

  @Property
  void the_burden_of_readability_is_the_mean_of_its_aspects(
      @ForAll("loads") Map<String, Integer> loads) {
    ScoredType type = loaded(loads);
    double mean =
        type.aspects().values().stream().mapToDouble(s -> 100 / s - 1).average().orElseThrow();

    assertThat(type.scores().readability().orElseThrow()).isCloseTo(100 / (1 + mean), within(0.05));
  }

  private static ScoredType loaded(Map<String, Integer> loads) {
    MemberFacts member = new MemberFacts("loaded()", new Place(2, 1, 3, 1), 2, Measures.of(loads));
    Finding effort = finding(ScoreModel.READING_EFFORT, Dimension.READABILITY, 1, 1, 0);
    return SCORER
        .score(project(SourceKind.MAIN, List.of(member)), List.of(at("loaded()", effort)))
        .files()
        .get(0)
        .types()
        .get(0);
  }

  @Provide
  Arbitrary<Map<String, Integer>> loads() {
    return Arbitraries.maps(
        Arbitraries.of(MODEL.loads().keySet().stream().sorted().toList()),
        Arbitraries.integers().between(1, 400));
  }

  private static Finding at(String member, Finding finding) {
    return new Finding(
        finding.rule(),
        finding.dimension(),
        finding.severity(),
        finding.path(),
        finding.place(),
        new ElementName("A", member),
        finding.message(),
        finding.value(),
        finding.limit(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Identity("1", 1, "1"),
        false);
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    return Combinators.combine(
            Arbitraries.of(RULES),
            Arbitraries.of(Dimension.class),
            Arbitraries.integers().between(1, 3000),
            Arbitraries.doubles().between(0.1, 400).ofScale(2),
            Arbitraries.of(0.0, 1.0, 15.0, 40.0))
        .as(
            (rule, dimension, line, value, limit) ->
                finding(rule, dimension, line, limit + value, limit))
        .list()
        .ofMaxSize(300);
  }

  private static double readability(List<Finding> findings) {
    return SCORER
        .score(project(SourceKind.MAIN, List.of()), findings)
        .scores()
        .readability()
        .orElseThrow();
  }

  private static List<Finding> with(List<Finding> findings, Finding more) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(more);
    return all;
  }

  private static Finding finding(
      String rule, Dimension dimension, int line, double value, double limit) {
    return new Finding(
        rule,
        dimension,
        Severity.MINOR,
        "A.java",
        new Place(line, 1, line, 2),
        new ElementName("A", "m()"),
        "m",
        value,
        limit,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Identity("0", 1, "0"),
        false);
  }

  private static ProjectFacts project(SourceKind kind, List<MemberFacts> more) {
    List<MemberFacts> members = new ArrayList<>(more);
    members.add(member("m()"));
    TypeFacts type = new TypeFacts("A", new Place(1, 1, 9, 1), 9, Measures.NONE, members);
    return new ProjectFacts(
        List.of(
            new FileFacts(
                "A.java",
                kind,
                9,
                Measures.NONE,
                List.of(type),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FileLinks.NONE,
                StatementHashes.NONE,
                List.of(),
                List.of(),
                List.of())));
  }

  private static MemberFacts member(String signature) {
    return new MemberFacts(signature, new Place(2, 1, 3, 1), 2, Measures.NONE);
  }
}
