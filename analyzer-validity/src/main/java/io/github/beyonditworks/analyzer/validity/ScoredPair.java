package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.score.ScoredFile;
import java.util.EnumMap;
import java.util.Map;

/**
 * A pair with what the change gained, seen in several ways.
 *
 * @param id its name in the data
 * @param gains by way of looking: positive where the file after is better, 0 where nothing moved
 */
public record ScoredPair(String id, Map<PairMeasure, Double> gains) {

  /** Copies the gains. */
  public ScoredPair {
    gains = Map.copyOf(gains);
  }

  static ScoredPair of(ReadabilityPair pair, ScoredFile before, ScoredFile after) {
    ChangedMembers changed = ChangedMembers.between(pair, before, after);
    PairSide old = new PairSide(before, changed.before());
    PairSide improved = new PairSide(after, changed.after());
    Map<PairMeasure, Double> gains = new EnumMap<>(PairMeasure.class);
    for (PairMeasure measure : PairMeasure.values()) {
      gains.put(measure, measure.gain(old, improved));
    }
    return new ScoredPair(pair.id(), gains);
  }
}
