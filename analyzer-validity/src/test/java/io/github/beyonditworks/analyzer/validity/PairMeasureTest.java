package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairMeasureTest {

  private static final String KNOT = MadeUpData.knotted("K", 4);
  private static final String PLAIN = MadeUpData.knotted("K", 1);

  @Test
  void a_change_that_unties_a_method_is_a_gain_whichever_way_one_looks() throws Exception {
    assertThat(gains(KNOT, PLAIN))
        .hasSize(5)
        .allSatisfy((m, gain) -> assertThat(gain).isPositive());
  }

  @Test
  void the_reverse_change_loses_just_as_much() throws Exception {
    Map<PairMeasure, Double> there = gains(KNOT, PLAIN);

    gains(PLAIN, KNOT).forEach((m, gain) -> assertThat(gain).isEqualTo(-there.get(m)));
  }

  @Test
  void a_file_that_stays_as_it_is_gains_nothing() throws Exception {
    assertThat(gains(KNOT, KNOT)).allSatisfy((m, gain) -> assertThat(gain).isZero());
  }

  @Test
  void members_that_the_other_side_has_too_do_not_count() throws Exception {
    String kept = "int kept(int a) {\n return a;\n}\n";
    String before = KNOT.replace("class K {\n", "class K {\n" + kept);
    String after = PLAIN.replace("class K {\n", "class K {\n" + "int n;\n" + kept);

    // The method goes from 12 lines to 6, and a field of one line is new.
    assertThat(gains(before, after)).containsEntry(PairMeasure.CODE_LINES, 5.0);
  }

  @Test
  void where_members_are_only_added_the_mean_is_that_of_the_whole_file() throws Exception {
    String before = "class K {\n}\n";

    Map<PairMeasure, Double> gains = gains(before, KNOT);

    assertThat(gains.get(PairMeasure.MEAN_OF_CHANGED))
        .isEqualTo(gains.get(PairMeasure.WHOLE_FILE))
        .isNegative();
    assertThat(gains.get(PairMeasure.POINTS_LOST)).isNegative();
  }

  @Test
  void where_no_member_changed_the_whole_file_counts() throws Exception {
    String extra = "class Extra {\n}\n";

    assertThat(gains(PLAIN + extra, PLAIN)).containsEntry(PairMeasure.CODE_LINES, 2.0);
  }

  private static Map<PairMeasure, Double> gains(String before, String after) throws Exception {
    List<ReadabilityPair> pairs = List.of(new ReadabilityPair("p", before, after));
    return Study.of(new LabelledData(List.of(), pairs, Map.of())).shipped().pairs().get(0).gains();
  }
}
