package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Scores;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A score as a ring.
 *
 * @param label what is scored
 * @param question what the score answers
 * @param score the score in words
 * @param length how much of the ring is filled, 0 to 100
 */
public record Gauge(String label, String question, String score, String length) {

  static Gauge overall(Scores scores) {
    return of("Overall", "How much would a careful reviewer leave as it is?", scores.overall());
  }

  /** The dimensions that have something to judge. */
  static List<Gauge> dimensions(Scores scores, boolean tests) {
    return Arrays.stream(Dimension.values())
        .filter(d -> scores.of(d).isPresent())
        .map(d -> of(Figures.capitalized(d.id()), question(d, tests), scores.of(d)))
        .toList();
  }

  private static Gauge of(String label, String question, OptionalDouble score) {
    return new Gauge(label, question, Figures.score(score), Figures.percent(score.orElse(0), 100));
  }

  private static String question(Dimension dimension, boolean tests) {
    return switch (dimension) {
      case READABILITY -> "Will the next reader understand it?";
      case TESTABILITY ->
          tests ? "Will the tests catch the next bug?" : "Can it be put under test?";
      case DOCUMENTATION -> "Does it say what the code alone cannot?";
    };
  }
}
