package io.github.beyonditworks.analyzer.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of code that decide which way it goes. */
final class ControlFlow {

  private static final Set<String> DECIDING =
      Set.of(
          "if",
          "else",
          "for",
          "while",
          "do",
          "switch",
          "case",
          "catch",
          "throw",
          "return",
          "&&",
          "||",
          "!",
          "==",
          "!=",
          "<=",
          ">=",
          "continue",
          "break",
          "instanceof");

  /** What may stand between the angle brackets of type arguments, besides names. */
  private static final Set<String> IN_TYPE_ARGUMENTS =
      Set.of(
          ",", ".", "?", "&", "[", "]", "@", "<", ">", "extends", "super", "byte", "short", "int",
          "long", "float", "double", "char", "boolean");

  private ControlFlow() {}

  /** How often each deciding word stands in code; the brackets of type arguments decide nothing. */
  static Map<String, Integer> of(List<String> code) {
    Map<String, Integer> flow = new HashMap<>();
    for (int i = 0; i < code.size(); i++) {
      String token = code.get(i);
      if (token.equals("<")) {
        int end = endOfTypeArguments(code, i);
        if (end > i) {
          i = end;
          continue;
        }
      }
      if (DECIDING.contains(token) || token.equals("<") || token.equals(">") || token.equals("?")) {
        flow.merge(token, 1, Integer::sum);
      }
    }
    return flow;
  }

  /** Whether code goes more than one way. */
  static boolean branches(List<String> code) {
    Map<String, Integer> flow = of(code);
    flow.remove("return");
    return !flow.isEmpty();
  }

  /** Where type arguments end; the beginning where it is a comparison after all. */
  private static int endOfTypeArguments(List<String> code, int begin) {
    int depth = 0;
    for (int i = begin; i < code.size(); i++) {
      String token = code.get(i);
      if (!IN_TYPE_ARGUMENTS.contains(token) && !Character.isJavaIdentifierStart(token.charAt(0))) {
        return begin;
      }
      depth += token.equals("<") ? 1 : token.equals(">") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return begin;
  }
}
