package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "True if it is empty", held against the name and against what is asked. */
final class TruthClaims {

  private static final Set<String> CONDITIONS = Set.of("if", "when", "iff", "whenever");
  private static final Set<String> JOINING = Set.of("or", "and", "but", "unless", "except");
  private static final Set<String> ASKING = Set.of("is", "was", "are", "has");
  private static final Set<String> NOT = Set.of("not", "never", "isn't", "no", "non", "longer");

  /** Who is before whom depends on the one that is asked. */
  private static final Set<String> RELATIVE =
      Set.of(
          "before",
          "after",
          "previous",
          "next",
          "parent",
          "child",
          "inner",
          "outer",
          "left",
          "right",
          "first",
          "last",
          "source",
          "target",
          "older",
          "newer",
          "top",
          "bottom");

  private TruthClaims() {}

  /** Holds "true if" against the name and the body. */
  static void check(Passage passage, MethodDeclaration method, Described described) {
    int condition = -1;
    for (int i = passage.from(); i < passage.to() && condition < 0; i++) {
      if (passage.word(i).equals("true") && CONDITIONS.contains(passage.word(i + 1))) {
        condition = i + 2;
      }
    }
    if (condition < 0) {
      return;
    }
    if (passage.prose().reads(condition - 1, "if", "and", "only", "if")) {
      condition += 3;
    }
    int end = condition;
    while (end < passage.to()
        && !passage.prose().isBreak(end)
        && !passage.word(end).equals("otherwise")
        && !passage.word(end).equals("else")) {
      end++;
    }
    if (end - condition < 2 || passage.prose().mentionsAny(JOINING, condition, end)) {
      return;
    }
    if (!againstName(passage, condition, end, method, described)) {
      againstBody(passage, condition, end, method, described);
    }
  }

  /** "True if it is empty" on {@code isFull}. */
  private static boolean againstName(
      Passage passage, int from, int to, MethodDeclaration method, Described described) {
    List<String> words = CamelWords.of(method.getNameAsString());
    if (words.size() != 2 || !ASKING.contains(words.get(0))) {
      return false;
    }
    String asked = words.get(1);
    Set<String> opposites = Opposites.of(asked);
    if (opposites.isEmpty() || (RELATIVE.contains(asked) && !passage.word(from).equals("this"))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean negated = NOT.contains(passage.word(i - 1)) || NOT.contains(passage.word(i - 2));
      boolean opposite =
          opposites.contains(passage.word(i)) && !negated && !described.mentions(asked);
      boolean denied =
          passage.word(i).equals(asked)
              && passage.word(i - 1).equals("not")
              && isOnlyMention(described, asked, passage, i);
      if (opposite || denied) {
        described.contradict(
            passage, from - 2, to, "the name " + method.getNameAsString() + " asks the opposite");
        return true;
      }
    }
    return false;
  }

  private static boolean isOnlyMention(Described described, String word, Passage passage, int at) {
    for (Passage other : described.passages()) {
      for (int i = other.from(); i < other.to(); i++) {
        boolean same = other == passage && i == at;
        if (!same && (other.word(i).equals(word) || Opposites.are(other.word(i), word))) {
          return false;
        }
      }
    }
    return true;
  }

  /** "True if it is not empty" above {@code return list.isEmpty()}. */
  private static void againstBody(
      Passage passage, int from, int to, MethodDeclaration method, Described described) {
    Expression returned = described.body().flatMap(Body::onlyReturned).orElse(null);
    String last = passage.word(to - 1);
    boolean negated = passage.word(to - 2).equals("not");
    int is = negated ? to - 3 : to - 2;
    if (last.equals("non-null") || last.equals("non-empty")) {
      negated = true;
      last = last.substring("non-".length());
    }
    if (returned == null
        || !passage.word(is).equals("is")
        || (!last.equals("null") && !last.equals("empty"))) {
      return;
    }
    Test test = Test.of(returned, last);
    if (test != null
        && test.holds == negated
        && isSubject(passage, from, is, test.subject, last, method)) {
      described.contradict(
          passage, from - 2, to, described.line(returned) + " returns " + described.code(returned));
    }
  }

  private static boolean isSubject(
      Passage passage, int from, int is, String name, String asked, MethodDeclaration method) {
    String said = passage.word(is - 1);
    if (said.equals(name.toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (asked.equals("null")) {
      return false;
    }
    String type =
        Ancestors.nearest(method, TypeDeclaration.class)
            .map(t -> ((TypeDeclaration<?>) t).getNameAsString().toLowerCase(Locale.ROOT))
            .orElse("");
    return (said.equals("it") && is - 1 == from) || type.endsWith(said);
  }

  /**
   * What a single comparison asks.
   *
   * @param subject the variable that is asked about
   * @param holds whether it asks for null or emptiness; or for its opposite
   */
  private record Test(String subject, boolean holds) {

    static Test of(Expression expression, String asked) {
      if (expression instanceof EnclosedExpr enclosed) {
        return of(enclosed.getInner(), asked);
      }
      if (expression instanceof UnaryExpr unary
          && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
        Test inner = of(unary.getExpression(), asked);
        return inner == null ? null : new Test(inner.subject, !inner.holds);
      }
      if (asked.equals("empty")) {
        return ofEmpty(expression);
      }
      boolean null1 = expression instanceof BinaryExpr b && b.getRight() instanceof NullLiteralExpr;
      if (!null1) {
        return null;
      }
      BinaryExpr binary = (BinaryExpr) expression;
      String name = ResultClaims.nameOf(binary.getLeft());
      return name.isEmpty()
          ? null
          : new Test(name, binary.getOperator() == BinaryExpr.Operator.EQUALS);
    }

    private static Test ofEmpty(Expression expression) {
      if (expression instanceof MethodCallExpr call
          && call.getNameAsString().equals("isEmpty")
          && call.getScope().isPresent()
          && call.getArguments().isEmpty()) {
        String name = ResultClaims.nameOf(call.getScope().get());
        return name.isEmpty() ? null : new Test(name, true);
      }
      if (expression instanceof BinaryExpr binary
          && binary.getLeft() instanceof NameExpr name
          && name.getNameAsString().equals("size")
          && binary.getRight().toString().equals("0")) {
        return new Test("size", binary.getOperator() == BinaryExpr.Operator.EQUALS);
      }
      return null;
    }
  }
}
