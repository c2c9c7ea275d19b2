package io.github.beyonditworks.analyzer.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What is known of libraries and frameworks: tables of names, read once from {@code
 * libraries.properties} and extended by {@code libraries} in {@code quality.yml}.
 *
 * <p>A name is that of a type with its package; {@code package.Type#method} is one of its methods,
 * {@code package..*Ending} every type of such a name in the package or below. A name without a
 * package stands for every type of that name.
 */
public final class Libraries {

  /** A question that a table answers. */
  public enum Table {
    /** Annotations with which a container fills a field. */
    INJECTION("injection", "annotations of fields that a container fills with collaborators"),
    /** Annotations and supertypes of classes that a framework makes without arguments. */
    MADE_BY_FRAMEWORK(
        "made-by-framework",
        "annotations and supertypes of classes that a framework makes by itself, so that they take nothing in a constructor"),
    /** Annotations of classes and methods that put a program together. */
    ASSEMBLY("assembly", "annotations of classes and methods that put the program together"),
    /** Annotations of methods that nobody calls but a framework. */
    ENTRY_POINTS("entry-points", "annotations of methods that a framework calls, not the program"),
    /** Types and methods that start what a user calls by name in a console. */
    COMMANDS("commands", "annotations and supertypes of classes that are commands of a console"),
    /** Methods of registries that hand out collaborators. */
    LOCATORS("locators", "methods that hand out collaborators by class or name"),
    /** Types that reach outside of the process or hold threads, and methods that make them. */
    OUTWARD(
        "outward",
        "types that reach outside of the process, or keep threads, when they are made, and methods that make them"),
    /** Exceptions that say no more than that a text or name was not what was hoped for. */
    ANSWERS(
        "answers",
        "exceptions that answer a question, such as whether a text is a number, more than they report a failure"),
    /** Exceptions that take no cause. */
    CAUSELESS("causeless", "exceptions that no constructor of theirs lets take a cause"),
    /** Exceptions that a framework turns into the answer to a request. */
    WEB_ANSWERS("web-answers", "exceptions that a framework turns into the answer to a request"),
    /** Exceptions that take a message and a cause. */
    TAKES_CAUSE(
        "takes-cause", "exceptions with a public constructor that takes a message and a cause");

    private final String id;
    private final String description;

    Table(String id, String description) {
      this.id = id;
      this.description = description;
    }

    /** Its name in the resource and in {@code quality.yml}. */
    public String id() {
      return id;
    }

    /** What its names are, as a phrase. */
    public String description() {
      return description;
    }
  }

  private record Name(String packageName, String method) {}

  private record Ending(String packageName, String typeEnding) {
    boolean fits(String imported, String simpleName) {
      return simpleName.endsWith(typeEnding)
          && imported.startsWith(packageName)
          && (imported.length() == packageName.length()
              || imported.charAt(packageName.length()) == '.');
    }
  }

  private static final Libraries STANDARD = read();

  private final Map<Table, List<String>> texts;
  private final Map<Table, Map<String, List<Name>>> names = new EnumMap<>(Table.class);
  private final Map<Table, Set<String>> methods = new EnumMap<>(Table.class);
  private final Map<Table, List<Ending>> endings = new EnumMap<>(Table.class);

  private Libraries(Map<Table, List<String>> texts) {
    this.texts = texts;
    for (Table table : Table.values()) {
      names.put(table, new HashMap<>());
      methods.put(table, new HashSet<>());
      endings.put(table, new ArrayList<>());
      texts.getOrDefault(table, List.of()).forEach(text -> add(table, text));
    }
  }

  /** What is known without any configuration. */
  public static Libraries standard() {
    return STANDARD;
  }

  private static Libraries read() {
    Properties properties = new Properties();
    try (InputStream in = Libraries.class.getResourceAsStream("libraries.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Table, List<String>> texts = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      texts.put(table, Arrays.asList(properties.getProperty(table.id()).trim().split(" +")));
    }
    return new Libraries(texts);
  }

  /** This knowledge and more. */
  public Libraries with(Map<Table, List<String>> further) {
    if (further.isEmpty()) {
      return this;
    }
    Map<Table, List<String>> all = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      List<String> together = new ArrayList<>(texts.getOrDefault(table, List.of()));
      together.addAll(further.getOrDefault(table, List.of()));
      all.put(table, together);
    }
    return new Libraries(all);
  }

  private void add(Table table, String text) {
    int ending = text.indexOf("..*");
    if (ending >= 0) {
      endings
          .get(table)
          .add(new Ending(text.substring(0, ending), text.substring(ending + "..*".length())));
      return;
    }
    int hash = text.indexOf('#');
    String type = hash < 0 ? text : text.substring(0, hash);
    int dot = type.lastIndexOf('.');
    if (hash >= 0) {
      methods.get(table).add(text.substring(hash + 1));
    }
    names
        .get(table)
        .computeIfAbsent(type.substring(dot + 1), n -> new ArrayList<>(1))
        .add(
            new Name(
                dot < 0 ? "" : type.substring(0, dot), hash < 0 ? "" : text.substring(hash + 1)));
  }

  /** Whether a table holds a method of that name, of whatever type. */
  public boolean hasMethod(Table table, String method) {
    return methods.get(table).contains(method);
  }

  /** Whether a table holds a type of a simple name, wherever it is from. */
  public boolean hasSimple(Table table, String simpleName) {
    return names.get(table).containsKey(simpleName);
  }

  /** Whether a table holds the type that a file means by a simple name. */
  public boolean has(Table table, String simpleName, NameOrigins origins) {
    return hasCall(table, simpleName, "", origins);
  }

  /**
   * Whether a table holds a method of the type that a file means by a simple name.
   *
   * @param method its name; empty for the type itself
   */
  public boolean hasCall(Table table, String simpleName, String method, NameOrigins origins) {
    for (Name name : names.get(table).getOrDefault(simpleName, List.of())) {
      if (name.method().equals(method)
          && (name.packageName().isEmpty() || origins.isFrom(simpleName, name.packageName()))) {
        return true;
      }
    }
    if (!method.isEmpty()) {
      return false;
    }
    String imported = origins.importedFrom(simpleName);
    for (Ending ending : endings.get(table)) {
      if (ending.fits(imported, simpleName)) {
        return true;
      }
    }
    return false;
  }

  /** Everything that is known, as text: two with the same text answer alike. */
  @Override
  public String toString() {
    return texts.toString();
  }
}
