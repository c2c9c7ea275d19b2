package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.JavaToken;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;
import java.util.HashMap;
import java.util.Map;

/**
 * How far names have to be carried in the head. Between two uses of a variable a reader goes on
 * remembering what it holds; what lies further apart than a short sentence of code has to be kept,
 * or looked up again. Related to the live variables of Dunsmore and Gannon (1979) and to spans
 * between references (Elshoff 1976).
 */
public final class RecallDistance {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "recallDistance",
          "Recall distance",
          "tokens",
          Aggregation.SUM,
          "For each two uses of a parameter or local variable that follow one another, the tokens between them that are read"
              + " (see bulk) beyond 20, summed.");

  static final int FREE_TOKENS = 20;

  /**
   * The longest way that a name has to be carried.
   *
   * @param name the variable, empty where nothing has to be carried
   * @param tokens the tokens between the two uses, beyond those that are free
   * @param token the second use, null where nothing has to be carried
   */
  record Longest(String name, int tokens, JavaToken token) {

    static final Longest NONE = new Longest("", 0, null);
  }

  private final Map<String, Integer> lastUses = new HashMap<>();
  private int total;
  private Longest longest = Longest.NONE;

  /** Two variables of one name in blocks that follow one another are two: nothing is carried. */
  void declared(String name, int index) {
    lastUses.put(name, index);
  }

  void used(String name, int index, JavaToken token) {
    Integer before = lastUses.put(name, index);
    if (before == null) {
      return;
    }
    int distance = Math.max(0, index - before - FREE_TOKENS);
    total += distance;
    if (distance > longest.tokens()) {
      longest = new Longest(name, distance, token);
    }
  }

  int total() {
    return total;
  }

  Longest longest() {
    return longest;
  }
}
