package io.github.beyonditworks.analyzer.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verbs by which methods call what they do, and what a name says it is done to. */
public final class Deeds {

  /** Verbs for one deed each. */
  public static final List<Set<String>> ALL =
      List.of(
          Set.of("get", "fetch", "load", "retrieve", "obtain", "find", "lookup", "query"),
          Set.of("delete", "remove", "erase", "destroy"),
          Set.of("save", "store", "persist"));

  /** What is looked for may be missing, and what one gets is there: that is a difference. */
  public static final Set<String> SEARCHES = Set.of("find", "lookup", "query");

  private static final Set<String> LINKS =
      Set.of("by", "for", "of", "from", "in", "with", "and", "to");

  /** Longer words that end in s are taken for plurals. */
  private static final int PLURAL = 3;

  private Deeds() {}

  /** The word that a method's name begins with. */
  public static String verbOf(String name) {
    int end = 0;
    while (end < name.length() && Character.isLowerCase(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  /** The words behind the verb in the singular, up to the one that says by what it is found. */
  public static List<String> thingsOf(String name, String verb) {
    List<String> things = new ArrayList<>();
    for (String word : NameWords.of(name.substring(verb.length())).lowerCase()) {
      if (LINKS.contains(word)) {
        break;
      }
      things.add(singular(word));
    }
    return things;
  }

  /** A word without the s of a plural. */
  public static String singular(String word) {
    return word.endsWith("s") && word.length() > PLURAL
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
