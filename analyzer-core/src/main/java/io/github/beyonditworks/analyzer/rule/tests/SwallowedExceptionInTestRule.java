package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exceptions that a test catches and forgets, so that it passes with and without them. */
public record SwallowedExceptionInTestRule() implements FileRule {

  private static final Set<String> PRINTING =
      Set.of(
          "printStackTrace",
          "println",
          "print",
          "printf",
          "trace",
          "debug",
          "info",
          "warn",
          "error",
          "log");
  private static final Set<String> CATCHES_FAIL =
      Set.of("Throwable", "Error", "AssertionError", "AssertionFailedError");

  @Override
  public String id() {
    return "swallowed-exception-in-test";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.TEST);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MethodDeclaration test : TestMethods.of(file)) {
      for (TryStmt attempt : OwnCode.all(test, TryStmt.class)) {
        if (!isCleanUp(attempt) && !isRetried(attempt)) {
          attempt.getCatchClauses().stream()
              .filter(SwallowedExceptionInTestRule::swallows)
              .forEach(clause -> report(attempt, clause, reporter));
        }
      }
    }
  }

  /** What fails while a {@code finally} block tidies up says nothing about the code under test. */
  private static boolean isCleanUp(TryStmt attempt) {
    Optional<TryStmt> outer = Ancestors.nearest(attempt, TryStmt.class);
    return outer.isPresent()
        && (outer.get().getFinallyBlock().filter(f -> Ancestors.isInside(attempt, f)).isPresent()
            || isCleanUp(outer.get()));
  }

  private static boolean isRetried(TryStmt attempt) {
    return Ancestors.nearest(attempt, WhileStmt.class).isPresent()
        || Ancestors.nearest(attempt, DoStmt.class).isPresent();
  }

  /** Whether a handler does nothing that lets the test notice: it prints or leaves at most. */
  private static boolean swallows(CatchClause clause) {
    return !caughtTypes(clause).equals(List.of("InterruptedException"))
        && clause.getBody().getStatements().stream()
            .allMatch(SwallowedExceptionInTestRule::isUnnoticed);
  }

  private static boolean isUnnoticed(Statement statement) {
    return statement instanceof EmptyStmt
        || statement instanceof ContinueStmt
        || (statement instanceof ReturnStmt leave && leave.getExpression().isEmpty())
        || (statement instanceof ExpressionStmt expression
            && expression.getExpression() instanceof MethodCallExpr call
            && PRINTING.contains(call.getNameAsString()));
  }

  private static List<String> caughtTypes(CatchClause clause) {
    Type type = clause.getParameter().getType();
    return type instanceof UnionType union
        ? union.getElements().stream().map(SwallowedExceptionInTestRule::simpleName).toList()
        : List.of(simpleName(type));
  }

  private static String simpleName(Type type) {
    String name = type.asString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static void report(TryStmt attempt, CatchClause clause, Reporter reporter) {
    String types = String.join(" | ", caughtTypes(clause));
    if (!failsWithout(attempt, clause)) {
      if (!remembersOutcome(attempt)) {
        reporter
            .at(clause.getParameter())
            .report(
                "%s is caught and forgotten: the test passes with and without it. When it is expected, assertThrows says so; when it is not, let it out of the test, which may declare 'throws Exception'."
                    .formatted(types));
      }
    } else if (caughtTypes(clause).stream().anyMatch(CATCHES_FAIL::contains)
        && failsInside(attempt)) {
      reporter
          .at(clause.getParameter())
          .report(
              "This catch of %s also swallows the AssertionError of fail() above it, so the test cannot fail. assertThrows with the expected type tells the two apart."
                  .formatted(types));
    } else {
      reporter
          .at(clause.getParameter())
          .severity(Severity.INFO)
          .report(
              "The expected %s is checked by fail() and an empty catch. assertThrows(%s.class, …) says the same in one line and returns the exception for further checks."
                  .formatted(types, caughtTypes(clause).get(0)));
    }
  }

  private static boolean failsWithout(TryStmt attempt, CatchClause clause) {
    return failsInside(attempt) || (leaves(clause) && failsAfter(attempt));
  }

  private static boolean failsInside(TryStmt attempt) {
    return OwnCode.all(attempt.getTryBlock(), Statement.class).stream().anyMatch(OwnCode::fails);
  }

  private static boolean leaves(CatchClause clause) {
    return clause.getBody().getStatements().stream()
        .anyMatch(s -> s instanceof ReturnStmt || s instanceof ContinueStmt);
  }

  private static boolean failsAfter(TryStmt attempt) {
    return attempt
        .getParentNode()
        .filter(BlockStmt.class::isInstance)
        .map(BlockStmt.class::cast)
        .filter(
            block ->
                block.getStatements().stream()
                    .dropWhile(s -> s != attempt)
                    .skip(1)
                    .anyMatch(OwnCode::fails))
        .isPresent();
  }

  /** Whether the last step of the attempt notes that it came through, for a later assertion. */
  private static boolean remembersOutcome(TryStmt attempt) {
    return attempt
        .getTryBlock()
        .getStatements()
        .getLast()
        .filter(
            last ->
                last instanceof ExpressionStmt expression
                    && expression.getExpression() instanceof AssignExpr assign
                    && assign.getValue() instanceof LiteralExpr)
        .isPresent();
  }

  @Override
  public String documentation() {
    return """
        # Exception swallowed in a test

        ## What
        A `catch` in a test that is empty, prints, or leaves, and so lets the test pass with and without the exception. The old
        idiom `try { x(); fail(); } catch (Expected e) { }` does check and is reported as a note, except where the `catch` takes
        the error of `fail()` too. Left out are clean-up in `finally`, retries in waiting loops, `InterruptedException`, and
        handlers that keep the exception or a flag for a later assertion.

        ## Why it matters
        The exception that would have shown the defect is the one that disappears, and the test stays green. A reader cannot
        tell whether it is expected, tolerated or overlooked.

        ## How to fix it
        Expected: `assertThrows`. Not expected: no `catch`; a test may declare `throws Exception`, and the framework reports it
        with its stack trace.

        Before:

        ```java
        class ParserTest {
          @org.junit.jupiter.api.Test
          void rejects_letters() {
            try {
              parser.parse("abc");
            } catch (NumberFormatException e) { // finding
              // expected
            }
          }
        }
        ```

        After:

        ```java
        class ParserTest {
          @org.junit.jupiter.api.Test
          void rejects_letters() {
            assertThrows(NumberFormatException.class, () -> parser.parse("abc"));
          }
        }
        ```

        ## When not to
        Where a call may throw or not and the test is about something else, such as the state afterwards, name the exception
        `ignored` and suppress the rule with the reason.
        """;
  }
}
