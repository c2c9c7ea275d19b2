package io.github.beyonditworks.analyzer.code.prose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What single English words tell about the text they stand in. */
final class ProseWords {

  /** Holds sentences together, in English and in no other language. */
  static final int FUNCTION = 1;

  /** Speaks of the program's structure. */
  static final int STRUCTURE = 1 << 1;

  /** A form of "to be". */
  static final int BE = 1 << 2;

  /** Sends readers elsewhere where it begins a clause: see, consult. */
  static final int SEE = 1 << 3;

  /** What readers are to find elsewhere: details, information. */
  static final int DETAIL = 1 << 4;

  /** Stands before such a word: for more details. */
  static final int BEFORE_DETAIL = 1 << 5;

  static final int OF = 1 << 6;
  static final int REFER = 1 << 7;
  static final int TO = 1 << 8;

  private static final int LONGEST = 15;
  private static final Map<String, Integer> KINDS = kinds();

  private ProseWords() {}

  private static Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new HashMap<>();
    add(
        kinds,
        FUNCTION,
        "the this that these those its is are was were been being be to and or not if when which who"
            + " whose would can may must should has have had does into than then there any each other"
            + " such only for from with by of on as it returns return gets get sets set whether whole"
            + " creates create adds add removes remove checks check used given called constructs construct"
            + " overrides override handles handle initializes initialize method class");
    add(
        kinds,
        STRUCTURE,
        "method methods class classes subclass subclasses superclass interface interfaces"
            + " implementation implementations implement implements implemented constructor"
            + " constructors override overrides overridden overriding extends extend inherited inherits"
            + " invoke invokes invoked invoking invocation call calls called calling instance instances"
            + " object objects field fields type types package static abstract argument arguments"
            + " parameter parameters array collection");
    add(kinds, BE, "is are was were be been being");
    add(kinds, SEE, "see consult");
    add(kinds, DETAIL, "details information discussion description");
    add(kinds, BEFORE_DETAIL, "for more further additional");
    add(kinds, OF, "of");
    add(kinds, REFER, "refer");
    add(kinds, TO, "to");
    return Map.copyOf(kinds);
  }

  private static void add(Map<String, Integer> kinds, int kind, String words) {
    for (String word : words.split(" ")) {
      kinds.merge(word, kind, (a, b) -> a | b);
    }
  }

  /** The kinds of the word between two offsets, 0 for none. */
  static int kinds(String text, int from, int to) {
    if (to - from > LONGEST || to - from < 2) {
      return 0;
    }
    // Names with capitals inside are no words of a sentence.
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return 0;
      }
    }
    String word = text.substring(from, to);
    char first = word.charAt(0);
    return KINDS.getOrDefault(
        first >= 'A' && first <= 'Z' ? word.toLowerCase(Locale.ROOT) : word, 0);
  }
}
