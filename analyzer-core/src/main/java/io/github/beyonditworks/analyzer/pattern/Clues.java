package io.github.beyonditworks.analyzer.pattern;

import java.util.Collection;
import java.util.TreeSet;

/** What was noticed about a type, each clue once. */
final class Clues {

  private final Collection<String> ids = new TreeSet<>();

  /** Notes a clue where it holds. */
  void note(String clue, boolean holds) {
    if (holds) {
      ids.add(clue);
    }
  }

  /** Notes that some methods of a type do something, and whether more than half of them do. */
  void noteMost(String some, String most, int methods, int all) {
    note(some, methods > 0);
    note(most, methods > 1 && methods * 2 > all);
  }

  /** The clues, sorted. */
  Collection<String> ids() {
    return ids;
  }
}
