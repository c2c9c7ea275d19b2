package io.github.beyonditworks.analyzer.validity.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.validity.prediction.Correlations.Mean;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationsTest {

  private static final int[] RISING = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  private static final int[] FALLING = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] SAME = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
  private static final int[] SWAPPED = {2, 1, 4, 3, 6, 5, 8, 7, 10, 9};
  private static final int[] SIZES = {1, 2, 4, 3, 5, 7, 6, 8, 10, 9};

  @Test
  void the_same_order_is_one_and_the_other_way_round_minus_one() {
    assertThat(spearman(RISING, SWAPPED)).isEqualTo(1 - 6 * 10 / 990.0, within(1e-9));
    assertThat(spearman(RISING, RISING)).isEqualTo(1, within(1e-9));
    assertThat(spearman(RISING, FALLING)).isEqualTo(-1, within(1e-9));
  }

  @Test
  void what_never_differs_tells_nothing() {
    assertThat(spearman(SAME, RISING)).isNaN();
    assertThat(spearman(RISING, SAME)).isNaN();
  }

  @Test
  void fewer_than_ten_types_tell_nothing() {
    List<Subject> nine = subjects(RISING, RISING, SIZES).subList(0, 9);

    assertThat(Correlations.spearman(nine, Sign.TESTABILITY, Outcome.MISSED_SHARE)).isNaN();
  }

  @Test
  void a_type_that_lacks_the_sign_or_the_outcome_does_not_count() {
    List<Subject> subjects = subjects(RISING, SWAPPED, SIZES);

    assertThat(Correlations.spearman(subjects, Sign.TEST_SCORE, Outcome.MISSED_SHARE)).isNaN();
    assertThat(Correlations.spearman(subjects, Sign.TESTABILITY, Outcome.SURVIVING_SHARE)).isNaN();
  }

  @Test
  void what_size_explains_is_taken_out() {
    double both = spearman(RISING, SWAPPED);
    double signAndSize = spearman(RISING, SIZES);
    double outcomeAndSize = spearman(SWAPPED, SIZES);
    double expected =
        (both - signAndSize * outcomeAndSize)
            / Math.sqrt((1 - signAndSize * signAndSize) * (1 - outcomeAndSize * outcomeAndSize));

    assertThat(partial(RISING, SWAPPED, SIZES)).isEqualTo(expected, within(1e-9)).isLessThan(both);
  }

  @Test
  void nothing_is_left_of_a_sign_that_is_size() {
    assertThat(partial(RISING, SWAPPED, RISING)).isNaN();
    assertThat(partial(SWAPPED, RISING, RISING)).isNaN();
  }

  @Test
  void a_mean_has_the_range_of_student() {
    Mean mean = Correlations.mean(List.of(.1, Double.NaN, .2, .3)).orElseThrow();

    assertThat(mean.libraries()).isEqualTo(3);
    assertThat(mean.mean()).isEqualTo(.2, within(1e-9));
    // t with two degrees of freedom is 4.302653; the standard error is .1 / sqrt(3).
    assertThat(mean.low()).isEqualTo(.2 - 4.302653 * .1 / Math.sqrt(3), within(1e-6));
    assertThat(mean.high()).isEqualTo(.2 + 4.302653 * .1 / Math.sqrt(3), within(1e-6));
  }

  @Test
  void a_range_stays_where_correlations_can_be() {
    Mean mean = Correlations.mean(List.of(-.9, .9)).orElseThrow();

    assertThat(mean.low()).isEqualTo(-1);
    assertThat(mean.high()).isEqualTo(1);
  }

  @Test
  void one_library_has_no_mean() {
    assertThat(Correlations.mean(List.of(.4, Double.NaN))).isEmpty();
  }

  private static double spearman(int[] signs, int[] outcomes) {
    return Correlations.spearman(
        subjects(signs, outcomes, SIZES), Sign.TESTABILITY, Outcome.MISSED_SHARE);
  }

  private static double partial(int[] signs, int[] outcomes, int[] sizes) {
    return Correlations.partial(
        subjects(signs, outcomes, sizes), Sign.TESTABILITY, Outcome.MISSED_SHARE);
  }

  private static List<Subject> subjects(int[] signs, int[] outcomes, int[] sizes) {
    return IntStream.range(0, signs.length)
        .mapToObj(
            i ->
                Subject.of(
                    Map.of(Sign.TESTABILITY, (double) signs[i], Sign.CODE_LINES, (double) sizes[i]),
                    Map.of(Outcome.MISSED_SHARE, (double) outcomes[i])))
        .toList();
  }
}
