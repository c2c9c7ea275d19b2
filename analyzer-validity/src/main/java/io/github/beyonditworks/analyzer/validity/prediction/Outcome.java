package io.github.beyonditworks.analyzer.validity.prediction;

import io.github.beyonditworks.analyzer.model.CoverageCount;
import java.util.OptionalDouble;

/** What running the tests of a type shows; more is worse. */
enum Outcome {
  MISSED_SHARE("missedShare", "share of branches missed") {
    @Override
    OptionalDouble of(CoverageCount coverage, TriedMutants mutants) {
      return OptionalDouble.of(coverage.missedBranches() / (double) coverage.branches());
    }
  },
  MISSED_BRANCHES("missedBranches", "branches missed") {
    @Override
    OptionalDouble of(CoverageCount coverage, TriedMutants mutants) {
      return OptionalDouble.of(coverage.missedBranches());
    }
  },
  SURVIVING_SHARE("survivingShare", "share of covered mutants that live") {
    @Override
    OptionalDouble of(CoverageCount coverage, TriedMutants mutants) {
      return mutants.covered() < FEWEST_MUTANTS
          ? OptionalDouble.empty()
          : OptionalDouble.of(mutants.survived() / (double) mutants.covered());
    }
  };

  /** A type with fewer branches has no share worth the name. */
  static final int FEWEST_BRANCHES = 4;

  /** A type with fewer mutants on covered lines has no share worth the name. */
  static final int FEWEST_MUTANTS = 4;

  private final String id;
  private final String title;

  Outcome(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The key in the figures. */
  String id() {
    return id;
  }

  /** The name for people. */
  String title() {
    return title;
  }

  /**
   * The outcome for a type with enough branches; empty where nobody tried enough mutants.
   *
   * @param coverage which branches of the type the tests take
   * @param mutants which mutants on lines that the tests run they notice
   */
  abstract OptionalDouble of(CoverageCount coverage, TriedMutants mutants);

  /**
   * Mutants on lines that the tests run.
   *
   * @param covered how many there are
   * @param survived how many of them no test noticed
   */
  record TriedMutants(int covered, int survived) {

    /** The counts of both, for different code. */
    TriedMutants plus(TriedMutants other) {
      return new TriedMutants(covered + other.covered, survived + other.survived);
    }
  }
}
