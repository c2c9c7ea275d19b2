package io.github.beyonditworks.analyzer.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the reports of one kind tell of the analysed files, and what in them is not to be trusted.
 * What is absent or doubtful is not known: it never counts as zero.
 *
 * @param reports the reports that were read, or the folders of them, relative to the repository
 *     root, sorted
 * @param bySource what is told of source files, by path
 * @param doubts what is told and not to be trusted
 * @param <T> what is told of a file
 */
public record Testimony<T>(
    List<String> reports, SortedMap<String, T> bySource, List<Doubt> doubts) {

  /** Copies the collections. */
  public Testimony {
    reports = List.copyOf(reports);
    bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
    doubts = List.copyOf(doubts);
  }

  /** How far evidence is to be trusted. */
  public enum State {
    /** It is there and fits the source. */
    PRESENT,
    /** There is none. */
    ABSENT,
    /** It was made before the source was last changed. */
    STALE,
    /** It is about other sources. */
    FOREIGN,
    /** It fits several source files alike. */
    AMBIGUOUS;

    /** The name used in reports: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Evidence that is not to be trusted.
   *
   * @param state why, in a word
   * @param path the source file that it would be about, or the report where it is about none
   * @param reason why, as a phrase in plain text
   */
  public record Doubt(State state, String path, String reason) {}

  /** Nothing is told. */
  public static <T> Testimony<T> absent() {
    return new Testimony<>(List.of(), new TreeMap<>(), List.of());
  }

  /** What is told of a source file; empty where nothing is that can be trusted. */
  public Optional<T> of(String path) {
    return Optional.ofNullable(bySource.get(path));
  }

  /** How far the evidence about a source file is to be trusted. */
  public State stateOf(String path) {
    if (bySource.containsKey(path)) {
      return State.PRESENT;
    }
    return doubts.stream()
        .filter(d -> d.path().equals(path))
        .map(Doubt::state)
        .findFirst()
        .orElse(State.ABSENT);
  }

  /** How far all of it is to be trusted: present where any of it is, else the first doubt. */
  public State state() {
    if (!bySource.isEmpty()) {
      return State.PRESENT;
    }
    return doubts.stream().map(Doubt::state).findFirst().orElse(State.ABSENT);
  }

  /** How many doubts there are of a kind. */
  public long count(State state) {
    return doubts.stream().filter(d -> d.state() == state).count();
  }

  /** What is told of some source files only. */
  public Testimony<T> about(Set<String> paths) {
    SortedMap<String, T> some = new TreeMap<>(bySource);
    some.keySet().retainAll(paths);
    return new Testimony<>(reports, some, doubts);
  }
}
