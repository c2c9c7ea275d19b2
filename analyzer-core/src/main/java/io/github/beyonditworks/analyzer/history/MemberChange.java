package io.github.beyonditworks.analyzer.history;

/**
 * What a change of a file did to a method or constructor.
 *
 * @param key the member after the change
 * @param from the member before it; empty for one that is new
 * @param tokens how many tokens of its code are others
 * @param words whether its documentation comment is another
 */
record MemberChange(String key, String from, int tokens, boolean words) {

  boolean isAddition() {
    return from.isEmpty();
  }
}
