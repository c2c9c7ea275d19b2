package io.github.beyonditworks.analyzer.validity.smells;

import java.util.List;

/**
 * A set of code whose smells people annotated.
 *
 * @param fileName the file of the set: a JSON object on each line
 * @param wholeFiles whether its items are files of production code; otherwise they are methods of
 *     tests
 * @param targets its smells with the rules that are to find them
 */
record SmellSet(String fileName, boolean wholeFiles, List<Target> targets) {

  /** The sets that are compared with: two of Sharma et al., one of Pontillo et al. */
  static final List<SmellSet> ALL =
      List.of(
          new SmellSet(
              "testability_smells.jsonl",
              true,
              List.of(
                  new Target("hard-wired dependency", "hard-wired-dependency"),
                  new Target("excessive dependencies", "excessive-dependency"),
                  new Target("law of demeter violation", "law-of-demeter"),
                  new Target("global state", "global-state"))),
          new SmellSet(
              "test_smells.jsonl",
              false,
              List.of(
                  new Target("unknown_test", "test-without-assertion"),
                  new Target("empty_test", "empty-test"),
                  new Target("ignored_tests", "ignored-test"),
                  new Target("conditional_test_logic", "conditional-test-logic"),
                  new Target("exception_handling", "swallowed-exception-in-test"),
                  new Target("eager_test", "eager-test"),
                  new Target("assertion_roulette", "assertion-roulette"),
                  new Target("constructor_initialization", "constructor-initialization"))),
          new SmellSet(
              "eager_and_mystery_tests.jsonl",
              false,
              List.of(
                  new Target("eager_test", "eager-test"),
                  new Target("mystery_guest", "mystery-guest"),
                  new Target("resource_optimism", "resource-optimism"))));

  /** Copies the list. */
  SmellSet {
    targets = List.copyOf(targets);
  }

  /**
   * A smell and the rule that is to find it.
   *
   * @param label the smell's name in the set
   * @param rule the rule's id
   */
  record Target(String label, String rule) {}
}
