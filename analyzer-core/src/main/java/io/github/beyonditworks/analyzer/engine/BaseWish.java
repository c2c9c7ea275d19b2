package io.github.beyonditworks.analyzer.engine;

import java.io.Serializable;

/**
 * What a goal wants to compare with.
 *
 * @param revision the revision that the user names; null or empty for none, {@code none} for
 *     comparing with nothing whatever the environment says
 * @param detected whether the environment of a CI host may name one
 * @param needed whether the main branch is taken where neither names one
 * @param missingIsFine whether to go on without a base where the one named cannot be used
 * @param trustChange whether configuration, baseline and suppressions of the change decide, and not
 *     those of the base
 */
public record BaseWish(
    String revision, boolean detected, boolean needed, boolean missingIsFine, boolean trustChange)
    implements Serializable {

  private static final String NOTHING = "none";

  /** Nothing to compare with: the code is judged by what it brings itself. */
  public static final BaseWish NONE = new BaseWish(NOTHING, false, false, true, true);

  /** What reports are compared with: nothing, unless a base is named. */
  public static BaseWish ofReport(String revision, boolean missingIsFine, boolean trustChange) {
    return new BaseWish(revision, false, false, missingIsFine, trustChange);
  }

  /** What the gate compares with: the base that is named or that a CI host knows. */
  public static BaseWish ofCheck(String revision, boolean missingIsFine, boolean trustChange) {
    return new BaseWish(revision, true, false, missingIsFine, trustChange);
  }

  /** What a review is of: all since the base that is named, a CI host knows, or the main branch. */
  public static BaseWish ofReview(String revision, boolean trustChange) {
    return new BaseWish(revision, true, true, false, trustChange);
  }

  boolean names() {
    return revision != null && !revision.isBlank() && !isNothing();
  }

  boolean isNothing() {
    return revision != null && revision.strip().equals(NOTHING);
  }
}
