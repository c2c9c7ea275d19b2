package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;

/**
 * A place where a test reaches for something outside of its source.
 *
 * @param node the code that reaches for it
 * @param kind what sort of thing it is
 * @param name what the source says about it, such as the name of the file
 */
public record ResourceUse(Node node, Kind kind, String name) {

  /** Sorts of things outside of the source. */
  public enum Kind {
    /** A path of the file system. */
    FILE("the file"),
    /** Something on the class path, or read by a method that finds it by its name. */
    NAMED("the resource"),
    /** A host of the network. */
    HOST("the host"),
    /** A data base that does not live in memory. */
    DATABASE("the data base"),
    /** An entry of a document that was loaded elsewhere. */
    ENTRY("the entry");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** How a message speaks of it. */
    public String words() {
      return words;
    }
  }
}
