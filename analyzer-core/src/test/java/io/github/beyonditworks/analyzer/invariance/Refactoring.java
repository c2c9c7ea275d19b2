package io.github.beyonditworks.analyzer.invariance;

/**
 * Code before and after a refactoring.
 *
 * @param kind what was done, by the name that Fowler gives it
 * @param where the member that it was done to
 * @param before the code that a reader would like to see improved
 * @param after the same behaviour after the refactoring
 */
record Refactoring(String kind, String where, Code before, Code after) {

  @Override
  public String toString() {
    return kind + " " + where;
  }
}
