package io.github.beyonditworks.analyzer.model;

/**
 * What is kept of a member of a type: a field, method, constructor, initialiser, enum constant or
 * annotation element.
 *
 * @param signature the name with the parameter types as written, without type arguments: {@code
 *     put(K, V)}; members of nested types have the type's name in front: {@code Line.total()}
 * @param place from its first modifier or annotation to its end
 * @param codeLines the lines that hold more than comments and white space
 * @param measures the measured values
 */
public record MemberFacts(String signature, Place place, int codeLines, Measures measures) {}
