package io.github.beyonditworks.analyzer.validity.sixmonths;

import java.util.List;

/**
 * What the study found in one repository.
 *
 * @param name its folder
 * @param looks the commits whose views are held against the half year after each, newest first
 * @param dates when the oldest and the newest of them were committed
 * @param members the methods and constructors of production code at all of them, each counted each
 *     time
 * @param commits the commits in the half years after them, merges left out
 * @param repairs how many of them repaired Java code
 * @param outcomes what happened, with how it was foretold
 */
public record CloneFigures(
    String name,
    List<String> looks,
    String dates,
    int members,
    int commits,
    int repairs,
    List<Outcome> outcomes) {

  /** Copies the list. */
  public CloneFigures {
    looks = List.copyOf(looks);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Something that happened to members.
   *
   * @param happened what, in words
   * @param count to how many members
   * @param view how the points of the view foretold it
   * @param lines how lines of code alone did
   * @param churn how the commits that changed the file before did
   */
  public record Outcome(
      String happened, int count, Foretelling view, Foretelling lines, Foretelling churn) {}
}
