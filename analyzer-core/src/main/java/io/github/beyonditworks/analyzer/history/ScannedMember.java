package io.github.beyonditworks.analyzer.history;

/**
 * A method or constructor as it once was.
 *
 * @param key its name with its parameters' types, nested types in front, as in reports
 * @param name the key without parameters
 * @param words a number that differs between documentation comments; 0 for none
 * @param doc the documentation comment as written; empty for none
 * @param tokens the hashes of its code's tokens without annotations, sorted
 */
@SuppressWarnings(
    "ArrayRecordComponent") // versions are many, and are compared by their tokens only
record ScannedMember(String key, String name, int words, String doc, int[] tokens) {

  /** How many tokens are others in another version: of those that go and those that come, more. */
  int difference(ScannedMember other) {
    return TokenBag.difference(tokens, other.tokens);
  }

  /** How much of the longer of two is found in the other, 0 to 1. */
  double similarity(ScannedMember other) {
    int longest = Math.max(tokens.length, other.tokens.length);
    return longest == 0 ? 1 : 1 - (double) difference(other) / longest;
  }
}
