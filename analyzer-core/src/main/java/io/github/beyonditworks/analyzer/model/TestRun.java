package io.github.beyonditworks.analyzer.model;

/**
 * What came of a test.
 *
 * @param type the binary name of its class
 * @param name the test's name, with its arguments where it has some
 * @param outcome what came of it
 * @param message why it failed or was skipped, as plain text on one line; empty where nothing is
 *     said
 */
public record TestRun(String type, String name, Outcome outcome, String message) {

  /** What came of a test. */
  public enum Outcome {
    /** It holds. */
    PASSED,
    /** An assertion does not hold. */
    FAILED,
    /** It broke off with an exception. */
    ERROR,
    /** It did not run. */
    SKIPPED
  }
}
