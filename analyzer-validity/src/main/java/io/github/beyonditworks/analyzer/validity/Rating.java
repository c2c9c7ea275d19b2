package io.github.beyonditworks.analyzer.validity;

import java.util.List;

/**
 * What experts say about one side of a class, on a scale that is the same for all sides.
 *
 * @param expected the expected answer, from 0 (best) to 3 (worst)
 * @param bad whether the likeliest answer is one of the two on the bad side
 */
public record Rating(double expected, boolean bad) {

  /** How many answers the experts could choose from. */
  static final int ANSWERS = 4;

  /**
   * The rating that probabilities of the four answers make.
   *
   * @param label what was asked
   * @param probabilities the probability of each answer, in the order of the experts' scale
   */
  static Rating of(Label label, List<Double> probabilities) {
    int worst = ANSWERS - 1;
    double expected = 0;
    int likeliest = 0;
    for (int answer = 0; answer < ANSWERS; answer++) {
      expected += probabilities.get(answer) * answer;
      if (probabilities.get(answer) > probabilities.get(likeliest)) {
        likeliest = answer;
      }
    }
    return label.agreeingIsBad()
        ? new Rating(worst - expected, isBad(worst - likeliest))
        : new Rating(expected, isBad(likeliest));
  }

  private static boolean isBad(int answer) {
    return answer >= ANSWERS / 2;
  }
}
