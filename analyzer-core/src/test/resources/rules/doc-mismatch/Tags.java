package com.acme;

/**
 * A generic box.
 *
 * @param <T> what it holds
 */
class Box<T> {

  /**
   * Puts it in.
   *
   * @param content the content
   * @param contents what to hold // finding
   */
  void put(T content) {}

  /**
   * Moves it to another box.
   *
   * @param <S> kept from an older version // finding
   * @param target the other box
   */
  void move(Box<T> target) {}

  /**
   * Of the type around it.
   *
   * @param <T> of the class
   * @param <R> the result
   * @param mapper what is applied
   * @return what it gives
   */
  <R> R map(java.util.function.Function<T, R> mapper) {
    return mapper.apply(null);
  }

  /**
   * Twice.
   *
   * @param a the first
   * @param a the second // finding
   * @return one
   * @return two // finding
   */
  int twice(int a) {
    return a;
  }

  /**
   * Two conditions may have a tag each.
   *
   * @param index from 0
   * @throws IllegalArgumentException if negative
   * @throws IllegalArgumentException if too large
   */
  void check(int index) {}

  /**
   * A box.
   *
   * @return a box // finding
   */
  Box() {}

  /**
   * Reads all.
   *
   * @throws java.io.IOException if it cannot be read // finding
   */
  void read() {}

  /**
   * Reads all.
   *
   * @throws java.io.FileNotFoundException if it is gone
   * @throws IllegalStateException if closed
   */
  void readFile() throws java.io.IOException {}

  /**
   * Reads all, and fails with {@code IOException} where it cannot.
   *
   * @throws IllegalStateException if closed
   */
  void readSome() throws java.io.IOException {}

  /**
   * Waits.
   *
   * @throws IllegalStateException if closed // finding
   */
  void await() throws InterruptedException {}

  /**
   * Counts within bounds.
   *
   * @param from the first // finding
   * @return how many
   */
  int count(int from, int to) {
    return to - from;
  }

  /**
   * Counts from the start up to {@code to}.
   *
   * @param from the first
   * @return how many
   */
  int countTo(int from, int to) {
    return to - from;
  }

  /**
   * The share of the whole: a description says what comes out.
   *
   * @param part the part
   */
  double shareOfWhole(double part) {
    return part / 2;
  }

  /**
   * @param part the part // finding
   */
  double share(double part) {
    return part / 2;
  }

  /**
   * Returns the share of the whole.
   *
   * @param part the part
   */
  double shareOf(double part) {
    return part / 2;
  }

  /**
   * Names it.
   *
   * @param name shown to people
   */
  Box<T> named(String name) {
    return this;
  }

  /**
   * {@inheritDoc}
   *
   * @param name shown to people
   */
  int inherited(String name, String other) {
    return 1;
  }

  /**
   * Compares by size.
   *
   * @param one compared first
   */
  @Override
  public int compare(Box<T> one, Box<T> other) {
    return 0;
  }

  /**
   * With punctuation behind the names.
   *
   * @param a, the first
   * @param b: the second
   * @param c - the third
   */
  void punctuation(int a, int b, int c) {}

  /**
   * Shows <pre>{@code
   * @param shown is code
   * @return is code
   * }</pre>
   */
  void example() {}
}

/**
 * A point.
 *
 * @param x to the right
 * @param y up
 * @param z away // finding
 */
record Point(int x, int y) {

  /**
   * Checks.
   *
   * @param x not negative
   * @param y not negative
   */
  Point {}
}

/// A line.
///
/// @param from where it begins
/// @param until where it ends // finding
record Line(Point from, Point to) {

  /// Its length.
  ///
  /// @return the length
  /// ```
  /// @return shown
  /// ```
  double length() {
    return 1;
  }
}
