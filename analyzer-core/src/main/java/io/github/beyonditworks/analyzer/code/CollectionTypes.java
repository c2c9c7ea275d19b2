package io.github.beyonditworks.analyzer.code;

import java.util.Set;

/** The collections and maps of the JDK, by their simple names. */
public final class CollectionTypes {

  private static final Set<String> COLLECTIONS =
      Set.of(
          "Collection",
          "List",
          "ArrayList",
          "LinkedList",
          "Set",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "SortedSet",
          "EnumSet",
          "Queue",
          "Deque",
          "ArrayDeque",
          "Vector");

  private static final Set<String> MAPS =
      Set.of(
          "Map",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "SortedMap",
          "EnumMap",
          "ConcurrentMap",
          "ConcurrentHashMap",
          "Properties",
          "Hashtable");

  private CollectionTypes() {}

  /** Whether a type is a {@code java.util.Collection}. */
  public static boolean isCollection(String name) {
    return COLLECTIONS.contains(name);
  }

  /** Whether a type is a {@code java.util.Map}. */
  public static boolean isMap(String name) {
    return MAPS.contains(name);
  }
}
