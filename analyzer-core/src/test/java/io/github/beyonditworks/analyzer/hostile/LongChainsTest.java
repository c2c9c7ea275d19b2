package io.github.beyonditworks.analyzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Chains that take minutes where each of their links is followed, or printed, to the end. */
class LongChainsTest {

  @TempDir Path folder;

  private Analysis analyze(String code) throws Exception {
    Files.writeString(folder.resolve("Input.java"), code);
    return new Analyzer().analyze(AnalysisOptions.of(folder));
  }

  private static String repeated(int count, String text) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(text.replace("#", String.valueOf(i)).replace("+", String.valueOf(i + 1)));
    }
    return all.toString();
  }

  @Test
  @Timeout(60)
  void super_classes_are_counted_as_far_as_a_chain_could_be_meant() throws Exception {
    Analysis analysis =
        analyze(repeated(2_000, "class C# extends C+ {}\n") + "class C2000 { int a; }\n");

    List<Finding> deep =
        analysis.findings().stream()
            .map(ScoredFinding::finding)
            .filter(f -> f.rule().equals("deep-inheritance"))
            .toList();
    assertThat(deep).hasSize(1_995);
    assertThat(deep).extracting(Finding::value).allMatch(v -> v <= 100).contains(6.0, 99.0, 100.0);
    assertThat(analysis.problems()).isEmpty();
  }

  @Test
  @Timeout(60)
  void classes_that_extend_each_other_in_a_ring_are_counted_once_each() throws Exception {
    Analysis analysis =
        analyze(repeated(7, "class C# extends C+ {}\n") + "class C7 extends C0 {}\n");

    assertThat(analysis.findings())
        .extracting(ScoredFinding::finding)
        .filteredOn(f -> f.rule().equals("deep-inheritance"))
        .hasSize(8)
        .allMatch(f -> f.value() == 8);
  }

  @Test
  @Timeout(60)
  void calls_in_a_constructor_are_read_whatever_stands_before_their_dot() throws Exception {
    Analysis analysis =
        analyze(
            "class Input { Input() { a" + ".b()".repeat(3_000) + "; new Thread(a).start(); } }");

    assertThat(analysis.problems()).isEmpty();
    assertThat(analysis.findings())
        .extracting(f -> f.finding().rule())
        .contains("constructor-work");
  }

  @Test
  @Timeout(60)
  void names_of_packages_are_read_whatever_their_length() throws Exception {
    assertThat(analyze("class Input { int x = a" + ".b".repeat(3_000) + "; }").problems())
        .isEmpty();
  }

  @Test
  @Timeout(60)
  void of_very_many_copies_each_names_some_and_how_many_more_there_are() throws Exception {
    String copy =
        """
        class C# {
          int total#(int[] prices, int limit, int day, int place, int coupon, int rest) {
            int sum = #;
            for (int price : prices) {
              if (price > limit && day > 3) {
                sum += price * 17;
              }
            }
            return sum;
          }
        }
        """;

    for (int i = 0; i < 150; i++) {
      Files.writeString(folder.resolve("C" + i + ".java"), copy.replace("#", String.valueOf(i)));
    }

    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(folder));

    assertThat(analysis.findings())
        .extracting(ScoredFinding::finding)
        .filteredOn(f -> f.rule().equals("duplicated-block"))
        .hasSize(150)
        .allSatisfy(
            f -> {
              assertThat(f.contributors()).hasSize(101);
              assertThat(f.contributors().get(100).text()).isEqualTo("the same as in 49 more");
            });
  }
}
