package io.github.beyonditworks.analyzer.code;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits names and sentences into words and brings the forms of a word together. */
public final class Words {

  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{L}+|\\d+");
  private static final List<String> ENDINGS =
      List.of(
          "izations",
          "ization",
          "ations",
          "ation",
          "ings",
          "ing",
          "ions",
          "ion",
          "ers",
          "ors",
          "er",
          "or",
          "ied",
          "ies",
          "ed",
          "es",
          "ly",
          "s",
          "e",
          "y");
  private static final int SHORTEST_STEM = 3;

  /** Words that say nothing of their own beside a name. */
  private static final Set<String> FILLERS =
      Set.copyOf(
          stems(
              "a an the this that these those its it of for to from in on by with as at and or is are be been was will"
                  + " can which what who whose method methods function constructor constructors field variable"
                  + " attribute property member parameter argument class interface record enum object instance"
                  + " value values type given specified provided passed supplied associated current"
                  + " represents represent denotes holds contains implementation simple used using"
                  + " getter setter accessor param"));

  /** Verbs that a kind of member has anyway, by the beginnings of the names. */
  private static final Set<String> READING =
      Set.copyOf(
          stems(
              "get gets getting return returns returning retrieve retrieves obtain obtains fetch fetches give gives"));

  private static final Set<String> WRITING =
      Set.copyOf(stems("set sets setting assign assigns store stores"));
  private static final Set<String> MAKING =
      Set.copyOf(
          stems(
              "create creates creating construct constructs make makes build builds new instantiate instantiates initialize initializes initialise initialises default"));
  private static final Set<String> ASKING =
      Set.copyOf(
          stems(
              "whether if true false check checks determine determines test tests indicate indicates return returns boolean flag otherwise when"));

  private Words() {}

  /** The stems of a text's words, camel case taken apart. */
  public static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      stems.add(stem(word.group()));
    }
    return stems;
  }

  /**
   * Whether each word of a text has a stem that is known, or says nothing of its own. Stops at the
   * first that does not.
   */
  public static boolean areAllIn(Set<String> stems, String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String stem = stem(word.group());
      if (!FILLERS.contains(stem) && !stems.contains(stem)) {
        return false;
      }
    }
    return true;
  }

  /** How many different stems of a text are not known and say something of their own. */
  public static int countNew(Set<String> known, String text) {
    Set<String> found = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String stem = stem(word.group());
      if (!FILLERS.contains(stem) && !known.contains(stem)) {
        found.add(stem);
      }
    }
    return found.size();
  }

  /** What may be said of any method that hands out a value. */
  public static Set<String> reading() {
    return READING;
  }

  /** What may be said of any method that takes a value. */
  public static Set<String> writing() {
    return WRITING;
  }

  /** What may be said of any constructor or factory. */
  public static Set<String> making() {
    return MAKING;
  }

  /** What may be said of any method that answers yes or no. */
  public static Set<String> asking() {
    return ASKING;
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
        return withoutDouble(lower.substring(0, lower.length() - ending.length()));
      }
    }
    return lower;
  }

  /** {@code getting} is a form of {@code get}. */
  private static String withoutDouble(String stem) {
    int last = stem.length() - 1;
    return last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1)
        ? stem.substring(0, last)
        : stem;
  }
}
