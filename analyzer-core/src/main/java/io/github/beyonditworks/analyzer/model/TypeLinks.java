package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What a type names in its own code, the types within it left out.
 *
 * @param name the name within its package: {@code Outer.Inner}
 * @param place where its name stands
 * @param shape what kind of type it is
 * @param exposed whether other packages can name it
 * @param superClass the class that it extends, as written; empty where it extends none
 * @param interfaces the interfaces that it implements or, as an interface, extends, as written
 * @param fields the types of its fields that are not static, as written without type arguments
 * @param references the types that it names, each once
 * @param uses the objects that it makes and the static methods that it calls, but for what one
 *     constructor hands to another
 */
public record TypeLinks(
    String name,
    Place place,
    Shape shape,
    boolean exposed,
    String superClass,
    List<String> interfaces,
    List<String> fields,
    List<Reference> references,
    List<Use> uses) {

  /** Copies the lists. */
  public TypeLinks {
    interfaces = List.copyOf(interfaces);
    fields = List.copyOf(fields);
    references = List.copyOf(references);
    uses = List.copyOf(uses);
  }

  /** The name of its top-level type within the package. */
  public String topLevel() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The kinds of types. */
  public enum Shape {
    /** A class whose objects can be made. */
    CLASS,
    /** An abstract class. */
    ABSTRACT_CLASS,
    /** An interface. */
    INTERFACE,
    /** An enum. */
    ENUM,
    /** A record. */
    RECORD,
    /** An annotation type. */
    ANNOTATION
  }

  /**
   * A type that is named.
   *
   * @param type the name as written, without type arguments
   * @param line the first line where it stands, from 1
   * @param count how often it stands in the type's code
   */
  public record Reference(String type, int line, int count) {}

  /**
   * An object that is made or a static method that is called.
   *
   * @param type the name of its type as written
   * @param method the static method, or {@link #CREATION}
   * @param element the member that does it
   * @param constructing whether it is done when an object of the type is made: in a constructor, an
   *     initialiser or the initialiser of a field
   * @param place where it stands
   */
  public record Use(
      String type, String method, ElementName element, boolean constructing, Place place) {

    /** The name of a method for {@code new}. */
    public static final String CREATION = "new";

    /** Whether an object is made. */
    public boolean isCreation() {
      return method.equals(CREATION);
    }
  }
}
