package io.github.beyonditworks.analyzer.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Kind;
import io.github.beyonditworks.analyzer.score.Standing.Letter;
import io.github.beyonditworks.analyzer.score.Standing.Rank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDistributionTest {

  private static final String TEXT =
      """
      # a comment
      version 2026-01-01
      score-model 2026-01-02
      libraries 120
      applications 11
      libraries project 0 overall 20 40 60 80 100
      applications project 0 overall 10 20 30 40 50
      libraries type 0 overall 60 90 100 100 100
      applications type 0 overall 50 60 70 80 90
      libraries type 100 overall 0 20 40 60 80
      applications type 100 overall 0 10 20 30 40
      libraries member 3 overall 0 25 50 75 100
      applications member 3 overall 0 25 50 75 100
      """;

  private static ReferenceDistribution distribution() throws IOException {
    return ReferenceDistribution.read(
        new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
  }

  private static Scores overall(double value) {
    return new Scores(
        OptionalDouble.of(value),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  @Test
  void says_what_it_is_made_of() throws IOException {
    assertThat(distribution().version()).isEqualTo("2026-01-01");
    assertThat(distribution().scoreModel()).isEqualTo("2026-01-02");
    assertThat(distribution().projects(Kind.LIBRARIES)).isEqualTo(120);
    assertThat(distribution().projects(Kind.APPLICATIONS)).isEqualTo(11);
  }

  @Test
  void a_score_between_two_quantiles_stands_between_them_in_proportion() throws IOException {
    Standing standing = distribution().ofProject(overall(70)).orElseThrow();
    assertThat(standing.libraries()).isEqualTo(new Rank(62, 37));
    assertThat(standing.applications()).isEqualTo(new Rank(99, 0));
  }

  @Test
  void code_is_held_against_code_of_its_size() throws IOException {
    assertThat(distribution().ofType(overall(70), 99).orElseThrow().libraries().lower())
        .isEqualTo(8);
    assertThat(distribution().ofType(overall(70), 100).orElseThrow().libraries().lower())
        .isEqualTo(87);
  }

  @Test
  void nothing_is_better_than_a_full_score_that_many_have() throws IOException {
    Standing standing = distribution().ofType(overall(100), 10).orElseThrow();
    assertThat(standing.libraries()).isEqualTo(new Rank(50, 0));
    assertThat(standing.letter()).isEqualTo(Letter.A);
  }

  @ParameterizedTest
  @CsvSource({"100, A", "84, A", "83, B", "68, B", "67, C", "51, D", "35, E", "0, E"})
  void a_letter_is_a_fifth_of_the_libraries(double score, Letter letter) throws IOException {
    assertThat(distribution().ofProject(overall(score)).orElseThrow().letter()).isEqualTo(letter);
  }

  @Test
  void small_members_and_dimensions_that_the_reference_lacks_stand_nowhere() throws IOException {
    assertThat(distribution().ofMember(member(2))).isEmpty();
    assertThat(distribution().ofMember(member(3)).orElseThrow().libraries().lower()).isEqualTo(50);
    assertThat(distribution().ofProject(Scores.NONE)).isEmpty();
  }

  private static ScoredMember member(int codeLines) {
    return new ScoredMember(
        new MemberFacts("of()", new Place(1, 1, 9, 1), codeLines, Measures.NONE), overall(50));
  }

  @Test
  void the_reference_that_ships_is_of_the_model_that_ships() {
    ReferenceDistribution shipped = ReferenceDistribution.standard();
    assertThat(shipped.scoreModel()).isEqualTo(ScoreModel.standard().version());
    assertThat(shipped.projects(Kind.LIBRARIES)).isGreaterThanOrEqualTo(100);
    assertThat(shipped.projects(Kind.APPLICATIONS)).isGreaterThanOrEqualTo(10);
  }

  @Test
  void in_the_reference_that_ships_a_better_score_never_stands_lower() {
    ReferenceDistribution shipped = ReferenceDistribution.standard();
    for (int lines = 1; lines < 2000; lines *= 2) {
      int before = -1;
      for (int score = 0; score <= 100; score++) {
        int now = shipped.ofType(overall(score), lines).orElseThrow().libraries().lower();
        assertThat(now).isGreaterThanOrEqualTo(before).isBetween(0, 99);
        before = now;
      }
    }
  }
}
