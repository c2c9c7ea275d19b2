package io.github.beyonditworks.analyzer.code.clone;

/**
 * Two stretches of code that are alike.
 *
 * @param one the statements of the one that have a counterpart, ascending
 * @param other their counterparts
 * @param size what is alike, in names, values, operators and keywords; what is said twice within
 *     the stretch counts little
 * @param same how many statements are the same word for word
 * @param unmatched how many statements of both have no counterpart
 */
@SuppressWarnings("ArrayRecordComponent") // pairs are never compared
record ClonePair(int[] one, int[] other, double size, int same, int unmatched) {

  int firstOne() {
    return one[0];
  }

  int lastOne() {
    return one[one.length - 1];
  }

  int firstOther() {
    return other[0];
  }

  int lastOther() {
    return other[other.length - 1];
  }
}
