package io.github.beyonditworks.analyzer.validity.prediction;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A type with what can be told of it beforehand and what running its tests showed.
 *
 * @param signs those that apply to it
 * @param outcomes those that are known
 */
record Subject(SortedMap<Sign, Double> signs, SortedMap<Outcome, Double> outcomes) {

  /** Copies the maps. */
  Subject {
    signs = Collections.unmodifiableSortedMap(new TreeMap<>(signs));
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
  }

  static Subject of(Map<Sign, Double> signs, Map<Outcome, Double> outcomes) {
    return new Subject(new TreeMap<>(signs), new TreeMap<>(outcomes));
  }

  /** Whether both are known. */
  boolean has(Sign sign, Outcome outcome) {
    return signs.containsKey(sign) && outcomes.containsKey(outcome);
  }
}
