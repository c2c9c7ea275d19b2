package io.github.beyonditworks.analyzer.code.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a name in lower case, taken apart without regular expressions. */
final class CamelWords {

  private CamelWords() {}

  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isBorder(name, i)) {
        int begin = from;
        while (begin < i && !Character.isLetterOrDigit(name.charAt(begin))) {
          begin++;
        }
        if (begin < i) {
          words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        from = i;
      }
    }
    return words;
  }

  private static boolean isBorder(String name, int at) {
    char before = name.charAt(at - 1);
    char here = name.charAt(at);
    if (!Character.isLetterOrDigit(here)) {
      return true;
    }
    boolean endOfCapitals =
        Character.isUpperCase(here)
            && Character.isUpperCase(before)
            && at + 1 < name.length()
            && Character.isLowerCase(name.charAt(at + 1));
    return endOfCapitals
        || (Character.isUpperCase(here) && !Character.isUpperCase(before))
        || (Character.isDigit(here) && Character.isLetter(before))
        || (Character.isLetter(here) && Character.isDigit(before));
  }
}
