package io.github.beyonditworks.analyzer.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one expression puts on one line. */
public final class DenseLine {

  private static final int EASY_KINDS = 3;
  private static final int EASY_CALLS = 3;

  private final int number;
  private final Map<String, Integer> operators = new LinkedHashMap<>();
  private int operatorPoints;
  private int nestedCalls;
  private int nestedCallPoints;
  private int calls;

  DenseLine(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  void add(String operator, int points) {
    operators.merge(operator, 1, Integer::sum);
    operatorPoints += points;
  }

  void addNestedCall(int depth) {
    nestedCalls++;
    nestedCallPoints += depth;
  }

  void addCall() {
    calls++;
  }

  /** The points of all parts, and one more for each kind of operator beyond a few. */
  public int points() {
    int kinds = Math.max(0, operators.size() - EASY_KINDS);
    int furtherCalls = Math.max(0, calls - EASY_CALLS);
    return operatorPoints + nestedCallPoints + kinds + furtherCalls;
  }

  /** The parts in words: {@code 7 operators of 4 kinds and 3 calls (1 deep within others)}. */
  public String parts() {
    List<String> parts = new ArrayList<>();
    int count = operators.values().stream().mapToInt(Integer::intValue).sum();
    if (count > 0) {
      String kinds = operators.size() == 1 ? "one kind" : operators.size() + " kinds";
      parts.add(count + (count == 1 ? " operator" : " operators of " + kinds));
    }
    if (calls > 0) {
      String nested = nestedCalls == 0 ? "" : " (" + nestedCalls + " deep within others)";
      parts.add(calls + (calls == 1 ? " call" : " calls") + nested);
    }
    return String.join(" and ", parts);
  }
}
