package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
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

/** Branches in a test that decide whether an assertion runs, and loops that assert. */
public record ConditionalTestLogicRule() implements FileRule {

  private static final double LOOP_WEIGHT = 0.5;
  private static final int MAX_CODE = 60;

  @Override
  public String id() {
    return "conditional-test-logic";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.TEST);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MethodDeclaration test : TestMethods.of(file)) {
      test.getBody().ifPresent(body -> look(body, reporter));
    }
  }

  private static void look(Node node, Reporter reporter) {
    if (node instanceof WhileStmt || node instanceof DoStmt) {
      return; // what waits or walks through a result has to decide when to stop
    }
    boolean reported = reportDecision(node, reporter);
    if (!reported) {
      reportLoop(node, reporter);
      OwnCode.children(node).forEach(child -> look(child, reporter));
    }
  }

  private static boolean reportDecision(Node node, Reporter reporter) {
    if (node instanceof IfStmt statement && isGuard(statement)) {
      reporter
          .at(statement)
          .report(
              "When %s holds, the test ends here as passed without its assertions. assumeFalse(…) or a condition such as @EnabledOnOs reports it as skipped instead."
                  .formatted(quoted(statement.getCondition())));
      return true;
    }
    Optional<Expression> decider = decider(node);
    decider.ifPresent(
        expression ->
            reporter
                .at(node)
                .report(
                    "%s decides which assertions run: a reader of a green test cannot tell what was checked. Write a test for each case with a name that states it, or state the condition as an assumption."
                        .formatted(quoted(expression))));
    return decider.isPresent();
  }

  private static Optional<Expression> decider(Node node) {
    if (node instanceof IfStmt statement && Branches.assertIn(statement)) {
      return Optional.of(statement.getCondition());
    }
    if (node instanceof SwitchStmt statement && Branches.assertIn(statement.getEntries())) {
      return Optional.of(statement.getSelector());
    }
    if (node instanceof SwitchExpr expression && Branches.assertIn(expression.getEntries())) {
      return Optional.of(expression.getSelector());
    }
    if (node instanceof ConditionalExpr expression
        && Branches.assertIn(List.of(expression.getThenExpr(), expression.getElseExpr()))) {
      return Optional.of(expression.getCondition());
    }
    return Optional.empty();
  }

  /** Whether an {@code if} leaves the test before assertions that stand below it. */
  private static boolean isGuard(IfStmt statement) {
    List<Statement> then = OwnCode.statements(statement.getThenStmt());
    return !then.isEmpty()
        && then.get(then.size() - 1) instanceof ReturnStmt
        && statement.getElseStmt().isEmpty()
        && statement.getParentNode().filter(ConditionalTestLogicRule::isTestBody).isPresent()
        && !Branches.assertIn(List.of(statement.getThenStmt()))
        && Branches.assertAfter(statement);
  }

  private static boolean isTestBody(Node parent) {
    return parent.getParentNode().filter(MethodDeclaration.class::isInstance).isPresent();
  }

  private static void reportLoop(Node node, Reporter reporter) {
    Optional<Statement> body = loopBody(node);
    if (body.filter(b -> Branches.assertIn(List.of(b)) && !Branches.nameTheCase(b)).isEmpty()
        || isInsideLoop(node)) {
      return;
    }
    reporter
        .at(node)
        .severity(Severity.INFO)
        .value(LOOP_WEIGHT, 0)
        .report(
            "This loop asserts in every round and stops at the first failure without naming the case. For a table of cases @ParameterizedTest names and runs each; one result can be compared as a whole; otherwise a message can name the round.");
  }

  private static Optional<Statement> loopBody(Node node) {
    if (node instanceof ForEachStmt loop) {
      return Optional.of(loop.getBody());
    }
    return node instanceof ForStmt loop ? Optional.of(loop.getBody()) : Optional.empty();
  }

  private static boolean isInsideLoop(Node node) {
    return Ancestors.nearest(node, ForEachStmt.class).isPresent()
        || Ancestors.nearest(node, ForStmt.class).isPresent();
  }

  private static String quoted(Expression condition) {
    String code = condition.toString().replaceAll("\\s+", " ");
    return "'" + (code.length() > MAX_CODE ? code.substring(0, MAX_CODE - 1) + "…" : code) + "'";
  }

  @Override
  public String documentation() {
    return """
        # Conditional test logic

        ## What
        An `if`, `switch` or `?:` in a test with an assertion in a branch, and an `if` that returns before the assertions of the
        test. A `for` loop that asserts in every round, without a message that is put
        together from the case, is reported as a note. An `if` that does nothing but `fail(…)` is itself
        the assertion and left out, as are assumptions, `while` loops, and conditions around code that asserts nothing.

        ## Why it matters
        A test with branches has several outcomes behind one green mark: when the condition is not what its author thought, no
        assertion runs and nobody notices. Meszaros describes this in *xUnit Test Patterns* as *Conditional Test Logic*: a test
        ought to be so plain that it needs no test itself.

        ## How to fix it
        Write one test for each case. State what the machine has to offer as an assumption or condition. Make a table of cases
        a `@ParameterizedTest`.

        Before:

        ```java
        class PathsTest {
          @org.junit.jupiter.api.Test
          void joins() {
            if (isWindows()) { // finding
              assertEquals("a\\\\b", join("a", "b"));
            } else {
              assertEquals("a/b", join("a", "b"));
            }
          }
        }
        ```

        After:

        ```java
        class PathsTest {
          @org.junit.jupiter.api.Test
          @EnabledOnOs(OS.WINDOWS)
          void joins_with_backslash_on_windows() {
            assertEquals("a\\\\b", join("a", "b"));
          }

          @org.junit.jupiter.api.Test
          @DisabledOnOs(OS.WINDOWS)
          void joins_with_slash_elsewhere() {
            assertEquals("a/b", join("a", "b"));
          }
        }
        ```

        ## When not to
        A property-based or exhaustive test that compares two ways to compute a result over thousands of values may loop; let
        its messages name the value. A condition inside a stub that stands in for a service is part of the stub.
        """;
  }
}
