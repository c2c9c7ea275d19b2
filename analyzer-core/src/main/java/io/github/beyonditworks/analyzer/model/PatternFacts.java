package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What the declaration of a type tells of the roles that it may play in design patterns, the types
 * within it left out.
 *
 * @param type the name within its package: {@code Outer.Inner}
 * @param place where its name stands
 * @param clues what was noticed, by the ids under which the pattern model weighs it, sorted
 */
public record PatternFacts(String type, Place place, List<String> clues) {

  /** Copies the list. */
  public PatternFacts {
    clues = List.copyOf(clues);
  }
}
