package io.github.beyonditworks.analyzer.code.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that mean the opposite of each other, in names and in prose. */
final class Opposites {

  /** Each line two sides; words on one side mean the same. */
  private static final String[][] PAIRS = {
    {"min minimum minimal smallest lowest least", "max maximum maximal largest greatest highest"},
    {"first", "last"},
    {"start begin beginning", "end"},
    {"left", "right"},
    {"top", "bottom"},
    {"upper", "lower"},
    {"width", "height"},
    {"row", "column"},
    {"ascending", "descending"},
    {"inclusive", "exclusive"},
    {"before", "after"},
    {"previous", "next"},
    {"parent", "child"},
    {"prefix", "suffix"},
    {"input", "output"},
    {"source", "target destination"},
    {"inner", "outer"},
    {"horizontal", "vertical"},
    {"older oldest", "newer newest"},
    {"earliest", "latest"},
    {"local", "remote"},
    {"client", "server"},
    {"full", "empty"},
    {"enabled", "disabled"},
    {"open opened", "closed"},
    {"visible", "hidden invisible"},
    {"valid", "invalid"},
    {"present", "absent missing"},
    {"active", "inactive"},
    {"mutable modifiable", "immutable unmodifiable"},
    {"connected", "disconnected"},
    {"locked", "unlocked"},
    {"positive", "negative"},
    {"even", "odd"},
    {"public", "private"},
    {"optional", "required mandatory"},
    {"success successful", "failure failed"},
    {"online", "offline"},
    {"supported", "unsupported"},
    {"known", "unknown"},
    {"readable", "unreadable"},
  };

  /** Each line two sides; verbs on one side do the same. */
  private static final String[][] VERBS = {
    {"add append insert", "remove delete"},
    {"open", "close"},
    {"enable", "disable"},
    {"start begin", "stop end"},
    {"show", "hide"},
    {"read", "write"},
    {"push", "pop"},
    {"lock", "unlock"},
    {"connect", "disconnect"},
    {"register", "unregister deregister"},
    {"subscribe", "unsubscribe"},
    {"increment increase", "decrement decrease"},
    {"encode", "decode"},
    {"encrypt", "decrypt"},
    {"compress", "decompress uncompress"},
    {"serialize", "deserialize"},
    {"attach", "detach"},
    {"import", "export"},
    {"upload", "download"},
    {"expand", "collapse"},
    {"pause", "resume"},
    {"suspend", "resume"},
    {"mount", "unmount"},
    {"send", "receive"},
    {"acquire", "release"},
    {"include", "exclude"},
    {"login", "logout"},
    {"install", "uninstall"},
    {"deploy", "undeploy"},
    {"block", "unblock"},
  };

  private static final Map<String, Set<String>> WORDS = table(PAIRS);
  private static final Map<String, Set<String>> ACTIONS = table(VERBS);

  private Opposites() {}

  /** The words that mean the opposite; none for most words. */
  static Set<String> of(String word) {
    return WORDS.getOrDefault(word, Set.of());
  }

  /** The verbs that do the opposite; none for most verbs. */
  static Set<String> ofVerb(String verb) {
    return ACTIONS.getOrDefault(verb, Set.of());
  }

  static boolean are(String one, String other) {
    return of(one).contains(other);
  }

  private static Map<String, Set<String>> table(String[][] pairs) {
    Map<String, Set<String>> table = new HashMap<>();
    for (String[] pair : pairs) {
      put(table, pair[0], pair[1]);
      put(table, pair[1], pair[0]);
    }
    return Map.copyOf(table);
  }

  private static void put(Map<String, Set<String>> table, String words, String opposites) {
    for (String word : words.split(" ")) {
      table.merge(word, Set.of(opposites.split(" ")), Opposites::both);
    }
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new java.util.HashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }
}
