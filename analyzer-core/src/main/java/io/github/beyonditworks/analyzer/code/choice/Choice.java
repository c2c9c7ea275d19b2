package io.github.beyonditworks.analyzer.code.choice;

import com.github.javaparser.ast.Node;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place that does something else for each of several cases.
 *
 * @param node the switch, or the first condition of the chain
 * @param kind what tells the cases apart
 * @param cases the cases that it names, sorted: simple names of types or constants, or texts
 * @param complete whether the compiler sees to it that no case is left out
 */
public record Choice(Node node, Kind kind, Set<String> cases, boolean complete) {

  /** Copies the set. */
  public Choice {
    cases = new TreeSet<>(cases);
  }

  /** What tells cases apart. */
  public enum Kind {
    /** The type of an object. */
    TYPE,
    /** A constant of an enum or another named constant. */
    CONSTANT,
    /** A text. */
    TEXT
  }

  /**
   * A test for one or more cases.
   *
   * @param subject what is looked at, as written
   * @param kind what tells the cases apart
   * @param cases the cases
   */
  record Test(String subject, Kind kind, Set<String> cases) {}
}
