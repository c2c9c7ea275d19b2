package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.html.Figures;
import io.github.beyonditworks.analyzer.score.Standing;
import java.util.OptionalDouble;

/**
 * What a badge says.
 *
 * @param message the overall score and where it stands, or that there is none
 * @param color six hexadecimal digits; white text on it has a contrast of at least 4.5 to 1
 */
record Badge(String message, String color) {

  /** What is scored. */
  static final String LABEL = "quality";

  private static final String GREEN = "1a7f37";
  private static final String YELLOW = "8a6100";
  private static final String RED = "c01c28";
  private static final String GREY = "59636e";

  static Badge of(Analysis analysis) {
    OptionalDouble overall = analysis.scores().overall();
    if (overall.isEmpty()) {
      return new Badge("nothing to judge", GREY);
    }
    return StandingText.ofProject(analysis)
        .map(s -> new Badge(message(overall, s), color(s.letter())))
        .orElseGet(() -> new Badge(Figures.score(overall), color(overall.getAsDouble())));
  }

  private static String message(OptionalDouble overall, Standing standing) {
    return Figures.score(overall) + ", better than " + standing.libraries().lower() + " %";
  }

  /** The upper two fifths of open libraries are green, the last is red. */
  private static String color(Standing.Letter letter) {
    return switch (letter) {
      case A, B -> GREEN;
      case C, D -> YELLOW;
      case E -> RED;
    };
  }

  private static String color(double score) {
    return switch (Grade.of(score)) {
      case GOOD -> GREEN;
      case FAIR -> YELLOW;
      case POOR -> RED;
    };
  }
}
