package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.History;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SixMonthsTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, a day",
    "1, a day",
    "4, 4 days",
    "59, 59 days",
    "60, 2 months",
    "364, 12 months",
    "900, 2.5 years"
  })
  void the_span_of_a_history_is_told_in_a_unit_that_fits(int days, String words) {
    History history =
        new History(History.State.PRESENT, "", "head", 1_234, days, new TreeMap<>(), List.of());

    assertThat(SixMonthsText.history(history))
        .contains("history: 1,234 commits in " + words + ", merges left out");
  }
}
