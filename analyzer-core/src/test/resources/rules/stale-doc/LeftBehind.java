class Fleet {
  /** Finds the nearest van. */
  int nearest(int x, String zone) { // history: 3 changes, 40 of 90 tokens // finding
    return x;
  }

  /** Two changes are ordinary life, whatever they changed. */
  int twice(int x) { // history: 2 changes, 80 of 90 tokens, gone: zone
    return x;
  }

  /** Often touched, and still much the same. */
  int same(int x) { // history: 7 changes, 12 of 90 tokens
    return x;
  }

  /** Still much the same, but for what {@code zone} was. */
  int lost(int x) { // history: 5 changes, 12 of 90 tokens, gone: zone // finding
    return x;
  }

  /** Nothing is known of this one. */
  int unknown(int x) {
    return x;
  }
}
