package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.validity.Bootstrap.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final Bootstrap BOOTSTRAP = new Bootstrap(1, 200);

  @Test
  void the_same_seed_gives_the_same_interval_whatever_the_order_of_the_items() {
    List<Observation> items = items();
    List<Observation> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(5));

    assertThat(BOOTSTRAP.interval(shuffled, Statistic.AUC::of))
        .isEqualTo(BOOTSTRAP.interval(items, Statistic.AUC::of))
        .isPresent();
  }

  @Test
  void draws_are_of_whole_groups() {
    List<Observation> items = List.of(item(0, 0), item(0, 0), item(6, 1), item(6, 1), item(6, 1));

    // With two groups a draw has both, or one of them twice: 4, 5 or 6 items.
    assertThat(BOOTSTRAP.interval(items, List::size)).contains(new Interval(4, 6));
  }

  @Test
  void a_group_drawn_twice_makes_no_pairs_with_its_own_copy() {
    List<Observation> items =
        List.of(
            new Observation(1, 3, true, 0, 10),
            new Observation(0, 0, false, 0, 10),
            new Observation(1, 3, true, 1, 10),
            new Observation(0, 0, false, 1, 10));

    assertThat(BOOTSTRAP.interval(items, i -> Statistic.withinProjects(i).pairs()))
        .contains(new Interval(2, 2));
  }

  @Test
  void draws_that_allow_no_value_are_left_out() {
    // All that is bad is in one of two groups: a draw of the other one alone has no AUC.
    List<Observation> items =
        List.of(
            new Observation(2, 3, true, 0, 10),
            new Observation(1, 0, false, 0, 10),
            new Observation(0, 0, false, 1, 10));

    assertThat(BOOTSTRAP.interval(items, Statistic.AUC::of)).contains(new Interval(1, 1));
    assertThat(BOOTSTRAP.interval(List.of(item(1, 0)), Statistic.AUC::of)).isEmpty();
  }

  private static List<Observation> items() {
    List<Observation> items = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      boolean bad = random.nextBoolean();
      items.add(
          new Observation(
              random.nextInt(20) + (bad ? 5 : 0), random.nextDouble() * 3, bad, i % 4, 10));
    }
    return items;
  }

  private static Observation item(double predicted, int group) {
    return new Observation(predicted, 0, false, group, 1);
  }
}
