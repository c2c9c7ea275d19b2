package io.github.beyonditworks.analyzer.project;

/**
 * Something in a build file that tells what is built.
 *
 * @param kind what it tells
 * @param text what stands there, as the end of a sentence that begins with the file: {@code applies
 *     war}
 */
record Sign(Kind kind, String text) {

  enum Kind {
    /** It makes something that runs. */
    RUNS,
    /** It is handed to other projects. */
    PUBLISHED,
    /** Other modules or projects may use it. */
    USED
  }
}
