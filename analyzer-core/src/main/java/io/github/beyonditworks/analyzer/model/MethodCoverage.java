package io.github.beyonditworks.analyzer.model;

/**
 * How much of a method ran in tests.
 *
 * @param type the binary name of its class, with {@code .} between packages and {@code $} before
 *     nested types
 * @param name the method's name; {@code <init>} and {@code <clinit>} for constructors and static
 *     initialisers
 * @param descriptor its parameter and return types as the class file writes them
 * @param line the first line with code, or 0 where the class file does not tell
 * @param count how much of it ran
 */
public record MethodCoverage(
    String type, String name, String descriptor, int line, CoverageCount count) {

  /** What tells it from every other method. */
  String key() {
    return type + '#' + name + descriptor;
  }

  /** The method with more of its code counted. */
  public MethodCoverage plus(CoverageCount more) {
    return new MethodCoverage(type, name, descriptor, line, count.plus(more));
  }

  /** What this and another run of the method cover at least. */
  MethodCoverage or(MethodCoverage other) {
    return new MethodCoverage(type, name, descriptor, line, count.or(other.count));
  }
}
