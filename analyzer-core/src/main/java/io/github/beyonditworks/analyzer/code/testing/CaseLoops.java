package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the loops of a test that go through cases which the test class writes down, where a
 * parameterized test could. Loops over what the code under test returned, and loops that repeat a
 * step, are no cases; a table that the test needs outside the loop as well is part of its fixture.
 */
public final class CaseLoops {

  private static final Set<String> LISTING = Set.of("asList", "of", "ofEntries");
  private static final Set<String> LISTING_TYPES = Set.of("Arrays", "List", "Set", "Map", "Stream");
  private static final Set<String> DESCRIBING = Set.of("as", "describedAs", "withFailMessage");

  private static final Set<String> CONSUMING = Set.of("next", "read", "poll", "take", "pop");

  private final ParsedFile file;
  private final boolean messagesStandLast;

  public CaseLoops(ParsedFile file) {
    this.file = file;
    this.messagesStandLast = AssertionMessages.standLastIn(file.tree());
  }

  /** The loops over cases that assert without naming the case, in source order. */
  public List<Statement> in(TestBody body) {
    return body.direct(Statement.class).stream()
        .filter(loop -> tableOf(loop).filter(t -> isUsedOnlyIn(loop, t, body)).isPresent())
        .filter(CaseLoops::asserts)
        .filter(loop -> !goesOnInEachRound(loop) && !namesTheRound(loop))
        .toList();
  }

  /** What lambdas assert is left out: they may be collected and run elsewhere. */
  private static boolean asserts(Statement loop) {
    return !DirectCode.in(loop, AssertStmt.class).isEmpty()
        || DirectCode.in(loop, MethodCallExpr.class).stream()
            .anyMatch(AssertionCalls::looksLikeAssertion);
  }

  /** Rounds that read on in something opened before them cannot stand alone. */
  private static boolean goesOnInEachRound(Statement loop) {
    return DirectCode.in(loop, MethodCallExpr.class).stream()
        .filter(call -> CONSUMING.contains(AssertionCalls.firstWord(call.getNameAsString())))
        .flatMap(call -> call.getScope().stream())
        .filter(NameExpr.class::isInstance)
        .anyMatch(source -> !isDeclaredIn(loop, source.asNameExpr().getNameAsString()));
  }

  private static boolean isDeclaredIn(Statement loop, String name) {
    return Character.isUpperCase(name.charAt(0))
        || DirectCode.in(loop, VariableDeclarator.class).stream()
            .anyMatch(v -> v.getNameAsString().equals(name));
  }

  private Optional<Expression> tableOf(Statement statement) {
    if (statement instanceof ForEachStmt loop) {
      return Optional.of(loop.getIterable()).filter(this::isTable);
    }
    return statement instanceof ForStmt loop
        ? loop.getCompare().flatMap(this::boundingTable)
        : Optional.empty();
  }

  private Optional<Expression> boundingTable(Expression compare) {
    Stream<Expression> arrays =
        Subtree.all(compare, FieldAccessExpr.class).stream()
            .filter(f -> f.getNameAsString().equals("length"))
            .map(FieldAccessExpr::getScope);
    Stream<Expression> lists =
        Subtree.all(compare, MethodCallExpr.class).stream()
            .filter(c -> c.getNameAsString().equals("size"))
            .flatMap(c -> c.getScope().stream());
    return Stream.concat(arrays, lists).filter(this::isTable).findFirst();
  }

  private static boolean isUsedOnlyIn(Statement loop, Expression table, TestBody body) {
    return !(table instanceof NameExpr name)
        || Subtree.all(body.test(), NameExpr.class, name::equals).stream()
            .allMatch(use -> Ancestors.isInside(use, loop));
  }

  private boolean isTable(Expression source) {
    return isWrittenDown(source)
        || (source instanceof NameExpr name
            && file.all(VariableDeclarator.class).stream()
                .filter(v -> v.getNameAsString().equals(name.getNameAsString()))
                .filter(v -> isSeenFrom(source, v))
                .anyMatch(v -> v.getInitializer().filter(CaseLoops::isWrittenDown).isPresent()));
  }

  /** A variable is seen in the block or type it is declared in. */
  private static boolean isSeenFrom(Node use, VariableDeclarator variable) {
    return Ancestors.nearest(variable, BlockStmt.class)
        .map(Node.class::cast)
        .or(() -> Ancestors.nearest(variable, TypeDeclaration.class))
        .filter(around -> Ancestors.isInside(use, around))
        .isPresent();
  }

  private static boolean isWrittenDown(Expression source) {
    if (source.isArrayInitializerExpr()) {
      return true;
    }
    if (source instanceof ArrayCreationExpr array) {
      return array.getInitializer().isPresent();
    }
    return source instanceof MethodCallExpr call
        && LISTING.contains(call.getNameAsString())
        && call.getScope().filter(s -> LISTING_TYPES.contains(s.toString())).isPresent();
  }

  /** A message that differs from round to round tells which one failed: that is asked for. */
  private boolean namesTheRound(Statement loop) {
    return DirectCode.in(loop, MethodCallExpr.class).stream().anyMatch(this::namesTheRound);
  }

  private boolean namesTheRound(MethodCallExpr call) {
    if (DESCRIBING.contains(call.getNameAsString())) {
      return true;
    }
    return AssertionCalls.looksLikeAssertion(call)
        && (call.getArguments().stream().anyMatch(CaseLoops::isComposedMessage)
            || AssertionMessages.isComputedIn(call, messagesStandLast));
  }

  private static boolean isComposedMessage(Expression argument) {
    if (argument instanceof BinaryExpr sum) {
      return sum.getOperator() == BinaryExpr.Operator.PLUS
          && !DirectCode.in(sum, StringLiteralExpr.class).isEmpty();
    }
    return argument instanceof LambdaExpr lambda && lambda.getParameters().isEmpty();
  }
}
