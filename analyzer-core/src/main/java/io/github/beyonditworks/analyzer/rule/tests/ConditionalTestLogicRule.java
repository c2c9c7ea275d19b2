package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.beyonditworks.analyzer.code.testing.AssertionCalls;
import io.github.beyonditworks.analyzer.code.testing.CaseLoops;
import io.github.beyonditworks.analyzer.code.testing.DirectCode;
import io.github.beyonditworks.analyzer.code.testing.TestBody;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tests whose control flow decides what they assert. */
public record ConditionalTestLogicRule() implements FileRule {

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
    CaseLoops loops = new CaseLoops(file.parsed());
    for (TestBody body : TestBody.in(file.parsed())) {
      List<Node> choices = choicesIn(body);
      choices.forEach(choice -> reportChoice(choice, body, reporter));
      outermost(loops.in(body)).stream()
          .filter(loop -> choices.stream().noneMatch(c -> Ancestors.isInside(c, loop)))
          .forEach(loop -> reportLoop(loop, body, reporter));
    }
  }

  private static void reportChoice(Node choice, TestBody body, Reporter reporter) {
    String consequence =
        assertsEitherWay(choice)
            ? "a reader has to work out which case runs, and a case that never runs goes unnoticed"
            : "on the path not taken nothing is checked here, and the test passes all the same";
    reporter
        .at(choice)
        .report(
            String.format(
                Locale.ROOT,
                "%s decides by %s what it asserts: %s. A test for each case, or an assumption where the environment decides, makes every path count.",
                body.name(),
                kindOf(choice),
                consequence));
  }

  private static boolean assertsEitherWay(Node choice) {
    return !(choice instanceof IfStmt condition)
        || (condition.getElseStmt().filter(ConditionalTestLogicRule::asserts).isPresent()
            && asserts(condition.getThenStmt()));
  }

  private static void reportLoop(Node loop, TestBody body, Reporter reporter) {
    reporter
        .at(loop)
        .severity(Severity.INFO)
        .report(
            String.format(
                Locale.ROOT,
                "%s asserts in a loop: the first failure hides the others and does not say which round it was, and no round means no check. A parameterized test names each case.",
                body.name()));
  }

  private static String kindOf(Node choice) {
    if (choice instanceof IfStmt) {
      return "an if";
    }
    return choice instanceof ConditionalExpr ? "a conditional expression" : "a switch";
  }

  /** The outermost choices that decide about assertions, in source order. */
  private static List<Node> choicesIn(TestBody body) {
    return outermost(body.direct(Node.class).stream().filter(n -> decides(n, body)).toList());
  }

  private static boolean decides(Node node, TestBody body) {
    if (node instanceof IfStmt choice) {
      return !isAssertionItself(choice)
          && (asserts(choice.getThenStmt())
              || choice.getElseStmt().filter(ConditionalTestLogicRule::asserts).isPresent()
              || leavesBeforeAssertion(choice, body));
    }
    if (node instanceof ConditionalExpr choice) {
      return asserts(choice.getThenExpr()) || asserts(choice.getElseExpr());
    }
    return (node instanceof SwitchStmt statement
            && statement.getEntries().stream().anyMatch(ConditionalTestLogicRule::asserts))
        || (node instanceof SwitchExpr choice
            && choice.getEntries().stream().anyMatch(ConditionalTestLogicRule::asserts));
  }

  /** What a dynamic test asserts is not decided here: whether there is such a test is. */
  private static boolean asserts(Node node) {
    return AssertionCalls.isIn(node)
        && !Subtree.has(node, MethodCallExpr.class, TestBody::makesDynamicTest);
  }

  /**
   * {@code if (found) fail(…)} asserts about what was found, and so does a branch that fails beside
   * one that looks further; only a fixed condition is a choice.
   */
  private static boolean isAssertionItself(IfStmt choice) {
    return (onlyFails(choice.getThenStmt())
            || choice.getElseStmt().filter(ConditionalTestLogicRule::onlyFails).isPresent())
        && DirectCode.in(choice.getCondition(), NameExpr.class).stream()
            .anyMatch(n -> Character.isLowerCase(n.getNameAsString().charAt(0)));
  }

  private static boolean onlyFails(Statement statement) {
    List<Statement> statements =
        statement instanceof BlockStmt block ? block.getStatements() : List.of(statement);
    return !statements.isEmpty()
        && statements.stream()
            .allMatch(
                s ->
                    s.isThrowStmt()
                        || (s.isExpressionStmt()
                            && s.asExpressionStmt().getExpression() instanceof MethodCallExpr call
                            && AssertionCalls.isFail(call)));
  }

  private static boolean leavesBeforeAssertion(IfStmt choice, TestBody body) {
    if (DirectCode.in(choice.getThenStmt(), ReturnStmt.class).isEmpty()) {
      return false;
    }
    return body.direct(MethodCallExpr.class).stream()
        .filter(AssertionCalls::looksLikeAssertion)
        .filter(call -> standsBehind(call, choice))
        .anyMatch(call -> !failsWhenReached(call));
  }

  /** To return before {@code fail()} is to have seen what was wanted, unless it is caught. */
  private static boolean failsWhenReached(MethodCallExpr call) {
    return AssertionCalls.isFail(call) && Ancestors.nearest(call, TryStmt.class).isEmpty();
  }

  private static boolean standsBehind(Node later, Node earlier) {
    return later.getBegin().isPresent()
        && earlier.getEnd().isPresent()
        && later.getBegin().get().isAfter(earlier.getEnd().get());
  }

  private static List<Node> outermost(List<? extends Node> nodes) {
    List<Node> kept = new ArrayList<>();
    for (Node node : nodes) {
      if (kept.stream().noneMatch(outer -> Ancestors.isInside(node, outer))) {
        kept.add(node);
      }
    }
    return kept;
  }

  @Override
  public String documentation() {
    return """
        # Conditions in a test

        ## What
        A test in which an `if`, a `switch` or a conditional expression decides which assertions run, or returns before
        them. Loops over cases that the test class writes down, asserting in each round without a message that names
        it, are reported as an information. Assumptions, `if (…) fail(…)` on a value under test, clean-up in `finally`,
        loops over results, and what lambdas do are left out, but for those that are dynamic tests.

        ## Why it matters
        A test should take the same path each time. With a condition in it, one of the paths may never run, and nobody
        notices: the test is green. Meszaros describes it as Conditional Test Logic in xUnit Test Patterns (2007); the
        reader also has to work out which case is being tested.

        ## How to fix it
        Write a test for each case, or a parameterized test whose rows hold the expected values. Where the platform
        decides, state it as an assumption: the report then says that the test was skipped.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertThrows;

        import org.junit.jupiter.params.ParameterizedTest;
        import org.junit.jupiter.params.provider.ValueSource;

        class AgeTest {
          @ParameterizedTest
          @ValueSource(ints = {-1, 0, 17})
          void parses(int years) {
            if (years < 0) { // finding
              assertThrows(IllegalArgumentException.class, () -> new Age(years));
            } else {
              assertEquals(years, new Age(years).years());
            }
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertThrows;

        import org.junit.jupiter.api.Test;
        import org.junit.jupiter.params.ParameterizedTest;
        import org.junit.jupiter.params.provider.ValueSource;

        class AgeTest {
          @Test
          void rejects_negative_years() {
            assertThrows(IllegalArgumentException.class, () -> new Age(-1));
          }

          @ParameterizedTest
          @ValueSource(ints = {0, 17})
          void keeps_the_years(int years) {
            assertEquals(years, new Age(years).years());
          }
        }
        ```

        ## When not to
        A message that names the round makes up for a loop over cases. A test that looks at each part of a result, or
        compares with a simpler model for many random inputs, needs its loop, and is not reported.
        """;
  }
}
