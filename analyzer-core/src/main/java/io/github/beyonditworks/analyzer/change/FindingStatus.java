package io.github.beyonditworks.analyzer.change;

import java.util.Locale;

/** How a finding stands to the base of a change. */
public enum FindingStatus {
  /** The change brought it. */
  NEW,
  /**
   * It was there, and the change made it clearly worse: in a member that it touched, or a type that
   * has one, what is measured grew by a tenth of the limit or more, or so far that the severity
   * rose.
   */
  WORSE,
  /** It was there, in a member that the change touched. */
  TOUCHED,
  /** It was there, where the change touched nothing. */
  UNTOUCHED;

  /** The name used in reports and configuration: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the change is answerable for it. */
  public boolean countsAsNew() {
    return this == NEW || this == WORSE;
  }
}
