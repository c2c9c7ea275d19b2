package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.Set;

/** "May be null", "or null", of a parameter. */
final class NullParameterClaims {

  private static final Set<String> NEVER =
      Set.of("never", "not", "non", "cannot", "mustn't", "isn't", "can't", "without", "no");

  private static final Set<String> PARTS_OF_VALUES =
      Set.of(
          "element",
          "elements",
          "entries",
          "items",
          "values",
          "keys",
          "contain",
          "contains",
          "containing",
          "if",
          "when",
          "unless",
          "whose");

  /** After these it is the result of a function that may be null. */
  private static final Set<String> RESULTS =
      Set.of(
          "function",
          "supplier",
          "callback",
          "returning",
          "returns",
          "computing",
          "computes",
          "mapping",
          "producing",
          "providing",
          "provides",
          "gives",
          "yields");

  private NullParameterClaims() {}

  /** Holds a word of null in the text of a parameter against the body. */
  static void check(Passage passage, int at, Described described) {
    if (!isMaybeParameter(passage, at)) {
      return;
    }
    String name = passage.subject();
    Type type = described.parameterType(name).orElse(null);
    if (type == null) {
      return;
    }
    int from = passage.word(at - 1).equals("be") ? at - 2 : at - 1;
    if (type.isPrimitiveType()) {
      described.contradict(
          passage,
          from,
          at + 1,
          name + " is of type " + WrittenWords.of(type) + ", which has no null");
      return;
    }
    Guards guards = described.guards().orElse(null);
    if (guards == null) {
      return;
    }
    guards
        .ofNull(name)
        .ifPresentOrElse(
            r ->
                described.contradict(
                    passage,
                    from,
                    at + 1,
                    described.line(r.at())
                        + " refuses null"
                        + (r.exception().isEmpty() ? "" : " with a " + r.exception())),
            () ->
                guards
                    .useAsObject(name)
                    .ifPresent(
                        use ->
                            described.contradict(
                                passage,
                                from,
                                at + 1,
                                described.line(use)
                                    + " uses "
                                    + name
                                    + " as an object without asking, so null ends in a NullPointerException")));
  }

  /** "May be null", "or null", said of the parameter itself. */
  private static boolean isMaybeParameter(Passage passage, int at) {
    String before = passage.word(at - 1);
    String after = passage.word(at + 1);
    int start = passage.prose().startOfClause(at);
    if (NEVER.contains(before)) {
      return false;
    }
    if (before.equals("or")) {
      boolean ends =
          passage.prose().isBreak(at + 1)
              || NullClaims.CONDITIONS.contains(after)
              || after.equals("for")
              || after.equals("to");
      int from = start == at - 1 ? start : passage.from();
      return ends
          && !passage.prose().mentionsAny(NullClaims.PARTS, from, at)
          && !passage.prose().mentionsAny(RESULTS, passage.from(), at);
    }
    if (!before.equals("be") || !NullClaims.MAY.contains(passage.word(at - 2))) {
      return false;
    }
    if (NullClaims.CONDITIONS.contains(after) && !after.equals("if") && !after.equals("when")) {
      return false;
    }
    int may = at - 2;
    String noun = passage.word(may - 1);
    boolean itself =
        start == may
            || noun.equals("it")
            || noun.equals("this")
            || noun.equals("which")
            || passage.subject().equals(passage.prose().written(may - 1));
    return itself && !passage.prose().mentionsAny(PARTS_OF_VALUES, passage.from(), may);
  }
}
