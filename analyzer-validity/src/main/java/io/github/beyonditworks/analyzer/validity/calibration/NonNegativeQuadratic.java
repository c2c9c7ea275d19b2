package io.github.beyonditworks.analyzer.validity.calibration;

import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

/**
 * A sum of squares in weights that may not be negative: {@code ½ wᵀQw − cᵀw} with {@code w ≥ 0}.
 * Terms are added one by one; ojAlgo finds the minimum.
 */
final class NonNegativeQuadratic {

  private final double[][] quadratic;
  private final double[] linear;

  NonNegativeQuadratic(int weights) {
    quadratic = new double[weights][weights];
    linear = new double[weights];
  }

  /** Adds {@code importance · (row·w − target)²}. */
  void add(double[] row, double target, double importance) {
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < row.length; j++) {
        quadratic[i][j] += 2 * importance * row[i] * row[j];
      }
      linear[i] += 2 * importance * row[i] * target;
    }
  }

  /** Adds {@code importance · (w[i] − value)²}: what to stay near where the data says little. */
  void addPrior(int i, double value, double importance) {
    quadratic[i][i] += 2 * importance;
    linear[i] += 2 * importance * value;
  }

  /** Adds {@code importance · spread}: what to stay alike where the data says little. */
  void addSpread(boolean[] which, double importance) {
    double share = 1.0 / Math.max(1, count(which));
    for (int i = 0; i < which.length; i++) {
      for (int j = 0; j < which.length; j++) {
        if (which[i] && which[j]) {
          quadratic[i][j] += 2 * importance * ((i == j ? 1 : 0) - share);
        }
      }
    }
  }

  /** The squared distances of some weights from their mean, summed. */
  static double spread(boolean[] which, double[] weights) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < which.length; i++) {
      if (which[i]) {
        sum += weights[i];
        squares += weights[i] * weights[i];
      }
    }
    return squares - sum * sum / Math.max(1, count(which));
  }

  private static int count(boolean[] which) {
    int count = 0;
    for (boolean one : which) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /**
   * The weights of the minimum.
   *
   * @throws ArithmeticException when there is none, as for data that is not finite
   */
  double[] minimum() {
    int n = linear.length;
    R064Store q = R064Store.FACTORY.make(n, n);
    R064Store c = R064Store.FACTORY.make(n, 1);
    R064Store bounds = R064Store.FACTORY.make(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        q.set(i, j, quadratic[i][j]);
      }
      c.set(i, 0, linear[i]);
      bounds.set(i, i, -1);
    }
    Optimisation.Result result =
        ConvexSolver.newBuilder()
            .objective(q, c)
            .inequalities(bounds, R064Store.FACTORY.make(n, 1))
            .build()
            .solve();
    if (!result.getState().isFeasible()) {
      throw new ArithmeticException("no weights fit: " + result.getState());
    }
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      weights[i] = Math.max(0, result.doubleValue(i));
    }
    return weights;
  }
}
