package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What is kept of a method of test code, so that helpers in other files can be followed to their
 * assertions. The constructors and initialisers of a type are kept together under the name {@link
 * #INITIALISATION}, also where there are none: so every type of test code is known.
 *
 * @param declaringType the simple name of the type that declares it
 * @param superTypes the simple names of the types that this type extends and implements
 * @param outerType the simple name of the type around the declaring type, empty where there is none
 * @param name the method's name
 * @param test whether a test framework runs it as a test
 * @param asserts whether its own body is certain to be able to fail a test: an assert statement, a
 *     thrown exception, an expected one
 * @param calls what it calls, each once
 * @param candidate the finding to report when nothing that it calls asserts either; null for
 *     methods that are no tests
 */
public record CallableFacts(
    String declaringType,
    List<String> superTypes,
    String outerType,
    String name,
    boolean test,
    boolean asserts,
    List<Call> calls,
    Finding candidate) {

  /** The name for the constructors and initialisers of a type. */
  public static final String INITIALISATION = "<init>";

  /** Copies the lists. */
  public CallableFacts {
    superTypes = List.copyOf(superTypes);
    calls = List.copyOf(calls);
  }

  /**
   * A call.
   *
   * @param receiver the simple name of the type that is called or whose value is called, {@link
   *     #OWN} for calls without a receiver, {@link #UNKNOWN} for values whose type is not written
   * @param name the method's name
   * @param assertion whether its name speaks of an assertion; decides where it cannot be followed
   */
  public record Call(String receiver, String name, Assertion assertion) {

    /** The receiver of a call to a method of the type itself, of a super type or an outer type. */
    public static final String OWN = "";

    /** The receiver of a call on a value whose type is not written in the file. */
    public static final String UNKNOWN = "?";
  }

  /** What the name of a call says about its being able to fail a test. */
  public enum Assertion {
    /** Nothing. */
    NONE,
    /** It promises a check, and its declaration has to keep that. */
    PROMISED,
    /** It is an assertion of a library, or named as one. */
    CERTAIN
  }
}
