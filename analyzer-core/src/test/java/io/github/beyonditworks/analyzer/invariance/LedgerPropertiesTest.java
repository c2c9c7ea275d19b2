package io.github.beyonditworks.analyzer.invariance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.score.Scorer;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the ledger promises, from the source to the scores. */
class LedgerPropertiesTest {

  private static final Scorer SCORER = new Scorer(ScoreModel.standard());
  private static final double CENT = 0.01;
  private static final int ROUNDS_OF_THE_WHOLE = 50;

  /** Scores have two decimals: less is an error of arithmetic. */
  private static final double TOLERANCE = 1e-9;

  /** What is analysed once for all promises. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class OfThisRepository {

    private final Code code = Code.ofThisRepository();
    private final Analysis analysis = code.analyze();

    @Test
    void every_lost_point_stands_on_a_finding() {
      assertEveryLostPointStandsOnAFinding(analysis.project());
    }

    @Test
    void fixing_any_one_finding_lowers_no_score() {
      assertFixingAnyFindingLowersNoScore(analysis.project());
    }

    @Test
    void clean_members_raise_no_score_of_a_type() {
      assertNoneRaised(TypeScores.of(analysis), TypeScores.of(code.with(Clean::added).analyze()));
    }

    @Test
    void the_order_of_files_and_findings_changes_nothing() {
      Analysis otherOrder = code.analyze(LedgerPropertiesTest::withRootsInReverse);
      ScoredProject shuffled = shuffled(analysis.project());

      assertThat(otherOrder.project()).isEqualTo(analysis.project());
      assertThat(TypeScores.ofAll(shuffled)).isEqualTo(TypeScores.ofAll(analysis.project()));
      assertThat(shuffled.findings()).isEqualTo(analysis.ledger());
    }

    @Test
    void the_number_of_threads_changes_nothing() {
      assertThat(code.analyze(o -> o.withThreads(1)).project()).isEqualTo(analysis.project());
      assertThat(code.analyze(o -> o.withThreads(7)).project()).isEqualTo(analysis.project());
    }
  }

  @Property(tries = 100)
  void every_lost_point_of_composed_code_stands_on_a_finding(
      @ForAll(supplier = ComposedType.class) String code) {
    assertEveryLostPointStandsOnAFinding(analyzed(code).project());
  }

  @Property(tries = 100)
  void fixing_any_one_finding_of_composed_code_lowers_no_score(
      @ForAll(supplier = ComposedType.class) String code) {
    assertFixingAnyFindingLowersNoScore(analyzed(code).project());
  }

  @Property(tries = 60)
  void clean_members_raise_no_score_of_composed_code(
      @ForAll(supplier = ComposedType.class) String code) {
    assertNoneRaised(TypeScores.of(analyzed(code)), TypeScores.of(analyzed(Clean.added(code))));
  }

  private static AnalysisOptions withRootsInReverse(AnalysisOptions options) {
    List<SourceRoot> roots =
        Stream.of("examples", "analyzer-maven-plugin", "analyzer-core")
            .map(name -> SourceRoot.of(options.repositoryRoot().resolve(name)))
            .toList();
    return options.withRoots(options.repositoryRoot(), roots);
  }

  private static Analysis analyzed(String code) {
    Analysis analysis = Code.of("Composed.java", code).analyze();
    assertThat(analysis.problems()).isEmpty();
    return analysis;
  }

  private static void assertEveryLostPointStandsOnAFinding(ScoredProject project) {
    for (ScoredFile file : project.files()) {
      for (ScoredType type : file.types()) {
        for (Dimension dimension : Dimension.values()) {
          type.scores()
              .of(dimension)
              .ifPresent(
                  score ->
                      assertThat(points(project, file, type, dimension))
                          .as("%s %s", type.facts().name(), dimension)
                          .isCloseTo(100 - score, within(CENT)));
        }
      }
    }
  }

  private static double points(
      ScoredProject project, ScoredFile file, ScoredType type, Dimension dimension) {
    return project.findings().stream()
        .filter(f -> f.finding().path().equals(file.facts().path()))
        .filter(f -> f.finding().element().type().equals(type.facts().name()))
        .filter(f -> f.finding().dimension() == dimension)
        .mapToDouble(ScoredFinding::points)
        .sum();
  }

  /** Files do not touch each other's scores: each is scored alone, and the whole now and then. */
  private static void assertFixingAnyFindingLowersNoScore(ScoredProject project) {
    assertFixingLowersNoScore(project, ROUNDS_OF_THE_WHOLE);
    for (ScoredFile file : project.files()) {
      List<Finding> own =
          project.findings().stream()
              .map(ScoredFinding::finding)
              .filter(f -> f.path().equals(file.facts().path()))
              .toList();
      ProjectFacts alone = new ProjectFacts(List.of(file.facts()));
      assertFixingLowersNoScore(SCORER.score(alone, own), own.size());
    }
  }

  private static void assertFixingLowersNoScore(ScoredProject project, int rounds) {
    List<Finding> findings = project.findings().stream().map(ScoredFinding::finding).toList();
    ProjectFacts facts = facts(project);
    int step = Math.max(1, findings.size() / Math.max(1, rounds));
    for (int i = 0; i < findings.size(); i += step) {
      List<Finding> rest = new ArrayList<>(findings);
      String path = rest.remove(i).path();
      ScoredProject fixed = SCORER.score(facts, rest);
      assertNoneRaised(
          TypeScores.ofProjectAnd(fixed, path::equals),
          TypeScores.ofProjectAnd(project, path::equals));
    }
  }

  private static void assertNoneRaised(Map<String, Double> before, Map<String, Double> after) {
    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(before)
        .allSatisfy(
            (name, score) ->
                assertThat(after.get(name)).as(name).isLessThanOrEqualTo(score + TOLERANCE));
  }

  private static ProjectFacts facts(ScoredProject project) {
    return new ProjectFacts(project.files().stream().map(ScoredFile::facts).toList());
  }

  private static ScoredProject shuffled(ScoredProject project) {
    List<Finding> findings =
        new ArrayList<>(project.findings().stream().map(ScoredFinding::finding).toList());
    Collections.shuffle(findings, new Random(7));
    ProjectFacts facts = facts(project);
    return SCORER.score(facts, findings);
  }
}
