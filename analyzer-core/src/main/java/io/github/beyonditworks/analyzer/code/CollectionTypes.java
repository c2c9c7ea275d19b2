package io.github.beyonditworks.analyzer.code;

import java.util.Set;

/** The collections and maps of the JDK, by their simple names. */
public final class CollectionTypes {

  private static final Set<String> LISTS =
      Set.of("List", "ArrayList", "LinkedList", "CopyOnWriteArrayList", "Vector");

  private static final Set<String> SETS =
      Set.of(
          "Set",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "SortedSet",
          "NavigableSet",
          "EnumSet",
          "CopyOnWriteArraySet");

  private static final Set<String> OTHERS = Set.of("Collection", "Queue", "Deque", "ArrayDeque");

  private static final Set<String> MAPS =
      Set.of(
          "Map",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "SortedMap",
          "NavigableMap",
          "EnumMap",
          "IdentityHashMap",
          "WeakHashMap",
          "ConcurrentMap",
          "ConcurrentHashMap",
          "Hashtable",
          "Properties");

  private CollectionTypes() {}

  /** Whether a type is a {@code java.util.List}. */
  static boolean isList(String name) {
    return LISTS.contains(name);
  }

  /** Whether a type is a {@code java.util.Set}. */
  static boolean isSet(String name) {
    return SETS.contains(name);
  }

  /** Whether a type is a {@code java.util.Collection}. */
  public static boolean isCollection(String name) {
    return isList(name) || isSet(name) || OTHERS.contains(name);
  }

  /** Whether a type is a {@code java.util.Map}. */
  public static boolean isMap(String name) {
    return MAPS.contains(name);
  }
}
