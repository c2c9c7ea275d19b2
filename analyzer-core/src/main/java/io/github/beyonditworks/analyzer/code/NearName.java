package io.github.beyonditworks.analyzer.code;

/**
 * Whether one name is another with a slip of the pen or a changed spelling: {@code custmer} and
 * {@code customer}, {@code cancelled} and {@code canceled}.
 */
public final class NearName {

  private static final int SHORTEST = 5;

  private NearName() {}

  /**
   * Whether the names begin alike and differ by their capitals alone, or by one letter within a
   * word that was added, left out, replaced or swapped with its neighbour. Numbers and plurals tell
   * names apart on purpose.
   */
  public static boolean isNear(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < SHORTEST || longer - shorter > 1 || a.charAt(0) != b.charAt(0) || a.equals(b)) {
      return false;
    }
    if (a.equalsIgnoreCase(b)) {
      return true;
    }
    int from = 0;
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
      same++;
    }
    if (from == shorter) {
      return false;
    }
    int differentA = a.length() - from - same;
    int differentB = b.length() - from - same;
    if (differentA == 2 && differentB == 2) {
      return areLetters(a, from, from + 2)
          && a.charAt(from) == b.charAt(from + 1)
          && a.charAt(from + 1) == b.charAt(from);
    }
    return differentA <= 1
        && differentB <= 1
        && same > 0
        && areLetters(a, from, from + differentA)
        && areLetters(b, from, from + differentB);
  }

  private static boolean areLetters(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      // A capital within a word of capitals is a letter, a single one is a word.
      boolean inCapitals = i > 0 && Character.isUpperCase(name.charAt(i - 1));
      if (!(inCapitals
          ? Character.isLetter(name.charAt(i))
          : Character.isLowerCase(name.charAt(i)))) {
        return false;
      }
    }
    return true;
  }
}
