package io.github.beyonditworks.analyzer.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Names count by their quality: other names that are as good change no score. */
class RenamingInvarianceTest {

  private static final int MANY = 200;

  private final Code code = Code.ofThisRepository();
  private final Vocabulary vocabulary = vocabularyOfRules(code);

  @Test
  void names_of_equal_quality_change_no_score() {
    AtomicInteger renamed = new AtomicInteger();
    Code other =
        code.with(
            text -> {
              Renaming renaming = new Renaming(text, vocabulary);
              renamed.addAndGet(renaming.names().size());
              return renaming.renamed();
            });

    assertThat(renamed.get()).isGreaterThan(MANY);
    assertThat(TypeScores.of(other.analyze())).isEqualTo(TypeScores.of(code.analyze()));
  }

  @Test
  void renaming_is_consistent_and_keeps_what_means_something() {
    String before =
        """
        class Rides {
          private int wagon;

          /**
           * Rides.
           *
           * @param carriage is pulled
           */
          boolean ride(Horse horse, Object carriage, int maxCarriages) {
            return pullCarriage(carriage) && carriage != wagon && horse.isFed(maxCarriages);
          }

          private boolean pullCarriage(Object carriage) {
            return carriage == null;
          }
        }
        """;

    Renaming renaming = new Renaming(before, vocabulary);
    Map<String, String> names = renaming.names();

    assertThat(names.keySet()).containsExactly("carriage", "maxCarriages", "pullCarriage");
    assertThat(names.get("carriage")).hasSize("carriage".length());
    assertThat(names.get("maxCarriages")).startsWith("max").endsWith("s");
    assertThat(names.get("pullCarriage")).startsWith("pull");
    assertThat(renaming.renamed())
        .doesNotContainPattern("(?i)carriage")
        .contains("int wagon", "Horse horse", "horse.isFed");
  }

  private static Vocabulary vocabularyOfRules(Code code) {
    return Vocabulary.of(
        code.files().entrySet().stream()
            .filter(f -> f.getKey().matches(".*/(?:rule|metric|source)/.*"))
            .map(Map.Entry::getValue));
  }
}
