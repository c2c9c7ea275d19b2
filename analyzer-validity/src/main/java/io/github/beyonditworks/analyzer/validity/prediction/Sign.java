package io.github.beyonditworks.analyzer.validity.prediction;

import java.util.Comparator;

/**
 * Something that can be told of a type from its sources and those of its tests; more is meant to be
 * worse.
 *
 * @param group what it is taken from
 * @param name what it is called, a rule's id for findings of the rule
 */
record Sign(Group group, String name) implements Comparable<Sign> {

  /** What the other signs have to know more than. */
  static final Sign CODE_LINES = new Sign(Group.SIZE, "code lines");

  /** What the testability score lacks to 100. */
  static final Sign TESTABILITY = new Sign(Group.SCORE, "testability score");

  /** What the overall score lacks to 100. */
  static final Sign OVERALL = new Sign(Group.SCORE, "overall score");

  /** All findings that lower the testability score. */
  static final Sign TESTABILITY_FINDINGS = new Sign(Group.SCORE, "testability findings");

  /** What the testability score of the type's own test classes lacks to 100. */
  static final Sign TEST_SCORE = new Sign(Group.TESTS, "score of its tests");

  /** All findings in the type's own test classes for each of their code lines. */
  static final Sign TEST_FINDINGS = new Sign(Group.TESTS, "findings in its tests");

  private static final Comparator<Sign> ORDER =
      Comparator.comparing(Sign::group).thenComparing(Sign::name);

  /** What signs are taken from. */
  enum Group {
    /** The scores of the type and what lowers them. */
    SCORE,
    /** What anyone can count. */
    SIZE,
    /** How many findings of a rule the type has. */
    RULE,
    /** The test classes of the type, by its name. */
    TESTS
  }

  @Override
  public int compareTo(Sign other) {
    return ORDER.compare(this, other);
  }
}
