package com.acme;

import java.util.List;
import java.util.Map;

/**
 * See {@link #open(int)} and {@link #gone}. // finding
 *
 * @see #open(String) // finding
 * @see #openAll(List, String...)
 * @see Links
 * @see Links.Mode
 * @see Links.State // finding
 * @see "The Java Language Specification"
 * @see <a href="https://example.org/#open">the page</a>
 * @see https://example.org/page#fragment
 */
class Links {

  /** The constant {@value #SIZE}, not {@value #LENGTH}. */ // finding
  static final int SIZE = 3;

  /** In code, {@code {@link #shown}} and {@literal [#shown]} are no links. */
  enum Mode {
    /** Not {@link #OFF}, nor {@link #OUT}; one of {@link #values()}. */ // finding
    ON,
    OFF
  }

  /** {@link Links#Links()}, {@link #Links() the constructor}, {@link #hashCode()}. */
  void open(int level) {}

  /**
   * A list of parameters on two lines: {@link #openAll(List,
   * String[])}, {@link
   * #open(int)}, {@link #openAll(java.util.List<String> names, java.lang.String[] more)}.
   */
  void openAll(List<String> names, String... more) {}

  /** {@link #put(Object, int)}, {@link #put(T, int)}, {@link #put(int, Object)}. */ // finding
  <T> void put(T value, int index) {}

  /** {@link Map.Entry#getNothing()} and {@link Unknown#x} are declared elsewhere. */
  void elsewhere() {}

  /** {@link Point#x()}, {@link Point#Point(int, int)}, {@link Point#z()}. */ // finding
  record Point(int x, int y) {

    /** From outside: {@link #open(int)}; from nowhere: {@link #openSoon()}. */ // finding
    void inner() {}
  }

  /** {@link #anything()} may be inherited. */
  static class Sub extends java.util.ArrayList<String> {

    /** {@link #anything()} may be inherited. */
    void sub() {}
  }

  interface Base {
    void base();
  }

  /** {@link #base()} is inherited, {@link #basis()} is not. */ // finding
  interface Derived extends Base {}

  /// Markdown: [#open(int)], [the text][#open(int)] and [#closed]. // finding
  ///
  /// Code is `[#shown]`, an array is `int[size]` or a[i], a page is [x](https://example.org/#gone).
  /// ```
  /// [#shown]
  /// ```
  void markdown() {}

  Runnable anonymous =
      new Runnable() {
        /** {@link #anything()} may come from the type that is extended. */
        @Override
        public void run() {}
      };
}
