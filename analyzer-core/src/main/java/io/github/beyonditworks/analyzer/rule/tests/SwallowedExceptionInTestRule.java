package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests that catch an exception and go on as if nothing had happened. */
public record SwallowedExceptionInTestRule() implements FileRule {

  private static final Set<String> CATCHES_FAILURES =
      Set.of("Throwable", "Error", "AssertionError", "AssertionFailedError");
  private static final Pattern LOGGING =
      Pattern.compile("(System\\.(out|err)\\.|\\w*[lL]og(ger)?\\.|LOG(GER)?\\.).*", Pattern.DOTALL);
  private static final Set<String> CLEANING = Set.of("close", "shutdown", "delete", "join", "stop");

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
    for (MethodDeclaration test : TestMethods.in(file)) {
      for (TryStmt attempt : DirectCode.in(test, TryStmt.class)) {
        if (!isCleanUp(attempt)) {
          attempt.getCatchClauses().stream()
              .filter(SwallowedExceptionInTestRule::swallows)
              .forEach(clause -> report(clause, attempt, test, reporter));
        }
      }
    }
  }

  private void report(
      CatchClause clause, TryStmt attempt, MethodDeclaration test, Reporter reporter) {
    String type = clause.getParameter().getTypeAsString();
    boolean fails =
        DirectCode.in(attempt.getTryBlock(), MethodCallExpr.class).stream()
            .anyMatch(AssertionCalls::isFail);
    if (fails && !catchesFailures(clause)) {
      reporter
          .at(clause.getParameter())
          .severity(Severity.INFO)
          .report(
              String.format(
                  Locale.ROOT,
                  "%s expects %s by way of fail() and an empty catch: a reader has to piece the expectation together. assertThrows states it in one line and hands over the exception for further checks.",
                  test.getNameAsString(),
                  type));
      return;
    }
    reporter
        .at(clause.getParameter())
        .severity(fails || !isAssertedLater(attempt, test) ? severity() : Severity.MINOR)
        .report(
            String.format(
                Locale.ROOT,
                "%s swallows %s: the test passes %s. Letting it out, or expecting it with assertThrows, says which outcome is right.",
                test.getNameAsString(),
                type,
                fails
                    ? "even when its own fail() is reached"
                    : "whether or not the exception is thrown"));
  }

  private static boolean isAssertedLater(TryStmt attempt, MethodDeclaration test) {
    return DirectCode.in(test, MethodCallExpr.class).stream()
        .filter(call -> !Ancestors.isInside(call, attempt))
        .filter(AssertionCalls::looksLikeAssertion)
        .anyMatch(
            call ->
                call.getBegin().isPresent()
                    && attempt.getEnd().isPresent()
                    && call.getBegin().get().isAfter(attempt.getEnd().get()));
  }

  /** Nothing depends on the exception: it is dropped, or printed where no test looks. */
  private static boolean swallows(CatchClause clause) {
    return !isInterruption(clause)
        && clause.getBody().getStatements().stream()
            .allMatch(SwallowedExceptionInTestRule::isWithoutEffect);
  }

  private static boolean isWithoutEffect(Statement statement) {
    if (statement.isEmptyStmt()) {
      return true;
    }
    return statement.isExpressionStmt()
        && statement.asExpressionStmt().getExpression() instanceof MethodCallExpr call
        && (call.getNameAsString().equals("printStackTrace")
            || LOGGING.matcher(call.toString()).matches());
  }

  private static boolean isInterruption(CatchClause clause) {
    return clause.getParameter().getTypeAsString().endsWith("InterruptedException");
  }

  private static boolean catchesFailures(CatchClause clause) {
    Type caught = clause.getParameter().getType();
    List<? extends Type> types =
        caught instanceof UnionType union ? union.getElements() : List.of(caught);
    return types.stream()
        .map(Type::asString)
        .anyMatch(t -> CATCHES_FAILURES.contains(t.substring(t.lastIndexOf('.') + 1)));
  }

  /** What goes wrong while cleaning up is not what is tested. */
  private static boolean isCleanUp(TryStmt attempt) {
    return isInFinally(attempt)
        || attempt.getTryBlock().getStatements().stream()
            .allMatch(SwallowedExceptionInTestRule::cleansUp);
  }

  private static boolean isInFinally(TryStmt attempt) {
    Node child = attempt;
    Node parent = attempt.getParentNode().orElse(null);
    while (parent != null) {
      if (parent instanceof TryStmt outer && outer.getFinallyBlock().orElse(null) == child) {
        return true;
      }
      child = parent;
      parent = parent.getParentNode().orElse(null);
    }
    return false;
  }

  private static boolean cleansUp(Statement statement) {
    return statement.isExpressionStmt()
        && statement.asExpressionStmt().getExpression() instanceof MethodCallExpr call
        && CLEANING.contains(
            AssertionCalls.firstWord(call.getNameAsString()).toLowerCase(Locale.ROOT));
  }

  @Override
  public String documentation() {
    return """
        # Exception swallowed in a test

        ## What
        A `catch` in a test that is empty or only prints. It is milder where later assertions look at what became of it,
        and where `fail()` at the end of the `try` makes it the expected-exception idiom of JUnit 3. Clean-up,
        `InterruptedException` and whatever keeps or checks the exception are left out.

        ## Why it matters
        The test passes when the exception is thrown and when it is not, so it protects neither. A crash of the code
        under test then shows as a green test with a stack trace in a log that nobody reads. Where `Throwable` or
        `AssertionError` is caught, even failed assertions are lost.

        ## How to fix it
        Declare `throws Exception` and let it out: the framework reports it best. Where it is expected, say so with
        `assertThrows`.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class ParserTest {
          @Test
          void parses_a_number() {
            try {
              assertEquals(7, new Parser().parse("7"));
            } catch (ParseException e) { // finding
              e.printStackTrace();
            }
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class ParserTest {
          @Test
          void parses_a_number() throws Exception {
            assertEquals(7, new Parser().parse("7"));
          }
        }
        ```

        ## When not to
        A test that only needs the code to survive may ignore how a call ended, as long as it asserts the state that is
        left behind.
        """;
  }
}
