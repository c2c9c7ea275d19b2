package io.github.beyonditworks.analyzer.change;

import java.util.List;
import java.util.Locale;

/**
 * Something to say about a change as a whole, beyond what rules find in its code.
 *
 * @param kind what it is about
 * @param places where, the most telling first: {@code path:line name}
 * @param text what it is and what to do, as plain text; a question where nobody can know from the
 *     code
 */
public record Observation(Kind kind, List<Where> places, String text) {

  /** Copies the list. */
  public Observation {
    places = List.copyOf(places);
  }

  /** The names of places for a sentence, the first two and how many more there are. */
  static String names(List<Where> places) {
    return switch (places.size()) {
      case 1 -> places.get(0).name();
      case 2 -> places.get(0).name() + " and " + places.get(1).name();
      default ->
          places.get(0).name()
              + ", "
              + places.get(1).name()
              + " and "
              + (places.size() - 2)
              + " more";
    };
  }

  /**
   * A place.
   *
   * @param path the file
   * @param line the line, from 1
   * @param name what stands there, in short
   */
  public record Where(String path, int line, String name) {

    static Where of(MemberVersion version) {
      return new Where(version.path(), version.place().line(), version.element().shortName());
    }
  }

  /** What can be said about a change as a whole. */
  public enum Kind {
    /** Others may build on what is no longer there, or no longer so. */
    BROKEN_API,
    /** New code for others that no test calls. */
    UNTESTED_API,
    /** New code for others that does not say since when it is there, as that beside it does. */
    SINCE_MISSING,
    /** Control flow is another, and no test of it was touched. */
    UNTESTED_BEHAVIOUR,
    /** Moves, renames or layout stand beside changes of what the code does. */
    MIXED_CHANGE,
    /** More than readers can hold in mind. */
    LARGE_CHANGE,
    /** Work is put off. */
    TODO_ADDED,
    /** A value changed that a comment still tells as it was. */
    STALE_VALUE,
    /** A new file says mostly what another one says. */
    COPIED_FILE,
    /** A member is gone, and its body stands in several others. */
    PASTED_BODY;

    /** The name used in reports and configuration: lower case, with hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
