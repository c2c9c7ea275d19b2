package io.github.beyonditworks.analyzer.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a file since the history that is known began. Sweeps over many files that change
 * little in each (a new licence, another layout) are not counted.
 *
 * @param churn the commits that changed it
 * @param daysSinceChange the days from the last of them to the newest commit of the repository
 * @param whole whether the history reaches back to the file's beginning
 * @param authors who wrote it; empty where nobody asked
 * @param members what became of its members, by element; only where the file is one of those that
 *     were looked at line by line
 */
public record FileHistory(
    Churn churn,
    int daysSinceChange,
    boolean whole,
    Optional<Authors> authors,
    SortedMap<String, MemberHistory> members) {

  /** Copies the map. */
  public FileHistory {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /**
   * How often something was changed.
   *
   * @param commits how many commits changed it
   * @param recent the same, each commit counted half for every half year that it is older than the
   *     newest commit of the repository
   */
  public record Churn(int commits, double recent) {

    /** Never. */
    public static final Churn NONE = new Churn(0, 0);
  }

  /** What is told of a member; empty where it was not looked at. */
  public Optional<MemberHistory> member(ElementName element) {
    return Optional.ofNullable(members.get(element.toString()));
  }
}
