package io.github.beyonditworks.analyzer.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the history of the repository tells of the analysed files. What it does not tell is unknown
 * and never counts as zero.
 *
 * @param state how far it is known
 * @param note what a reader has to know about that, as a sentence; empty where there is nothing
 * @param head the commit that was looked back from; empty where nothing is known
 * @param commits how many commits were looked at, merges left out
 * @param days how many days they span
 * @param files what is told of files that were ever changed, by path
 * @param pairs files that change together although neither names the other, most often first
 */
public record History(
    State state,
    String note,
    String head,
    int commits,
    int days,
    SortedMap<String, FileHistory> files,
    List<ChangedTogether> pairs) {

  /** Nothing is told, and nobody asked. */
  public static final History NONE =
      new History(State.OFF, "", "", 0, 0, new TreeMap<>(), List.of());

  /** Copies the collections. */
  public History {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    pairs = List.copyOf(pairs);
  }

  /** How far the history of a repository is known. */
  public enum State {
    /** Nobody asked for it. */
    OFF,
    /** There is no repository, or it cannot be read. */
    ABSENT,
    /** It was fetched in part only, so nothing is known of most files. */
    SHALLOW,
    /** It is known, as far back as was asked for. */
    PRESENT;

    /** The name used in reports: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Two files that change together although neither names a type of the other: who changes one has
   * to know of the other, and the code does not say so.
   *
   * @param path the file that comes first by path
   * @param other the other one
   * @param together the commits that changed both
   * @param least the commits that changed the one that was changed less often
   */
  public record ChangedTogether(String path, String other, int together, int least) {}

  /** Nothing is known, for a reason. */
  public static History unknown(State state, String note) {
    return new History(state, note, "", 0, 0, new TreeMap<>(), List.of());
  }

  /** Whether it tells anything. */
  public boolean isKnown() {
    return state == State.PRESENT;
  }

  /** What is told of a file; empty where nothing is. */
  public Optional<FileHistory> of(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** What is told of some files only. */
  public History about(Set<String> paths) {
    SortedMap<String, FileHistory> some = new TreeMap<>(files);
    some.keySet().retainAll(paths);
    return new History(
        state,
        note,
        head,
        commits,
        days,
        some,
        pairs.stream().filter(p -> paths.contains(p.path()) && paths.contains(p.other())).toList());
  }
}
