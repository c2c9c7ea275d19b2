package io.github.beyonditworks.analyzer.validity.calibration;

import java.util.List;

/**
 * The weights of loads in one aspect: the saturating score that comes closest to what experts
 * expect, by Gauss and Newton's method with non-negative least squares in each step.
 *
 * <p>A class of burden {@code B} is predicted to have the share {@code B / (1 + B)} of the worst
 * rating; that is what its score lacks to 100.
 */
final class AspectFit {

  /** How much large weights cost: columns are scaled to mean 1, so all loads pay alike. */
  private static final double RIDGE = 1e-3;

  private static final int MAX_STEPS = 100;
  private static final double CONVERGED = 1e-9;

  private AspectFit() {}

  /** A rated class as the fit sees it. */
  static final class Observation {

    private final double[] loads;
    private final double fixed;
    private final double target;

    /**
     * A rated class.
     *
     * @param loads the damped sum of each load
     * @param fixed the burden of what is not fitted
     * @param target the expected rating as a share of the worst, 0 to 1
     */
    Observation(double[] loads, double fixed, double target) {
      this.loads = loads.clone();
      this.fixed = fixed;
      this.target = target;
    }

    /** How far the share that weights predict is from the expected one, squared. */
    double squaredError(double[] weights) {
      double burden = fixed;
      for (int i = 0; i < weights.length; i++) {
        burden += loads[i] * weights[i];
      }
      double error = burden / (1 + burden) - target;
      return error * error;
    }
  }

  /**
   * Fits the weights.
   *
   * @param allowed which loads may have a weight; the others get 0
   * @param alike how much it costs that weights differ, columns being scaled to mean 1
   */
  static double[] fit(List<Observation> observations, boolean[] allowed, double alike) {
    double[] means = means(observations, allowed);
    double[] weights = new double[means.length];
    double loss = loss(observations, means, weights, alike);
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] next = improved(observations, means, weights, loss, alike);
      double nextLoss = loss(observations, means, next, alike);
      boolean done = loss - nextLoss < CONVERGED;
      weights = next;
      loss = nextLoss;
      if (done) {
        break;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = means[i] > 0 ? weights[i] / means[i] : 0;
    }
    return weights;
  }

  private static double[] means(List<Observation> observations, boolean[] allowed) {
    double[] means = new double[allowed.length];
    for (int i = 0; i < means.length; i++) {
      int load = i;
      means[i] =
          allowed[i]
              ? observations.stream().mapToDouble(o -> o.loads[load]).average().orElse(0)
              : 0;
    }
    return means;
  }

  /** The minimum of the problem made linear at the weights, or the way there that still helps. */
  private static double[] improved(
      List<Observation> observations, double[] means, double[] weights, double loss, double alike) {
    NonNegativeQuadratic linearised = new NonNegativeQuadratic(weights.length);
    double importance = 1.0 / observations.size();
    for (Observation observation : observations) {
      double[] row = scaled(observation, means);
      double burden = burden(observation, row, weights);
      double slope = 1 / ((1 + burden) * (1 + burden));
      double residual = observation.target - burden / (1 + burden);
      for (int i = 0; i < row.length; i++) {
        residual += slope * row[i] * weights[i];
        row[i] *= slope;
      }
      linearised.add(row, residual, importance);
    }
    for (int i = 0; i < weights.length; i++) {
      linearised.addPrior(i, 0, RIDGE);
    }
    linearised.addSpread(counted(means), alike);
    return backtracked(observations, means, weights, linearised.minimum(), loss, alike);
  }

  /** The loads that are there at all. */
  private static boolean[] counted(double[] means) {
    boolean[] counted = new boolean[means.length];
    for (int i = 0; i < counted.length; i++) {
      counted[i] = means[i] > 0;
    }
    return counted;
  }

  private static double[] backtracked(
      List<Observation> observations,
      double[] means,
      double[] from,
      double[] to,
      double loss,
      double alike) {
    double[] next = to;
    for (int halving = 0; halving < MAX_STEPS; halving++) {
      if (loss(observations, means, next, alike) <= loss) {
        return next;
      }
      double[] half = new double[from.length];
      for (int i = 0; i < half.length; i++) {
        half[i] = (from[i] + next[i]) / 2;
      }
      next = half;
    }
    return from;
  }

  private static double loss(
      List<Observation> observations, double[] means, double[] weights, double alike) {
    double loss = alike * NonNegativeQuadratic.spread(counted(means), weights);
    for (Observation observation : observations) {
      double burden = burden(observation, scaled(observation, means), weights);
      double error = burden / (1 + burden) - observation.target;
      loss += error * error / observations.size();
    }
    for (double weight : weights) {
      loss += RIDGE * weight * weight;
    }
    return loss;
  }

  private static double[] scaled(Observation observation, double[] means) {
    double[] row = new double[means.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = means[i] > 0 ? observation.loads[i] / means[i] : 0;
    }
    return row;
  }

  private static double burden(Observation observation, double[] row, double[] weights) {
    double burden = observation.fixed;
    for (int i = 0; i < row.length; i++) {
      burden += row[i] * weights[i];
    }
    return burden;
  }
}
