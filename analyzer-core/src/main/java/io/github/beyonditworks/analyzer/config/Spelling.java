package io.github.beyonditworks.analyzer.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that somebody most likely meant. */
public final class Spelling {

  private Spelling() {}

  /** The known name nearest to a word by edit distance; empty where none is near. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    int farthest = Math.max(2, word.length() / 2);
    return known.stream()
        .filter(k -> distance(word, k) <= farthest)
        .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k));
  }

  /** A hint to add to an error message: {@code ; did you mean 'x'?}, or nothing. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(k -> "; did you mean '" + k + "'?").orElse("");
  }

  /** The number of inserted, removed and replaced characters (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
