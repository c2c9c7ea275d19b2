package io.github.beyonditworks.analyzer.validity;

/**
 * One item as the statistics see it.
 *
 * @param predicted a number that is meant to grow with badness
 * @param expected the expected rating, higher being worse
 * @param bad whether people call it bad
 * @param group the number of its project
 * @param size its code lines
 */
record Observation(double predicted, double expected, boolean bad, int group, double size) {

  Observation inGroup(int other) {
    return new Observation(predicted, expected, bad, other, size);
  }
}
