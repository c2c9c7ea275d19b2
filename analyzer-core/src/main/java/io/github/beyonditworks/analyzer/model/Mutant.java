package io.github.beyonditworks.analyzer.model;

/**
 * A small change that was made to a class to see whether any test notices.
 *
 * @param type the binary name of the class, with {@code $} before nested types
 * @param method the method's name; {@code <init>} and {@code <clinit>} for constructors and static
 *     initialisers
 * @param descriptor the method's parameter and return types as the class file writes them
 * @param line the line that was changed, from 1
 * @param index which of several changes of a kind in the method it is
 * @param mutator the kind of change, a class name of the tool
 * @param description what was changed, as plain text on one line
 * @param killingTest the test that noticed, empty where none did
 * @param fate what came of it
 */
public record Mutant(
    String type,
    String method,
    String descriptor,
    int line,
    int index,
    String mutator,
    String description,
    String killingTest,
    Fate fate) {

  /** What came of a mutant, best first. */
  public enum Fate {
    /** A test failed, ran out of time or out of memory: the change was noticed. */
    KILLED,
    /** Tests ran the changed line, and none noticed. */
    SURVIVED,
    /** No test runs the line. */
    NO_COVERAGE,
    /** The tool could not try it. */
    UNTRIED
  }

  /** Whether the other is the same change of the same code. */
  boolean isSameChange(Mutant other) {
    return type.equals(other.type)
        && method.equals(other.method)
        && descriptor.equals(other.descriptor)
        && line == other.line
        && index == other.index
        && mutator.equals(other.mutator)
        && description.equals(other.description);
  }
}
