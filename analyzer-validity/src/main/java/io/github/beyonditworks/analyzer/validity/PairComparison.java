package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.validity.ValidityReport.PairFigures;
import java.util.Arrays;
import java.util.List;

/** Counts how often numbers move the way in which people say that a change went. */
final class PairComparison {

  /** Scores have two decimals; what is smaller comes from adding them up. */
  private static final double NOTHING = 1e-6;

  private PairComparison() {}

  /** The figures of each way of looking. */
  static List<PairFigures> figures(List<ScoredPair> pairs) {
    return Arrays.stream(PairMeasure.values()).map(m -> figures(m, pairs)).toList();
  }

  private static PairFigures figures(PairMeasure measure, List<ScoredPair> pairs) {
    double[] gains = pairs.stream().mapToDouble(p -> p.gains().get(measure)).toArray();
    int right = (int) Arrays.stream(gains).filter(g -> g > NOTHING).count();
    int wrong = (int) Arrays.stream(gains).filter(g -> g < -NOTHING).count();
    return new PairFigures(
        measure.title(), measure.isScore(), right, wrong, gains.length - right - wrong);
  }
}
