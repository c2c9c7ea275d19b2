package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.validity.Agreement.Concordance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Offset<Double> EXACTLY = within(1e-9);

  @Test
  void auc_is_the_share_of_good_bad_pairs_in_which_the_bad_item_has_the_higher_value() {
    double[] values = {1, 4, 2, 3};
    boolean[] bad = {false, true, true, false};

    // 4 > 1, 4 > 3, 2 > 1, but 2 < 3
    assertThat(Agreement.auc(values, bad)).isEqualTo(.75);
  }

  @Test
  void auc_counts_ties_half() {
    double[] values = {1, 1, 2};
    boolean[] bad = {false, true, true};

    assertThat(Agreement.auc(values, bad)).isEqualTo(.75);
  }

  @Test
  void auc_is_no_number_without_good_or_without_bad_items() {
    assertThat(Agreement.auc(new double[] {1, 2}, new boolean[] {true, true})).isNaN();
    assertThat(Agreement.auc(new double[] {1, 2}, new boolean[] {false, false})).isNaN();
    assertThat(Agreement.auc(new double[0], new boolean[0])).isNaN();
  }

  @Test
  void spearman_is_the_correlation_of_ranks() {
    double[] values = {10, 20, 30, 1000};
    double[] expected = {.1, .3, .2, 2.9};

    // 1 - 6 * (0 + 1 + 1 + 0) / (4 * 15)
    assertThat(Agreement.spearman(values, expected)).isCloseTo(.8, EXACTLY);
  }

  @Test
  void spearman_is_no_number_where_nothing_differs() {
    assertThat(Agreement.spearman(new double[] {1, 1}, new double[] {0, 3})).isNaN();
    assertThat(Agreement.spearman(new double[] {1}, new double[] {0})).isNaN();
  }

  @Test
  void within_groups_only_pairs_of_one_group_count_each_as_much_as_any_other() {
    double[] values = {9, 1, 2, 5, 5};
    boolean[] bad = {true, false, true, false, false};
    int[] groups = {0, 0, 1, 1, 1};

    Concordance within = Agreement.withinGroups(values, bad, groups);

    assertThat(within).isEqualTo(new Concordance(1, 3));
    assertThat(within.share()).isCloseTo(1 / 3.0, EXACTLY);
  }

  @Test
  void size_matched_pairs_are_of_one_group_about_one_size_and_clearly_rated_apart() {
    double[] sizes = {100, 130, 131, 100, 100, 100};
    double[] expected = {0, 2, 2, .5, 2, 1};
    double[] values = {1, 2, 0, 0, 0, 1};
    int[] groups = {0, 0, 0, 0, 1, 0};

    Concordance matched = Agreement.sizeMatched(values, expected, groups, sizes);

    // Items 0-1: right. 0-2: too far apart in size. 0-3: only .5 apart in rating. 0-4: of another
    // group. 0-5: tie. 1-3: right. 1-5: right. 2 is 1.31 times as large as 0, 3 and 5. 3-5: only .5
    // apart.
    assertThat(matched).isEqualTo(new Concordance(3.5, 4));
  }

  @Test
  void a_share_of_no_pairs_is_no_number() {
    assertThat(new Concordance(0, 0).share()).isNaN();
  }

  /** Items with coarse values, so that there are ties. */
  record Items(List<Observation> list) {

    Items with(DoubleUnaryOperator change) {
      return new Items(
          list.stream()
              .map(
                  o ->
                      new Observation(
                          change.applyAsDouble(o.predicted()),
                          o.expected(),
                          o.bad(),
                          o.group(),
                          o.size()))
              .toList());
    }

    Items shuffled(long seed) {
      List<Observation> shuffled = new ArrayList<>(list);
      Collections.shuffle(shuffled, new Random(seed));
      return new Items(shuffled);
    }

    double[] values() {
      return list.stream().mapToDouble(Observation::predicted).toArray();
    }

    double[] expected() {
      return list.stream().mapToDouble(Observation::expected).toArray();
    }

    double[] sizes() {
      return list.stream().mapToDouble(Observation::size).toArray();
    }

    int[] groups() {
      return list.stream().mapToInt(Observation::group).toArray();
    }

    boolean[] bad() {
      boolean[] bad = new boolean[list.size()];
      for (int i = 0; i < bad.length; i++) {
        bad[i] = list.get(i).bad();
      }
      return bad;
    }

    Concordance withinGroups() {
      return Agreement.withinGroups(values(), bad(), groups());
    }

    Concordance sizeMatched() {
      return Agreement.sizeMatched(values(), expected(), groups(), sizes());
    }

    List<Double> statistics() {
      return List.of(
          Agreement.auc(values(), bad()),
          Agreement.spearman(values(), expected()),
          withinGroups().share(),
          sizeMatched().share());
    }
  }

  @Provide
  Arbitrary<Items> items() {
    Arbitrary<Observation> item =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 6),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(1, 20))
            .as((v, e, b, g, s) -> new Observation(v, e / 2.0, b, g, s));
    return item.list()
        .ofMinSize(2)
        .ofMaxSize(30)
        .filter(l -> l.stream().map(Observation::bad).distinct().count() == 2)
        .filter(l -> l.stream().map(Observation::predicted).distinct().count() > 1)
        .filter(l -> l.stream().map(Observation::expected).distinct().count() > 1)
        .map(Items::new);
  }

  @Property
  void negated_values_turn_every_statistic_round(@ForAll("items") Items items) {
    List<Double> plain = items.statistics();
    List<Double> negated = items.with(v -> -v).statistics();

    assertSame(negated.get(0), 1 - plain.get(0));
    assertSame(negated.get(1), -plain.get(1));
    assertSame(negated.get(2), 1 - plain.get(2));
    assertSame(negated.get(3), 1 - plain.get(3));
  }

  @Property
  void a_monotone_change_of_the_values_changes_nothing(@ForAll("items") Items items) {
    assertSame(items.with(v -> Math.exp(v) - 7).statistics(), items.statistics());
  }

  @Property
  void the_order_of_the_items_changes_nothing(@ForAll("items") Items items, @ForAll long seed) {
    assertSame(items.shuffled(seed).statistics(), items.statistics());
  }

  @Property
  void values_that_are_all_the_same_are_chance(@ForAll("items") Items items) {
    Items same = items.with(v -> 3);

    assertSame(Agreement.auc(same.values(), same.bad()), .5);
    assertThat(same.withinGroups().right()).isEqualTo(same.withinGroups().pairs() * .5);
    assertThat(same.sizeMatched().right()).isEqualTo(same.sizeMatched().pairs() * .5);
  }

  @Property
  void ratings_as_values_are_never_wrong(@ForAll("items") Items items) {
    Concordance matched =
        Agreement.sizeMatched(items.expected(), items.expected(), items.groups(), items.sizes());

    assertThat(matched.right()).isEqualTo((double) matched.pairs());
    assertSame(Agreement.spearman(items.expected(), items.expected()), 1.0);
  }

  private static void assertSame(List<Double> actual, List<Double> expected) {
    for (int i = 0; i < expected.size(); i++) {
      assertSame(actual.get(i), expected.get(i));
    }
  }

  private static void assertSame(double actual, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(actual).isNaN();
    } else {
      assertThat(actual).isCloseTo(expected, EXACTLY);
    }
  }
}
