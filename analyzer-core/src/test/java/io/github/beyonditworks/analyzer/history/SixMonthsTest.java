package io.github.beyonditworks.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.sixmonths.Reason;
import io.github.beyonditworks.analyzer.sixmonths.Reason.Kind;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which members another developer will struggle with, and what is said when little is known. */
class SixMonthsTest {

  private static final String PATH = "src/main/java/shop/Rates.java";
  private static final String KNOTTED =
      """
      package shop;

      class Rates {
        /** Looks into the {@code rateTable} and gives up early. */
        int rate(int[] values, int kind, boolean member) {
          int sum = rateTable(0);
          for (int i = 0; i < values.length; i++) {
            if (values[i] > 3 && (kind == 1 || !member)) {
              for (int j = 0; j < i; j++) {
                if (values[j] % 7 == 2 ? member : kind > 4) {
                  sum += values[j] * kind - (member ? 3 : i % 5);
                } else if (values[j] > values[i] && sum < 1000) {
                  sum -= values[i] / 2 + j;
                }
              }
            }
          }
          return sum;
        }

        int rateTable(int i) {
          return i;
        }
      }
      """;

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void begin() throws Exception {
    repository = new TestRepository(folder);
    repository.write(PATH, KNOTTED);
    repository.commit("Begin", "ada", 0);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void reasons_add_up_and_what_is_unknown_is_said() throws Exception {
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(folder));

    Struggle first = analysis.sixMonths().members().get(0);

    assertThat(first.element()).hasToString("shop.Rates#rate(int[], int, boolean)");
    assertThat(first.points())
        .isCloseTo(first.reasons().stream().mapToDouble(Reason::points).sum(), within(0.05));
    assertThat(first.step()).isEqualTo(first.reasons().get(0).step()).endsWith(".");
    assertThat(kinds(first))
        .contains(Kind.HARD_TO_READ)
        .doesNotContain(Kind.MUCH_CHANGED, Kind.NOBODY_LEFT, Kind.NO_TEST);
    assertThat(analysis.sixMonths().unknown())
        .hasSize(2)
        .anyMatch(u -> u.contains("history"))
        .anyMatch(u -> u.contains("test"));
  }

  @Test
  void history_adds_what_changed_who_left_and_words_that_were_left_behind() throws Exception {
    change("int sum = rateTable(0);", "int sum = kind * values.length;", 700);
    change("kind * values.length", "start(values, kind) + 1", 800);
    change("start(values, kind) + 1", "start(values) * 2 - end(kind)", 810);
    repository.write("src/main/java/shop/Other.java", "package shop;\nclass Other {}\n");
    repository.commit("Add", "eve", 1300);

    Analysis analysis =
        new Analyzer().analyze(AnalysisOptions.of(folder).withHistory(HistoryOptions.ON));

    Struggle first = analysis.sixMonths().members().get(0);
    assertThat(kinds(first)).contains(Kind.NOBODY_LEFT, Kind.STALE_WORDS);
    assertThat(analysis.findings())
        .filteredOn(f -> f.finding().rule().equals("stale-doc"))
        .singleElement()
        .satisfies(f -> assertThat(f.finding().message()).contains("changed 3 times", "rateTable"));
    assertThat(analysis.sixMonths().unknown()).noneMatch(u -> u.contains("history"));
  }

  private void change(String from, String to, int day) throws Exception {
    repository.edit(PATH, from, to);
    repository.commit("Change", "ada", day);
  }

  private static List<Kind> kinds(Struggle struggle) {
    return struggle.reasons().stream().map(Reason::kind).toList();
  }
}
