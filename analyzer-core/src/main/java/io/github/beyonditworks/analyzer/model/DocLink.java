package io.github.beyonditworks.analyzer.model;

/**
 * A link in documentation that leads, or should lead, to a type or member of the project, or the
 * name of one that the documentation shows as code.
 *
 * @param kind whether it is a link
 * @param target as written: {@code Order#total()}
 * @param from the type that the comment stands in or on, by its name within the package
 * @param problem why it leads nowhere, where the file alone tells; empty where the project decides
 * @param element what the comment belongs to
 * @param place where the target stands
 */
public record DocLink(
    Kind kind, String target, String from, String problem, ElementName element, Place place) {

  /** How documentation names a part of the code. */
  public enum Kind {
    /** By a link. */
    LINK,
    /** As code, without a link. */
    NAME
  }
}
