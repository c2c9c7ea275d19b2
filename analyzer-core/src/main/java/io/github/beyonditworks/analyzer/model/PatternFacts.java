package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What the declaration of a type tells of the roles that it may play in design patterns, the types
 * within it left out.
 *
 * @param type the name within its package: {@code Outer.Inner}
 * @param place where its name stands
 * @param clues what was noticed, by the ids under which the pattern model weighs it, sorted
 * @param parts what a pattern costs and gains here
 */
public record PatternFacts(String type, Place place, List<String> clues, List<Part> parts) {

  /** Copies the lists. */
  public PatternFacts {
    clues = List.copyOf(clues);
    parts = List.copyOf(parts);
  }

  /** How much there is of something, all types together. */
  public int count(Role role) {
    int count = 0;
    for (Part part : parts) {
      count += part.role() == role ? part.count() : 0;
    }
    return count;
  }

  /**
   * Something in a type that a verdict about a pattern rests on.
   *
   * @param role what it is
   * @param type the type that it is about, as written; empty where it is about none
   * @param count how much there is of it
   */
  public record Part(Role role, String type, int count) {}

  /** What verdicts rest on. */
  public enum Role {
    /** Methods. */
    METHODS,
    /** Fields of an object that are not final. */
    STATE,
    /** Fields of an object. */
    FIELDS,
    /** Annotations by which a framework may do more than the code says. */
    ANNOTATIONS,
    /** Types of which the file makes anonymous subclasses. */
    ANONYMOUS,
    /** Methods that do nothing but make an object of a type from what they are given. */
    PLAIN_PRODUCT,
    /** Methods that return this. */
    STEPS,
    /** Types that methods take as their first parameter. */
    ELEMENTS,
    /** Methods that hand all they are given to the same method of an object that is held. */
    PASSED_ON,
    /** Types of which objects can be registered, to be told of something. */
    LISTENERS
  }
}
