package io.github.beyonditworks.analyzer.validity.calibration;

import java.util.List;

/**
 * The weights of loads in the readability of a member: a logistic regression on whether the mean
 * load of the changed members fell, in changes that were merged as improvements, by Newton's method
 * with weights that are not negative and stay near a prior.
 *
 * <p>The prior holds all loads to be alike at their reference, and bulk to be as much as four of
 * them, since the volume of tokens says most about ratings of single excerpts (Posnett, Hindle and
 * Devanbu, MSR 2011). What merged changes do to a file says little about bulk: most of them leave
 * it as it is.
 */
final class MemberFit {

  private static final double PRIOR_IMPORTANCE = 3;

  /** How sure one is of a change that takes away a burden of 1. */
  private static final double STEEPNESS = 10;

  /** Single changes of huge files are not to decide. */
  private static final double MAX_DIFFERENCE = 3;

  private static final int STEPS = 50;

  private MemberFit() {}

  /**
   * Fits the weights.
   *
   * @param differences for each change, how much each load fell, in references
   * @param prior the weights to stay near
   */
  static double[] fit(List<double[]> differences, double[] prior) {
    double[] weights = prior.clone();
    for (int step = 0; step < STEPS; step++) {
      NonNegativeQuadratic newton = new NonNegativeQuadratic(prior.length);
      for (double[] difference : differences) {
        addSecondOrder(newton, clipped(difference), weights, 1.0 / differences.size());
      }
      for (int i = 0; i < prior.length; i++) {
        newton.addPrior(i, prior[i], PRIOR_IMPORTANCE);
      }
      weights = newton.minimum();
    }
    return weights;
  }

  private static double[] clipped(double[] difference) {
    double[] clipped = new double[difference.length];
    for (int i = 0; i < clipped.length; i++) {
      clipped[i] = STEEPNESS * Math.max(-MAX_DIFFERENCE, Math.min(MAX_DIFFERENCE, difference[i]));
    }
    return clipped;
  }

  /** Adds the parabola that touches {@code log(1 + exp(−row·w))} at the weights. */
  private static void addSecondOrder(
      NonNegativeQuadratic newton, double[] row, double[] weights, double importance) {
    double margin = 0;
    for (int i = 0; i < row.length; i++) {
      margin += row[i] * weights[i];
    }
    double doubt = 1 / (1 + Math.exp(margin));
    // Bounded from below, so that changes without any doubt left do not divide by nothing.
    double curvature = Math.max(1e-6, doubt * (1 - doubt));
    newton.add(row, margin + doubt / curvature, importance * curvature / 2);
  }
}
