package io.github.beyonditworks.analyzer.model;

import java.util.List;
import java.util.Optional;

/**
 * What became of a member since the history that is known began. Layout, comments and annotations
 * are no changes of a member's code.
 *
 * @param churn the commits that changed its code
 * @param whole whether the history reaches back to the member's beginning
 * @param authors who changed it; empty where nobody asked
 * @param words what became of its code since its documentation comment was last written; empty
 *     where it has none
 */
public record MemberHistory(
    FileHistory.Churn churn, boolean whole, Optional<Authors> authors, Optional<Words> words) {

  /**
   * What became of the code under a documentation comment since the comment was last written.
   *
   * @param changes the commits that changed the code
   * @param days the days from when the comment was written to the newest commit of the repository
   * @param changedTokens how many of the code's tokens are others now
   * @param tokens how many tokens the code has
   * @param gone names that the comment speaks of, that the code had then and has no more, sorted
   */
  public record Words(int changes, int days, int changedTokens, int tokens, List<String> gone) {

    /** Copies the list. */
    public Words {
      gone = List.copyOf(gone);
    }
  }
}
