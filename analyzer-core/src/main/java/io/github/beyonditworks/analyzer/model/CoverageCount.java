package io.github.beyonditworks.analyzer.model;

/**
 * How much of some code ran in tests. A missed branch is a way out of a decision that no test took.
 *
 * @param missedInstructions the bytecode instructions that did not run, at least 0
 * @param coveredInstructions those that did, at least 0
 * @param missedBranches the branches that were not taken, at least 0
 * @param coveredBranches those that were, at least 0
 */
public record CoverageCount(
    int missedInstructions, int coveredInstructions, int missedBranches, int coveredBranches) {

  /** Nothing counted. */
  public static final CoverageCount NONE = new CoverageCount(0, 0, 0, 0);

  /** No code has so many of anything; more is taken for that many, so that sums stay numbers. */
  private static final int MOST = 1_000_000_000;

  /** Keeps counts within bounds. */
  public CoverageCount {
    missedInstructions = Math.min(missedInstructions, MOST);
    coveredInstructions = Math.min(coveredInstructions, MOST);
    missedBranches = Math.min(missedBranches, MOST);
    coveredBranches = Math.min(coveredBranches, MOST);
  }

  /** How many branches there are. */
  public int branches() {
    return missedBranches + coveredBranches;
  }

  /** Whether any of it ran. */
  public boolean ran() {
    return coveredInstructions > 0;
  }

  /** The counts of both, for different code. */
  public CoverageCount plus(CoverageCount other) {
    return new CoverageCount(
        missedInstructions + other.missedInstructions,
        coveredInstructions + other.coveredInstructions,
        missedBranches + other.missedBranches,
        coveredBranches + other.coveredBranches);
  }

  /**
   * What two runs of the same code cover at least: two reports do not tell whether they ran the
   * same branch, so the better one of each count stands.
   */
  public CoverageCount or(CoverageCount other) {
    int instructions =
        Math.max(
            missedInstructions + coveredInstructions,
            other.missedInstructions + other.coveredInstructions);
    int ways = Math.max(branches(), other.branches());
    int ran = Math.max(coveredInstructions, other.coveredInstructions);
    int taken = Math.max(coveredBranches, other.coveredBranches);
    return new CoverageCount(instructions - ran, ran, ways - taken, taken);
  }
}
