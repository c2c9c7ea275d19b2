package io.github.beyonditworks.analyzer.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import org.junit.jupiter.api.Test;

class ScoreModelTest {

  private static final ScoreModel MODEL = ScoreModel.standard();

  @Test
  void every_rule_has_coefficients_with_a_source() {
    for (Rule rule : Rules.ALL) {
      assertThat(MODEL.rules()).as("coefficients of %s", rule.id()).containsKey(rule.id());
      ScoreModel.RuleCoefficients coefficients = MODEL.rules().get(rule.id());
      assertThat(coefficients.weight()).isPositive();
      assertThat(coefficients.minutes()).isPositive();
      assertThat(coefficients.source()).isNotBlank();
      assertThat(coefficients.aspect().isEmpty())
          .as("aspect of %s", rule.id())
          .isEqualTo(rule.dimension() != Dimension.READABILITY);
    }
  }

  @Test
  void there_are_no_coefficients_without_a_rule() {
    assertThat(MODEL.rules().keySet()).isSubsetOf(Rules.ALL.stream().map(Rule::id).toList());
  }

  @Test
  void the_dimensions_share_the_overall_score() {
    double sum = 0;
    for (Dimension dimension : Dimension.values()) {
      sum += MODEL.overallWeight(dimension);
    }
    assertThat(sum).isEqualTo(1);
  }
}
