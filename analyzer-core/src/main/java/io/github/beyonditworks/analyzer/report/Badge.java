package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.html.Figures;
import java.util.OptionalDouble;

/**
 * What a badge says.
 *
 * @param message the overall score, or that there is none
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
    return overall.isPresent()
        ? new Badge(Figures.score(overall), color(overall.getAsDouble()))
        : new Badge("nothing to judge", GREY);
  }

  private static String color(double score) {
    return switch (Grade.of(score)) {
      case GOOD -> GREEN;
      case FAIR -> YELLOW;
      case POOR -> RED;
    };
  }
}
