package io.github.beyonditworks.analyzer.pattern;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words by which people call the roles of design patterns, and where they were read. A clue's id
 * names both: {@code name:visitor}.
 */
final class WordClues {

  /** The words that count, each with the one that stands for it. */
  private static final Map<String, String> MEANINGS = new HashMap<>();

  /** The patterns that a word is about. */
  private static final Map<String, List<DesignPattern>> PATTERNS = new HashMap<>();

  /** The words that name a pattern; others only go with it. */
  private static final Map<DesignPattern, String> NAMES = new EnumMap<>(DesignPattern.class);

  /** Places that speak of the type itself, with what to say of a word found there. */
  private static final Map<String, String> TELLING = new LinkedHashMap<>();

  static {
    name("adapter", "adapters adaptor adaptee adapt adapts adapted", DesignPattern.ADAPTER);
    name("builder", "builders", DesignPattern.BUILDER);
    name("decorator", "decorators decorate decorates decorated", DesignPattern.DECORATOR);
    name("factory", "factories", DesignPattern.ABSTRACT_FACTORY, DesignPattern.FACTORY_METHOD);
    name("facade", "facades", DesignPattern.FACADE);
    name(
        "observer",
        "observers observable observe observes observed observing",
        DesignPattern.OBSERVER);
    name("memento", "mementos", DesignPattern.MEMENTO);
    name("prototype", "prototypes", DesignPattern.PROTOTYPE);
    name("proxy", "proxies", DesignPattern.PROXY);
    name("singleton", "singletons", DesignPattern.SINGLETON);
    name("visitor", "visitors visit visits visiting visitable", DesignPattern.VISITOR);
    word("build", "builds built", DesignPattern.BUILDER);
    word(
        "create",
        "creates creation make new instantiate instantiates",
        DesignPattern.ABSTRACT_FACTORY,
        DesignPattern.FACTORY_METHOD);
    word("service", "services session", DesignPattern.FACADE);
    word(
        "listener",
        "listeners subscriber subscribers notify notifies event events",
        DesignPattern.OBSERVER);
    word("state", "snapshot restore restores", DesignPattern.MEMENTO);
    word("clone", "clones copy copies cloneable", DesignPattern.PROTOTYPE);
    word(
        "wrapper",
        "wrap wraps wrapped delegate delegates delegating",
        DesignPattern.ADAPTER,
        DesignPattern.DECORATOR,
        DesignPattern.PROXY);
    word("remote", "invocation", DesignPattern.PROXY);
    word("instance", "", DesignPattern.SINGLETON);
    TELLING.put("name:", "its name says so");
    TELLING.put("kin:", "its supertype is one");
    TELLING.put("doc:", "its documentation says so");
  }

  private final Collection<String> clues;

  /** Words that are written into a collection of clues. */
  WordClues(Collection<String> clues) {
    this.clues = clues;
  }

  private static void name(String word, String forms, DesignPattern... patterns) {
    for (DesignPattern pattern : patterns) {
      NAMES.put(pattern, word);
    }
    word(word, forms, patterns);
  }

  private static void word(String word, String forms, DesignPattern... patterns) {
    PATTERNS.put(word, List.of(patterns));
    MEANINGS.put(word, word);
    for (String form : forms.split(" ")) {
      MEANINGS.put(form, word);
    }
  }

  /** Whether a word names a pattern; others only go with it. */
  static boolean isName(String word) {
    return NAMES.containsValue(word);
  }

  /** The word that names a pattern. */
  static String name(DesignPattern pattern) {
    return NAMES.get(pattern);
  }

  /** The patterns that a word is about. */
  static List<DesignPattern> patterns(String word) {
    return PATTERNS.get(word);
  }

  /** Whether a word of the pattern stands where it speaks of the type itself. */
  static boolean isNamed(DesignPattern pattern, Set<String> clues) {
    for (String clue : clues) {
      int colon = clue.indexOf(':') + 1;
      if (colon > 0
          && TELLING.containsKey(clue.substring(0, colon))
          && PATTERNS.get(clue.substring(colon)).contains(pattern)) {
        return true;
      }
    }
    return false;
  }

  /** What to say of the most telling word that names the pattern. */
  static Optional<String> told(DesignPattern pattern, Set<String> clues) {
    for (Map.Entry<String, String> place : TELLING.entrySet()) {
      if (clues.contains(place.getKey() + NAMES.get(pattern))) {
        return Optional.of(place.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * Notes the words of a text that count.
   *
   * @param source where the text stands, with a colon behind
   * @param text a name or prose; camel case is taken apart
   */
  void add(String source, String text) {
    int begin = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || endsWord(text, i)) {
        if (i - begin > 2) {
          String meaning = MEANINGS.get(text.substring(begin, i).toLowerCase(Locale.ROOT));
          if (meaning != null) {
            clues.add(source + meaning);
          }
        }
        begin = i;
        while (begin < text.length() && !Character.isLetter(text.charAt(begin))) {
          begin++;
        }
        i = Math.max(i, begin);
      }
    }
  }

  private static boolean endsWord(String text, int i) {
    char here = text.charAt(i);
    if (!Character.isLetter(here)) {
      return true;
    }
    char before = text.charAt(i - 1);
    return Character.isUpperCase(here)
        && (Character.isLowerCase(before)
            || (i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1))));
  }
}
