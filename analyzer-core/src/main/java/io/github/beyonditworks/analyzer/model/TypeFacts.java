package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What is kept of a top-level type, its nested types included.
 *
 * @param name the fully qualified name
 * @param place from its first modifier or annotation to its closing brace
 * @param codeLines the lines that hold more than comments and white space
 * @param measures the measured values: sums or maxima of the members' and the type's own
 * @param members its members and those of its nested types, in source order
 */
public record TypeFacts(
    String name, Place place, int codeLines, Measures measures, List<MemberFacts> members) {

  /** Copies the list. */
  public TypeFacts {
    members = List.copyOf(members);
  }
}
