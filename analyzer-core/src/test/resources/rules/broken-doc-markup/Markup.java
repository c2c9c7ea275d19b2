package com.acme;

/** // finding
 * Keeps a Map<Key, Value> sorted.
 */
class Markup {
  /** An <b>open element. */ // finding
  int a;

  /** An end</i> without a beginning. */ // finding
  int b;

  /** A {@code tag without an end. */ // finding
  int c;

  /** Crossed <b><i>elements</b></i>. */ // finding
  int d;

  /** // finding
   * Takes some.
   *
   * @param list a List<String>
   */
  void e(List<String> list) {}

  /** Keeps a {@code Map<Key, Value>}, <b>sorted</b>, with {@link Map}; a < b and c > d. <p> More.<br> */
  int f;

  /**
   * A list:
   * <ul>
   *   <li>one
   *   <li>two
   * </ul>
   * <pre>{@code
   *   List<String> x;
   * }</pre>
   * <a href="https://example.org/?a>b">Link</a> <img src="a.png"/> <!-- <b> -->
   */
  int g;

  /// Markdown with Map<Key, Value>.
  int h;

  /**
   * Written by somebody.
   *
   * @author Anna <anna@example.org>
   */
  int i;
}
