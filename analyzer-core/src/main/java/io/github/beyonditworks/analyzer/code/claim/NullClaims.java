package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.Optional;
import java.util.Set;

/** "Or null when there is none", "never null", of what comes back. */
final class NullClaims {

  private static final String NULL = "null";
  static final Set<String> CONDITIONS =
      Set.of("if", "when", "unless", "whenever", "where", "while", "until", "only", "except");
  static final Set<String> MAY =
      Set.of("may", "can", "could", "might", "possibly", "optionally", "allowed");

  /** After these a word of null is about something else than the whole. */
  static final Set<String> PARTS =
      Set.of(
          "if",
          "when",
          "whether",
          "is",
          "are",
          "was",
          "where",
          "element",
          "elements",
          "entry",
          "entries",
          "item",
          "items",
          "values",
          "keys",
          "contain",
          "contains",
          "containing",
          "whose",
          "with",
          "that",
          "which",
          "unless",
          "equal",
          "equals");

  /** Calls that hand out something else than null. */
  private static final Set<String> GIVING =
      Set.of(
          "requireNonNull",
          "requireNonNullElse",
          "requireNonNullElseGet",
          "checkNotNull",
          "orElseThrow",
          "List.of",
          "Set.of",
          "Map.of",
          "List.copyOf",
          "Set.copyOf",
          "Map.copyOf",
          "Optional.of",
          "Optional.ofNullable",
          "Optional.empty",
          "Collections.emptyList",
          "Collections.emptySet",
          "Collections.emptyMap",
          "Collections.singletonList",
          "Arrays.asList",
          "String.valueOf",
          "String.format",
          "String.join",
          "toString",
          "clone");

  private NullClaims() {}

  static void check(Passage passage, Described described) {
    for (int i = passage.from(); i < passage.to(); i++) {
      String word = passage.word(i);
      boolean nullWord = word.equals(NULL) || word.equals("non-null") || word.equals("nonnull");
      if (nullWord && passage.topic() == Topic.RESULT) {
        checkResult(passage, i, described);
      } else if (word.equals(NULL) && passage.topic() == Topic.PARAMETER) {
        NullParameterClaims.check(passage, i, described);
      }
    }
  }

  private static void checkResult(Passage passage, int at, Described described) {
    MethodDeclaration method = described.method().orElse(null);
    if (method == null || method.getType().isVoidType()) {
      return;
    }
    if (isNever(passage, at)) {
      nullReturned(described)
          .filter(r -> !saysMoreOfNull(passage, at, described))
          .ifPresent(
              r ->
                  described.contradict(
                      passage, at - 1, at + 1, described.line(r) + " returns null"));
    } else if (isMaybe(passage, at)) {
      neverNull(method, described, passage)
          .ifPresent(
              against -> described.contradict(passage, at - 1, endOfClause(passage, at), against));
    }
  }

  /** "Never null" and its like, without a condition behind it. */
  private static boolean isNever(Passage passage, int at) {
    if (passage.prose().mentionsAny(CONDITIONS, at, passage.to())
        || passage.word(at + 1).equals("or")) {
      return false;
    }
    String before = passage.word(at - 1);
    if (!passage.word(at).equals(NULL)) {
      boolean attribute =
          (before.equals("always") || before.equals("a") || before.equals("the"))
              && !passage.prose().mentionsAny(PARTS, passage.from(), at)
              && !passage.mentions("of");
      return attribute || (isAside(passage, at, before) && passage.prose().isBreak(at + 1));
    }
    boolean never =
        before.equals("never")
            || before.equals("not")
            || (before.equals("be")
                && (passage.word(at - 2).equals("never") || passage.word(at - 2).equals("not")));
    int start = passage.prose().startOfClause(at);
    return never
        && passage.prose().isBreak(at + 1)
        && !passage.prose().mentionsAny(PARTS, start, at)
        && at - start <= 4;
  }

  private static boolean isAside(Passage passage, int at, String before) {
    return at == passage.from() || before.equals(",") || before.equals("(");
  }

  /** "Or null if", "null when", "may be null", of the result as a whole. */
  private static boolean isMaybe(Passage passage, int at) {
    if (!passage.word(at).equals(NULL)) {
      return false;
    }
    String before = passage.word(at - 1);
    String after = passage.word(at + 1);
    boolean ends = CONDITIONS.contains(after) || passage.prose().isBreak(at + 1);
    int start = passage.prose().startOfClause(at);
    if (before.equals("or")) {
      boolean list = start == at - 1 && passage.prose().word(at - 2).equals(",");
      return ends && !passage.prose().mentionsAny(PARTS, list ? start : passage.from(), at);
    }
    boolean begins = at == start || before.equals("returns") || before.equals("return");
    if (begins && !before.equals(":")) {
      return CONDITIONS.contains(after) && !after.equals("only") && !after.equals("unless");
    }
    return before.equals("be")
        && MAY.contains(passage.word(at - 2))
        && start == at - 2
        && !passage.prose().mentionsAny(PARTS, passage.from(), start)
        && ends;
  }

  private static int endOfClause(Passage passage, int at) {
    int end = at + 1;
    while (end < passage.to() && !passage.prose().isBreak(end)) {
      end++;
    }
    return end;
  }

  private static boolean saysMoreOfNull(Passage passage, int at, Described described) {
    for (Passage other : described.passages()) {
      if (other.topic() != Topic.PARAMETER) {
        for (int i = other.from(); i < other.to(); i++) {
          if (other.word(i).equals(NULL) && !(other == passage && i == at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A null that the body hands out itself. */
  private static Optional<Node> nullReturned(Described described) {
    Body body = described.body().orElse(null);
    if (body == null) {
      return Optional.empty();
    }
    for (ReturnStmt result : body.returns()) {
      if (result.getExpression().filter(NullClaims::mayBeNullLiteral).isPresent()
          && !isUnreachable(result)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeNullLiteral(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return mayBeNullLiteral(enclosed.getInner());
    }
    if (expression instanceof ConditionalExpr choice) {
      return mayBeNullLiteral(choice.getThenExpr()) || mayBeNullLiteral(choice.getElseExpr());
    }
    return expression instanceof NullLiteralExpr;
  }

  /** A null behind a call, as in {@code rethrow(e); return null;}, is for the compiler only. */
  private static boolean isUnreachable(ReturnStmt result) {
    if (result.getParentNode().orElse(null)
        instanceof com.github.javaparser.ast.stmt.BlockStmt block) {
      int at = block.getStatements().indexOf(result);
      return at > 0
          && block.getStatement(at - 1).isExpressionStmt()
          && block.getStatement(at - 1).asExpressionStmt().getExpression().isMethodCallExpr();
    }
    return false;
  }

  /** What shows that no null can come back. */
  private static Optional<String> neverNull(
      MethodDeclaration method, Described described, Passage passage) {
    Type type = method.getType();
    if (type.isPrimitiveType()) {
      return isFirstWord(passage, "returns") || isFirstWord(passage, "return")
          ? Optional.empty()
          : Optional.of("the result is of type " + WrittenWords.of(type) + ", which has no null");
    }
    if (type instanceof ClassOrInterfaceType named
        && named.getNameAsString().equals("Optional")
        && !described.mentions("optional")
        && !described.mentions("empty")
        && nullReturned(described).isEmpty()) {
      return Optional.of("the result is an Optional");
    }
    Body body = described.body().orElse(null);
    if (body == null || method.getBody().get().isEmpty()) {
      return Optional.empty();
    }
    if (body.onlyThrow().isPresent()) {
      String thrown = Guards.thrownType(body.onlyThrow().get());
      boolean stub =
          Body.isOverridable(method)
              && (Body.isInAbstraction(method)
                  || !ExceptionTypes.isKnown(thrown)
                  || thrown.equals("UnsupportedOperationException"));
      // An error is what nobody is to see: other classes of the package have the method that
      // counts.
      boolean neverMeant =
          thrown.endsWith("Error")
              && !method.isPrivate()
              && !method.isStatic()
              && !method.isFinal();
      return stub || neverMeant
          ? Optional.empty()
          : Optional.of(described.line(body.onlyThrow().get()) + " always throws");
    }
    return allGiven(method, body, described);
  }

  private static boolean isFirstWord(Passage passage, String word) {
    return passage.word(passage.from()).equals(word);
  }

  private static Optional<String> allGiven(
      MethodDeclaration method, Body body, Described described) {
    if (body.returns().isEmpty()) {
      return Optional.empty();
    }
    for (ReturnStmt result : body.returns()) {
      if (result.getExpression().filter(NullClaims::isGiven).isEmpty()) {
        return Optional.empty();
      }
    }
    Expression first = body.returns().get(0).getExpression().get();
    boolean hook =
        Body.isOverridable(method)
            && body.statements().size() == 1
            && !(first instanceof MethodCallExpr call && isThrowing(call));
    if (hook) {
      return Optional.empty();
    }
    String line = described.line(first);
    return Optional.of(
        body.returns().size() == 1
            ? line + " returns " + described.code(first) + ", which is never null"
            : "none of its return statements hands out null, such as " + line);
  }

  private static boolean isThrowing(MethodCallExpr call) {
    return call.getNameAsString().equals("orElseThrow")
        || call.getNameAsString().equals("requireNonNull")
        || call.getNameAsString().equals("checkNotNull");
  }

  /** Whether an expression is never null. */
  private static boolean isGiven(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return isGiven(enclosed.getInner());
    }
    if (expression instanceof ConditionalExpr choice) {
      return isGiven(choice.getThenExpr()) && isGiven(choice.getElseExpr());
    }
    if (expression instanceof MethodCallExpr call) {
      return GIVING.contains(call.getNameAsString()) || GIVING.contains(Guards.nameOf(call));
    }
    return (expression instanceof LiteralExpr && !(expression instanceof NullLiteralExpr))
        || expression.isObjectCreationExpr()
        || expression.isArrayCreationExpr()
        || expression.isThisExpr()
        || expression instanceof BinaryExpr;
  }
}
