package io.github.beyonditworks.analyzer.model;

import java.util.SortedSet;

/**
 * What is kept of a method of test code, so that helpers in other files can be followed to their
 * assertions.
 *
 * @param declaringType the simple name of the type that declares it
 * @param superType the simple name of the class that this type extends, empty where it extends none
 * @param outerType the simple name of the type around the declaring type, empty where there is none
 * @param name the method's name
 * @param test whether a test framework runs it as a test
 * @param asserts whether its own body can fail a test: an assertion, an expected exception, a
 *     verified mock
 * @param calls what it calls: {@code name} for unqualified calls, {@code Type.name} for calls on a
 *     type's name or on a value of a declared type
 * @param candidate the finding to report when nothing that it calls asserts either; null for
 *     methods that are no tests
 */
public record CallableFacts(
    String declaringType,
    String superType,
    String outerType,
    String name,
    boolean test,
    boolean asserts,
    SortedSet<String> calls,
    Finding candidate) {}
