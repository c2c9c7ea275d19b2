package io.github.beyonditworks.analyzer.history;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of code that a documentation comment speaks of: what stands in tags for code and links,
 * or is written as only code is, with a capital or an underscore inside. Other words could be meant
 * as words.
 */
final class DocNames {

  private static final int SHORTEST = 3;

  private DocNames() {}

  static List<String> of(String doc) {
    SortedSet<String> names = new TreeSet<>();
    int braces = 0;
    int i = 0;
    while (i < doc.length()) {
      char c = doc.charAt(i);
      if (c == '{') {
        braces++;
      } else if (c == '}') {
        braces = Math.max(0, braces - 1);
      } else if (Character.isJavaIdentifierStart(c)) {
        int end = i;
        while (end < doc.length() && Character.isJavaIdentifierPart(doc.charAt(end))) {
          end++;
        }
        String word = doc.substring(i, end);
        boolean tag = i > 0 && doc.charAt(i - 1) == '@';
        if (!tag && word.length() >= SHORTEST && (braces > 0 || isWrittenAsCode(word))) {
          names.add(word);
        }
        i = end - 1;
      }
      i++;
    }
    return List.copyOf(names);
  }

  private static boolean isWrittenAsCode(String word) {
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '_' || (lower && Character.isUpperCase(c))) {
        return true;
      }
      lower = lower || Character.isLowerCase(c);
    }
    return false;
  }
}
