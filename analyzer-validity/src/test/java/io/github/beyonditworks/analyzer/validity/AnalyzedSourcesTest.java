package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalyzedSourcesTest {

  /** Nothing in it is above a limit: its points are lines of the ledger alone. */
  private static final String TEXT =
      """
      package shop;

      /** What things cost. */
      public class Prices {
        /** The price of so many, the third of them free. */
        int of(int cents, int count) {
          int price = 0;
          for (int i = 0; i < count; i++) {
            if (i != 2) {
              price += cents;
            }
          }
          return price;
        }
      }
      """;

  @Test
  void scoring_them_once_more_with_the_same_coefficients_changes_nothing() throws Exception {
    AnalyzedSources sources = AnalyzedSources.analyze(List.of(TEXT));

    List<Optional<ScoredFile>> again = sources.scored(ScoreModel.standard());

    assertThat(again).isEqualTo(sources.scored());
    assertThat(again.get(0).orElseThrow().scores().readability().orElseThrow()).isLessThan(100);
  }
}
