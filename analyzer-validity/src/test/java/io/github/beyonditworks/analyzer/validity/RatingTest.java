package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTest {

  @Test
  void the_expected_rating_is_the_mean_of_the_answers() {
    Rating rating = Rating.of(Label.OVERALL, List.of(.1, .2, .3, .4));

    assertThat(rating.expected()).isCloseTo(2, within(1e-9));
    assertThat(rating.bad()).isTrue();
  }

  @Test
  void the_likeliest_answer_alone_says_whether_a_class_is_bad() {
    Rating rating = Rating.of(Label.OVERALL, List.of(0.0, .4, .3, .3));

    assertThat(rating.expected()).isCloseTo(1.9, within(1e-9));
    assertThat(rating.bad()).isFalse();
  }

  @Test
  void where_agreeing_is_bad_the_scale_is_turned_round() {
    Rating complex = Rating.of(Label.COMPLEXITY, List.of(.1, .6, .2, .1));

    assertThat(complex.expected()).isCloseTo(1.7, within(1e-9));
    assertThat(complex.bad()).isTrue();
    assertThat(Rating.of(Label.MODULARIZATION, List.of(0.0, 0.0, 0.0, 1.0)))
        .isEqualTo(new Rating(0, false));
  }
}
