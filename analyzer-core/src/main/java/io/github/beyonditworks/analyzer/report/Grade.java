package io.github.beyonditworks.analyzer.report;

/** How a score is to be coloured. */
enum Grade {
  /** Green: from 75. */
  GOOD,
  /** Yellow: from 50. */
  FAIR,
  /** Red. */
  POOR;

  private static final double LEAST_GOOD = 75;
  private static final double LEAST_FAIR = 50;

  static Grade of(double score) {
    if (score >= LEAST_GOOD) {
      return GOOD;
    }
    return score >= LEAST_FAIR ? FAIR : POOR;
  }
}
