package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.validity.ValidityReport.ClassFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Figure;
import io.github.beyonditworks.analyzer.validity.ValidityReport.PairFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegressionsTest {

  private static final PairFigures PAIRS = new PairFigures("points", true, 50, 20, 30);

  @Test
  void the_same_figures_and_better_ones_are_no_regression() {
    assertThat(Regressions.between(report("auc", .9, PAIRS), report("auc", .9, PAIRS))).isEmpty();
    assertThat(
            Regressions.between(
                report("auc", .9, PAIRS),
                report("auc", .95, new PairFigures("points", true, 60, 10, 30))))
        .isEmpty();
  }

  @Test
  void a_figure_may_fall_by_half_a_hundredth_and_no_more() {
    assertThat(Regressions.between(report("auc", .9, PAIRS), report("auc", .895, PAIRS))).isEmpty();
    assertThat(Regressions.between(report("auc", .9, PAIRS), report("auc", .8949, PAIRS)))
        .containsExactly("as shipped, overall against overall, auc: fell from 0.9000 to 0.8949");
  }

  @Test
  void fewer_right_and_more_wrong_moves_are_regressions() {
    assertThat(
            Regressions.between(
                report("auc", .9, PAIRS),
                report("auc", .9, new PairFigures("points", true, 49, 21, 30))))
        .containsExactly(
            "as shipped, points, not wrong: fell from 0.8000 to 0.7900",
            "as shipped, points, right: fell from 0.5000 to 0.4900");
  }

  @Test
  void baselines_may_fall() {
    assertThat(
            Regressions.between(
                report("auc", .9, new PairFigures("lines", false, 50, 20, 30)),
                report("auc", .9, new PairFigures("lines", false, 0, 100, 0))))
        .isEmpty();
  }

  @Test
  void other_rows_are_a_difference_either_way() {
    assertThat(Regressions.between(report("auc", .9, PAIRS), report("spearman", .9, PAIRS)))
        .containsExactly(
            "as shipped, overall against overall, auc: is published but was not measured",
            "as shipped, overall against overall, spearman: was measured but is not published");
  }

  private static ValidityReport report(String statistic, double value, PairFigures pairs) {
    Figure figure = new Figure(value, 0, 1);
    ClassFigures classes =
        new ClassFigures("overall", "overall", 1, 1, 1, Map.of("score", Map.of(statistic, figure)));
    Section section = new Section("as shipped", List.of(classes), List.of(pairs));
    return new ValidityReport(
        "1", 1, 1, 1, List.of(section), List.of(), List.of(), List.of(), List.of());
  }
}
