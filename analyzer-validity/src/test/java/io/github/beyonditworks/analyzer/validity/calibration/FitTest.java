package io.github.beyonditworks.analyzer.validity.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.metric.Creations;
import io.github.beyonditworks.analyzer.metric.MemberCount;
import io.github.beyonditworks.analyzer.score.Aspect;
import io.github.beyonditworks.analyzer.validity.calibration.AspectFit.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The fits find what made the data, and hold what they promise on any data. */
class FitTest {

  private static final boolean[] BOTH = {true, true};

  @Test
  void the_least_squares_of_a_line_are_found() {
    NonNegativeQuadratic line = new NonNegativeQuadratic(1);
    line.add(new double[] {1}, 2, 1);
    line.add(new double[] {2}, 4, 1);

    assertThat(line.minimum()).containsExactly(new double[] {2}, within(1e-6));
  }

  @Test
  void a_weight_that_would_be_negative_is_none() {
    NonNegativeQuadratic falling = new NonNegativeQuadratic(1);
    falling.add(new double[] {1}, -2, 1);

    assertThat(falling.minimum()).containsExactly(new double[] {0}, within(1e-6));
  }

  @Test
  void weights_that_made_ratings_are_found_again_but_for_the_pull_of_the_ridge() {
    List<Observation> observations = new ArrayList<>();
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < 6; b++) {
        double burden = 0.5 * a + 0.1 * b + 0.2;
        observations.add(new Observation(new double[] {a, b}, 0.2, burden / (1 + burden)));
      }
    }

    assertThat(AspectFit.fit(observations, BOTH, 0))
        .containsExactly(new double[] {0.5, 0.1}, within(0.05));
  }

  @Test
  void weights_that_have_to_be_alike_share_what_one_load_explains() {
    List<Observation> observations = new ArrayList<>();
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < 6; b++) {
        double burden = 0.5 * a + 0.1 * b;
        observations.add(new Observation(new double[] {a, b}, 0, burden / (1 + burden)));
      }
    }

    double[] weights = AspectFit.fit(observations, BOTH, 100);

    assertThat(weights[0]).isCloseTo(weights[1], within(0.001)).isBetween(0.15, 0.45);
  }

  @Test
  void forms_differ_in_their_loads_and_never_leave_members_out() {
    assertThat(Form.ALL).hasSize(18).doesNotHaveDuplicates();
    assertThat(Form.ALL).allMatch(f -> f.alike() > 0);
    int members = Loads.ALL.indexOf(MemberCount.METRIC);
    int creations = Loads.ALL.indexOf(Creations.METRIC);
    assertThat(Form.ALL).allMatch(f -> f.allows(Aspect.MODULARITY)[members]);
    assertThat(Form.ALL).noneMatch(f -> f.allows(Aspect.LEGIBILITY)[members]);
    assertThat(Form.ALL)
        .filteredOn(f -> f.allows(Aspect.MODULARITY)[creations])
        .extracting(Form::set)
        .containsOnly(Form.LoadSet.FEW_AND_CREATED, Form.LoadSet.MANY);
  }

  @Test
  void loads_that_may_not_count_get_no_weight() {
    List<Observation> observations =
        List.of(
            new Observation(new double[] {1, 1}, 0, 0.5),
            new Observation(new double[] {2, 2}, 0, 0.7));

    double[] weights = AspectFit.fit(observations, new boolean[] {false, true}, 0);

    assertThat(weights[0]).isZero();
    assertThat(weights[1]).isPositive();
  }

  @Property(tries = 50)
  void no_weight_is_negative_and_order_changes_nothing(
      @ForAll @Size(12) List<@DoubleRange(min = 0, max = 9) Double> loads,
      @ForAll @Size(6) List<@DoubleRange(min = 0, max = 1) Double> targets) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      double[] row = {loads.get(2 * i), loads.get(2 * i + 1)};
      observations.add(new Observation(row, 0, targets.get(i)));
    }
    double[] weights = AspectFit.fit(observations, BOTH, 0);
    Collections.reverse(observations);

    assertThat(Arrays.stream(weights).allMatch(w -> w >= 0)).isTrue();
    assertThat(AspectFit.fit(observations, BOTH, 0)).containsExactly(weights, within(1e-3));
  }

  @Test
  void a_load_that_improvements_take_away_gains_weight_and_the_other_stays_near_its_prior() {
    List<double[]> differences = Collections.nCopies(40, new double[] {0.05, 0});

    double[] weights = MemberFit.fit(differences, new double[] {0.1, 0.1});

    assertThat(weights[0]).isGreaterThan(0.1);
    assertThat(weights[1]).isCloseTo(0.1, within(1e-6));
  }

  @Test
  void without_changes_the_prior_stands() {
    assertThat(MemberFit.fit(List.of(), new double[] {0.1, 0.4}))
        .containsExactly(new double[] {0.1, 0.4}, within(1e-6));
  }
}
