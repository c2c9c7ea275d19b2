package io.github.beyonditworks.analyzer.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.metric.DenseLines;
import io.github.beyonditworks.analyzer.metric.Metrics;
import io.github.beyonditworks.analyzer.metric.ReadingLoad;
import io.github.beyonditworks.analyzer.metric.UnbrokenLines;
import io.github.beyonditworks.analyzer.metric.WideLines;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreModelTest {

  private static final ScoreModel MODEL = ScoreModel.standard();

  @Test
  void every_rule_has_coefficients_with_a_source() {
    for (Rule rule : Rules.ALL) {
      assertThat(MODEL.rules()).as("coefficients of %s", rule.id()).containsKey(rule.id());
      ScoreModel.RuleCoefficients coefficients = MODEL.rules().get(rule.id());
      boolean carriesLoads = rule.id().equals(ScoreModel.READING_EFFORT);
      assertThat(coefficients.weight()).matches(w -> carriesLoads ? w == 0 : w > 0);
      assertThat(coefficients.member()).matches(w -> carriesLoads ? w == 0 : w > 0);
      assertThat(coefficients.minutes()).isPositive();
      assertThat(coefficients.source()).isNotBlank();
      assertThat(coefficients.aspect().isEmpty())
          .as("aspect of %s", rule.id())
          .isEqualTo(rule.dimension() != Dimension.READABILITY || carriesLoads);
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

  @Test
  void every_measure_of_reading_load_has_coefficients_with_a_source() {
    assertThat(MODEL.loads().keySet())
        .containsAll(ReadingLoad.METRICS.stream().map(Metric::id).toList())
        .isSubsetOf(Metrics.ALL.stream().map(Metric::id).toList());
    assertThat(MODEL.loads().values())
        .allSatisfy(
            load -> {
              assertThat(load.reference()).isPositive();
              assertThat(load.exponent()).isGreaterThanOrEqualTo(1);
              assertThat(load.member()).isNotNegative();
              assertThat(load.aspects().values()).allMatch(w -> w > 0);
              assertThat(load.source()).isNotBlank();
            });
  }

  @Test
  void loads_count_in_aspects_that_exist() {
    assertThat(MODEL.loads().values().stream().flatMap(l -> l.aspects().keySet().stream()))
        .isSubsetOf(Arrays.stream(Aspect.values()).map(Aspect::id).toList());
  }

  @Test
  void only_legibility_depends_on_layout() {
    assertThat(
            Stream.of(WideLines.METRIC, DenseLines.METRIC, UnbrokenLines.METRIC)
                .flatMap(m -> MODEL.loads().get(m.id()).aspects().keySet().stream()))
        .isSubsetOf(Aspect.LEGIBILITY.id());
  }

  @Test
  void sums_are_damped_or_kept_but_never_turned_round() {
    for (Dimension dimension : Dimension.values()) {
      assertThat(MODEL.power(dimension)).isBetween(0.1, 1.0);
    }
  }

  @Test
  void the_model_says_how_well_it_agrees_with_people_where_it_was_measured() {
    assertThat(MODEL.agreement("overall", "withinProjectAuc").orElseThrow()).isBetween(0.5, 1.0);
    assertThat(MODEL.agreement("overall", "sizeMatched").orElseThrow()).isBetween(0.5, 1.0);
    assertThat(MODEL.agreement("testability", "withinProjectAuc")).isEmpty();
    assertThat(MODEL.agreement("overall", "luck")).isEmpty();
  }

  @Test
  void the_model_says_what_it_was_fitted_to() {
    assertThat(MODEL.calibration()).containsKeys("method", "data", "figures");
  }
}
