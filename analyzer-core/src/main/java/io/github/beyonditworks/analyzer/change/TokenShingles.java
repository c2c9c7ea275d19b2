package io.github.beyonditworks.analyzer.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two pieces of code are: what they share of their runs of three tokens (Broder, "On the
 * resemblance and containment of documents", 1997), as Dice's coefficient, 0 to 1.
 */
final class TokenShingles {

  private static final int RUN = 3;

  private final Map<Integer, Integer> counts = new HashMap<>();
  private int size;

  TokenShingles(List<String> tokens) {
    for (int i = 0; i + RUN <= tokens.size(); i++) {
      counts.merge(tokens.subList(i, i + RUN).hashCode(), 1, Integer::sum);
      size++;
    }
  }

  double similarity(TokenShingles other) {
    return size == 0 || other.size == 0 ? 0 : 2.0 * shared(other) / (size + other.size);
  }

  /** The share of these runs that the other code has too. */
  double containedIn(TokenShingles other) {
    return size == 0 ? 0 : (double) shared(other) / size;
  }

  private int shared(TokenShingles other) {
    int shared = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }
}
