package io.github.beyonditworks.analyzer.validity.docsmells;

/**
 * Reports items above a limit that was chosen without them: the items are cut into blocks of
 * neighbours, which come from the same pages, and each block is judged by the limit that is best on
 * the others.
 */
final class NestedLimit {

  private static final int BLOCKS = 10;

  private NestedLimit() {}

  /** Which items are reported. */
  static boolean[] reported(double[] values, boolean[] labelled) {
    boolean[] reported = new boolean[values.length];
    for (int block = 0; block < BLOCKS; block++) {
      double limit = best(values, labelled, block);
      for (int i = 0; i < values.length; i++) {
        if (blockOf(i, values.length) == block) {
          reported[i] = values[i] > limit;
        }
      }
    }
    return reported;
  }

  private static int blockOf(int item, int items) {
    return item * BLOCKS / items;
  }

  /** The limit with the best F on all blocks but one. */
  private static double best(double[] values, boolean[] labelled, int left) {
    double best = Double.NaN;
    double bestF = -1;
    for (double limit : values) {
      int hits = 0;
      int others = 0;
      for (int i = 0; i < values.length; i++) {
        if (blockOf(i, values.length) != left) {
          boolean reported = values[i] > limit;
          hits += reported && labelled[i] ? 1 : 0;
          others += reported != labelled[i] ? 1 : 0;
        }
      }
      double f = 2.0 * hits / (2.0 * hits + others);
      if (f > bestF || (f == bestF && limit < best)) {
        bestF = f;
        best = limit;
      }
    }
    return best;
  }
}
