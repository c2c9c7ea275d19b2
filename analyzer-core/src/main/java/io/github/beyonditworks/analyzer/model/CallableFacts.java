package io.github.beyonditworks.analyzer.model;

import java.util.Optional;
import java.util.SortedSet;

/**
 * What is kept of a method of test code, so that helpers in other files can be followed to their
 * assertions.
 *
 * @param declaringType the simple name of the type that declares it
 * @param superTypes the simple names of what this type extends and implements
 * @param outerType the simple name of the type around the declaring type, empty where there is none
 * @param name the method's name
 * @param asserts whether its own body can fail a test: an assertion, an expected exception, a
 *     verified mock
 * @param calls what it calls: {@code name} for calls without a scope, {@code Type.name} for calls
 *     on a type or on a value whose declared type is known
 * @param candidate for a test, the finding to report when nothing that it calls asserts either
 */
public record CallableFacts(
    String declaringType,
    SortedSet<String> superTypes,
    String outerType,
    String name,
    boolean asserts,
    SortedSet<String> calls,
    Optional<Finding> candidate) {}
