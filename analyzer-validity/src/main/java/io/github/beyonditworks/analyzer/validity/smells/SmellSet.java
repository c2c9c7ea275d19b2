package io.github.beyonditworks.analyzer.validity.smells;

import java.util.List;

/** The sets of code whose smells people annotated. */
public enum SmellSet {
  /** Files with smells of testability. */
  TESTABILITY(
      "testability_smells.jsonl",
      "Sharma et al., annotated files for testability smells",
      List.of(
          new Target("hard-wired dependency", "hard-wired-dependency"),
          new Target("excessive dependencies", "excessive-dependency"),
          new Target("law of demeter violation", "law-of-demeter"),
          new Target("global state", "global-state"))),
  /** Methods with smells of tests. */
  TESTS(
      "test_smells.jsonl",
      "Sharma et al., annotated methods for test smells",
      List.of(
          new Target("unknown_test", "test-without-assertion"),
          new Target("empty_test", "empty-test"),
          new Target("ignored_tests", "ignored-test"),
          new Target("conditional_test_logic", "conditional-test-logic"),
          new Target("exception_handling", "swallowed-exception-in-test"),
          new Target("eager_test", "eager-test"),
          new Target("assertion_roulette", "assertion-roulette"),
          new Target("constructor_initialization", "constructor-initialization"))),
  /** Methods with smells of tests, another set. */
  EAGER_AND_MYSTERY(
      "eager_and_mystery_tests.jsonl",
      "Pontillo et al., annotated methods for test smells",
      List.of(
          new Target("eager_test", "eager-test"),
          new Target("mystery_guest", "mystery-guest"),
          new Target("resource_optimism", "resource-optimism")));

  private final String fileName;
  private final String publishedAt;
  private final List<Target> targets;

  SmellSet(String fileName, String publishedAt, List<Target> targets) {
    this.fileName = fileName;
    this.publishedAt = publishedAt;
    this.targets = targets;
  }

  /**
   * A smell and the rule that is to find it.
   *
   * @param label the smell's name in the set
   * @param rule the rule's id
   */
  public record Target(String label, String rule) {}

  /** The file of the set: a JSON object on each line. */
  public String fileName() {
    return fileName;
  }

  /** Who made the set. */
  public String publishedAt() {
    return publishedAt;
  }

  /** The smells of the set. */
  public List<Target> targets() {
    return targets;
  }
}
