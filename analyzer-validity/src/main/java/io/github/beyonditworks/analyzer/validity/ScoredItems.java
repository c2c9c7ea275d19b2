package io.github.beyonditworks.analyzer.validity;

import java.util.List;

/** Labelled items with their scores, without those that could not be scored. */
public record ScoredItems(List<ScoredClass> classes, List<ScoredPair> pairs) {

  /** Copies the lists. */
  public ScoredItems {
    classes = List.copyOf(classes);
    pairs = List.copyOf(pairs);
  }
}
