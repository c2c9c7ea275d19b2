package io.github.beyonditworks.analyzer.code.claim;

import java.util.Set;

/**
 * The whole numbers that some words allow; an end that they leave open is infinite.
 *
 * @param lower the least number
 * @param upper the greatest number
 * @param from the first of the words
 * @param to the word behind the last
 */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
record Range(double lower, double upper, int from, int to) {

  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double ALL = Double.POSITIVE_INFINITY;
  private static final Set<String> NUMBERS =
      Set.of("number", "integer", "value", "int", "long", "count", "amount", "whole", "integral");
  private static final Set<String> BEFORE_POSITIVE =
      Set.of("be", "a", "an", "any", "is", ",", "(", "strictly", "--", ";", ":");
  private static final Set<String> LESS = Set.of("less", "smaller", "lower", "fewer");
  private static final Set<String> MORE = Set.of("greater", "more", "larger", "higher", "bigger");

  boolean knowsLower() {
    return lower != NONE;
  }

  boolean knowsUpper() {
    return upper != ALL;
  }

  /** The first range that a part of a text names; null where it names none. */
  static Range in(Prose prose, int from, int to) {
    for (int i = from; i < to; i++) {
      Range range = at(prose, i);
      if (range != null && range.to <= to) {
        return range;
      }
    }
    return null;
  }

  /** The range that begins with a word; null where none does. */
  static Range at(Prose prose, int at) {
    switch (prose.word(at)) {
      case "from":
        return pair(prose, at, at + 1, "to");
      case "between":
        return pair(prose, at, at + 1, "and");
      case "range":
        return ofRange(prose, at);
      case "at":
        return atLeastOrMost(prose, at);
      case "positive":
        return isPositive(prose, at) ? new Range(1, ALL, at, at + 1) : null;
      case "non-negative":
      case "nonnegative":
        return new Range(0, ALL, at, at + 1);
      case "negative":
        return prose.word(at - 1).equals("not") ? new Range(0, ALL, at - 1, at + 1) : null;
      default:
        return compared(prose, at);
    }
  }

  private static boolean isPositive(Prose prose, int at) {
    boolean introduced =
        BEFORE_POSITIVE.contains(prose.word(at - 1)) && !prose.word(at - 2).equals("not");
    return introduced
        && (prose.isBreak(at + 1) || NUMBERS.contains(prose.word(at + 1)))
        && !prose.word(at + 2).equals("negative");
  }

  private static Range ofRange(Prose prose, int at) {
    int next = at + 1;
    if (prose.word(next).equals("of")) {
      next++;
    }
    if (prose.word(next).equals("from")) {
      return pair(prose, at, next + 1, "to");
    }
    String dots = prose.written(next);
    Range pair = pair(prose, at, next, prose.word(next + 1));
    return pair == null && dots.indexOf("..") > 0 ? null : pair;
  }

  /** Two numbers and what stands between them. */
  private static Range pair(Prose prose, int from, int first, String between) {
    double lower = prose.number(first);
    double upper = prose.number(first + 2);
    boolean joined =
        prose.word(first + 1).equals(between)
            && (between.equals("to")
                || between.equals("and")
                || between.equals("-")
                || between.equals("--")
                || between.equals("through")
                || between.equals(","));
    if (!joined || !(lower < upper)) {
      return null;
    }
    for (int i = first + 3; i < first + 6; i++) {
      if (prose.word(i).startsWith("exclu")) {
        return null;
      }
    }
    return new Range(lower, upper, from, first + 3);
  }

  private static Range atLeastOrMost(Prose prose, int at) {
    double limit = prose.number(at + 2);
    if (Double.isNaN(limit)) {
      return null;
    }
    if (prose.word(at + 1).equals("least")) {
      return new Range(limit, ALL, at, at + 3);
    }
    return prose.word(at + 1).equals("most") ? new Range(NONE, limit, at, at + 3) : null;
  }

  /** {@code > 0}, "greater than zero", "not less than 1", "less than or equal to 5". */
  private static Range compared(Prose prose, int at) {
    double limit = prose.number(at + 1);
    return Double.isNaN(limit) ? comparedInWords(prose, at) : comparedBySign(prose, at, limit);
  }

  private static Range comparedBySign(Prose prose, int at, double limit) {
    return switch (prose.word(at)) {
      case ">", "exceeds" -> new Range(limit + 1, ALL, at, at + 2);
      case ">=" -> new Range(limit, ALL, at, at + 2);
      case "<" -> new Range(NONE, limit - 1, at, at + 2);
      case "<=" -> new Range(NONE, limit, at, at + 2);
      case "exceed" ->
          prose.word(at - 1).equals("not") ? new Range(NONE, limit, at - 1, at + 2) : null;
      default -> null;
    };
  }

  private static Range comparedInWords(Prose prose, int at) {
    boolean less = LESS.contains(prose.word(at));
    if ((!less && !MORE.contains(prose.word(at))) || !prose.word(at + 1).equals("than")) {
      return null;
    }
    boolean equal = prose.reads(at + 2, "or", "equal", "to");
    int number = equal ? at + 5 : at + 2;
    double limit = prose.number(number);
    boolean not = prose.word(at - 1).equals("not") || prose.word(at - 1).equals("no");
    if (Double.isNaN(limit) || (not && equal)) {
      return null;
    }
    if (not) {
      return less
          ? new Range(limit, ALL, at - 1, number + 1)
          : new Range(NONE, limit, at - 1, number + 1);
    }
    double step = equal ? 0 : 1;
    return less
        ? new Range(NONE, limit - step, at, number + 1)
        : new Range(limit + step, ALL, at, number + 1);
  }
}
