package io.github.beyonditworks.analyzer.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells findings apart that have the same fingerprint, such as those of two modules with a type of
 * one name.
 */
final class Occurrences {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The number of times that a fingerprint has come up, this time included. */
  int count(String fingerprint) {
    return seen.merge(fingerprint, 1, Integer::sum);
  }

  /** The fingerprint when it comes up first, then with a number behind it. */
  String unique(String fingerprint) {
    int count = count(fingerprint);
    return count == 1 ? fingerprint : fingerprint + "-" + count;
  }
}
