package io.github.beyonditworks.analyzer.history;

/**
 * A commit that changed a file.
 *
 * @param commit the number of the commit, the newest first
 * @param change what it did to the file
 * @param seconds when it was made, in seconds since 1970
 * @param weight what it counts for recent change, 0 to 1
 * @param author the number of who made it, or {@link AuthorIndex#NOBODY}
 * @param sweep whether it was one of those that change little in many files
 */
record Revision(
    long commit, FileChange change, long seconds, double weight, int author, boolean sweep) {

  /** Whether it changed what the file says, and that on its own account. */
  boolean counts() {
    return !sweep && (change.isAddition() || change.changesContent());
  }
}
