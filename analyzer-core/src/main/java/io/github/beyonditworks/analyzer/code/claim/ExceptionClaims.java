package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Throws IllegalStateException if closed", held against what a body refuses and throws. */
final class ExceptionClaims {

  private static final Set<String> CONDITIONS = Set.of("if", "when", "whenever");
  private static final Set<String> HARMLESS =
      Set.of("Override", "Deprecated", "SuppressWarnings", "Nullable", "CanIgnoreReturnValue");
  private static final Set<String> CHECKERS =
      Set.of("check", "ensure", "assert", "require", "verify", "validate", "throw", "fail");
  private static final int SHORTEST_STEM = 4;

  private ExceptionClaims() {}

  static void check(Passage passage, Described described) {
    int condition = conditionIn(passage);
    if (condition < 0 || !isPlainException(passage.subject())) {
      return;
    }
    Body body = described.body().orElse(null);
    if (body == null) {
      return;
    }
    boolean told =
        checkParameters(passage, condition, described)
            || checkState(passage, condition, body, described);
    if (!told
        && (body.onlyReturned().isEmpty() || namesParameter(passage, condition, described))
        && throwsNothing(passage, body, described)) {
      described.contradict(
          passage,
          condition,
          passage.to(),
          "no line of the body throws "
              + article(passage.subject())
              + ", nor does it call what could");
    }
  }

  /** What is thrown by an object that is handed out is often told with the method. */
  private static boolean namesParameter(Passage passage, int condition, Described described) {
    for (int i = condition + 1; i < passage.to(); i++) {
      String name = passage.prose().written(i);
      if (described.callable().filter(c -> c.getParameterByName(name).isPresent()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int conditionIn(Passage passage) {
    for (int i = passage.from(); i < passage.to() && i < passage.from() + 4; i++) {
      if (CONDITIONS.contains(passage.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlainException(String type) {
    return type.endsWith("Exception")
        && !type.equals("Exception")
        && !type.equals("RuntimeException");
  }

  static String article(String noun) {
    return ("AEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** Conditions on single parameters; tells whether one was held against a guard. */
  private static boolean checkParameters(Passage passage, int condition, Described described) {
    CallableDeclaration<?> callable = described.callable().orElseThrow();
    Guards guards = described.guards().orElseThrow();
    Prose prose = passage.prose();
    for (int i = condition + 1; i < passage.to(); i++) {
      String name = prose.written(i);
      if (callable.getParameterByName(name).isPresent()) {
        boolean is = prose.word(i + 1).equals("is") || prose.word(i + 1).equals("==");
        if (is && prose.word(i + 2).equals("null")) {
          return checkNull(passage, i, name, guards, described);
        }
        int at = is ? i + 2 : i + 1;
        Bounds claimed = acceptedBeside(prose, at);
        if (claimed != null) {
          return checkBounds(passage, i, claimed, guards, described);
        }
      }
    }
    return false;
  }

  private static boolean checkNull(
      Passage passage, int at, String name, Guards guards, Described described) {
    Rejection refusal = guards.ofNull(name).orElse(null);
    if (refusal == null) {
      return false;
    }
    if (isOther(refusal.exception(), passage.subject(), described)
        && !isThrownSomewhere(passage.subject(), described)) {
      described.contradict(
          passage,
          at,
          at + 3,
          described.line(refusal.at())
              + " throws "
              + article(refusal.exception())
              + " then, and the tag names "
              + passage.subject());
    }
    return true;
  }

  /** The values that a condition for an exception leaves; null where it speaks of none. */
  private static Bounds acceptedBeside(Prose prose, int at) {
    double none = Double.NEGATIVE_INFINITY;
    double all = Double.POSITIVE_INFINITY;
    String word = prose.word(at);
    if (word.equals("negative") || (word.equals("zero") && prose.reads(at + 1, "or", "negative"))) {
      boolean zero = word.equals("zero") || prose.reads(at + 1, "or", "zero");
      return new Bounds(zero ? 1 : 0, all, null, null, "");
    }
    if (word.equals("non-positive") || prose.reads(at, "not", "positive")) {
      return new Bounds(1, all, null, null, "");
    }
    Range refused = Range.at(prose, at);
    if (refused == null || refused.knowsLower() == refused.knowsUpper() || word.equals("not")) {
      return null;
    }
    return refused.knowsUpper()
        ? new Bounds(refused.upper() + 1, all, null, null, "")
        : new Bounds(none, refused.lower() - 1, null, null, "");
  }

  private static boolean checkBounds(
      Passage passage, int at, Bounds claimed, Guards guards, Described described) {
    Bounds held = guards.bounds(passage.prose().written(at), described.values());
    boolean lower = claimed.knowsLower() && held.knowsLower();
    boolean upper = claimed.knowsUpper() && held.knowsUpper();
    if (!lower && !upper) {
      return false;
    }
    double promised = lower ? claimed.lower() : claimed.upper();
    double kept = lower ? held.lower() : held.upper();
    String line = described.line(lower ? held.lowerAt() : held.upperAt());
    if (promised != kept) {
      described.contradict(
          passage,
          at,
          passage.to(),
          line
              + (lower ? " refuses what is below " : " refuses what is above ")
              + RangeClaims.number(kept));
    } else if (isOther(held.exception(), passage.subject(), described)
        && !isThrownSomewhere(passage.subject(), described)) {
      described.contradict(
          passage,
          at,
          passage.to(),
          line
              + " throws "
              + article(held.exception())
              + " then, and the tag names "
              + passage.subject());
    }
    return true;
  }

  /** Conditions on the state of an object, told by the names in the conditions of the guards. */
  private static boolean checkState(
      Passage passage, int condition, Body body, Described described) {
    for (Rejection rejection : described.guards().orElseThrow().rejections()) {
      boolean other =
          ExceptionTypes.isUnchecked(passage.subject())
              && isOther(rejection.exception(), passage.subject(), described);
      if (other
          && Guards.parts(rejection).size() == 1
          && isNamed(stateOf(rejection.condition()), passage, condition)
          && !isThrownSomewhere(passage.subject(), described)
          && !callsChecker(body)) {
        described.contradict(
            passage,
            condition,
            passage.to(),
            described.line(rejection.at())
                + " throws "
                + article(rejection.exception())
                + " then, and the tag names "
                + passage.subject());
        return true;
      }
    }
    return false;
  }

  /** The name that a simple condition asks for; empty for all others. */
  private static String stateOf(Expression condition) {
    if (condition instanceof EnclosedExpr enclosed) {
      return stateOf(enclosed.getInner());
    }
    if (condition instanceof UnaryExpr unary) {
      return stateOf(unary.getExpression());
    }
    if (condition instanceof BinaryExpr binary) {
      boolean compared =
          binary.getOperator() == BinaryExpr.Operator.EQUALS
              || binary.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
      boolean constant =
          binary.getRight() instanceof NameExpr || binary.getRight() instanceof FieldAccessExpr;
      return compared && constant ? stateOf(binary.getRight()) : "";
    }
    if (condition instanceof NameExpr name) {
      return name.getNameAsString();
    }
    if (condition instanceof FieldAccessExpr access) {
      return access.getNameAsString();
    }
    return condition instanceof MethodCallExpr call && call.getArguments().isEmpty()
        ? call.getNameAsString()
        : "";
  }

  /** Whether the last word of a name, or its opposite, stands in a condition. */
  private static boolean isNamed(String name, Passage passage, int condition) {
    List<String> words = CamelWords.of(name);
    String word = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (word.length() < SHORTEST_STEM) {
      return false;
    }
    for (int i = condition + 1; i < passage.to(); i++) {
      String said = passage.word(i);
      boolean form = said.startsWith(word) && said.length() - word.length() <= 2;
      if (form || Opposites.are(word, said)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is thrown is neither the one that a tag names nor named by another tag. */
  private static boolean isOther(String thrown, String told, Described described) {
    if (!ExceptionTypes.areUnrelated(thrown, told)) {
      return false;
    }
    for (Passage passage : described.passages()) {
      if (passage.topic() == Passage.Topic.EXCEPTION && passage.subject().equals(thrown)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isThrownSomewhere(String type, Described described) {
    for (var creation : described.body().orElseThrow().creations()) {
      if (creation.getType().getNameAsString().equals(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean callsChecker(Body body) {
    for (MethodCallExpr call : body.calls()) {
      List<String> words = CamelWords.of(call.getNameAsString());
      if (!words.isEmpty() && CHECKERS.contains(words.get(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can be seen that the body never throws what a tag names. */
  private static boolean throwsNothing(Passage passage, Body body, Described described) {
    CallableDeclaration<?> callable = described.callable().orElseThrow();
    String type = passage.subject();
    if (body.statements().isEmpty()
        || ExceptionTypes.isImplicit(type)
        || !ExceptionTypes.isUnchecked(type)
        || type.equals("UnsupportedOperationException")
        || type.equals("ConcurrentModificationException")
        || isThrownSomewhere(type, described)
        || (Body.isOverridable(callable)
            && (Body.isInAbstraction(callable)
                || body.onlyReturned().isPresent()
                || body.onlyThrow().isPresent()))) {
      return false;
    }
    return !body.delegates()
        && hasOnlyHarmlessAnnotations(callable)
        && !callsAnything(body)
        && !rethrows(body);
  }

  private static boolean hasOnlyHarmlessAnnotations(CallableDeclaration<?> callable) {
    List<AnnotationExpr> annotations = new ArrayList<>(callable.getAnnotations());
    callable.getParameters().forEach(p -> annotations.addAll(p.getAnnotations()));
    for (AnnotationExpr annotation : annotations) {
      if (!HARMLESS.contains(annotation.getNameAsString())) {
        return false;
      }
    }
    return !(callable instanceof MethodDeclaration method) || !method.isNative();
  }

  private static boolean callsAnything(Body body) {
    for (Node call : body.calls()) {
      if (isOwnMethod(call) || Ancestors.nearest(call, ThrowStmt.class).isEmpty()) {
        return true;
      }
    }
    for (Node creation : body.creations()) {
      if (Ancestors.nearest(creation, ThrowStmt.class).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What makes the message of one exception may throw another, where this type has written it. */
  private static boolean isOwnMethod(Node call) {
    return call instanceof MethodCallExpr method && method.getScope().isEmpty();
  }

  private static boolean rethrows(Body body) {
    for (ThrowStmt failure : body.throwing()) {
      Optional<String> made = Optional.of(Guards.thrownType(failure)).filter(t -> !t.isEmpty());
      if (made.isEmpty() || !ExceptionTypes.isKnown(made.get())) {
        return true;
      }
    }
    return false;
  }
}
