package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.beyonditworks.analyzer.code.testing.AssertionCalls;
import io.github.beyonditworks.analyzer.code.testing.DirectCode;
import io.github.beyonditworks.analyzer.code.testing.TestBody;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.Reporter.Draft;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tests that catch an exception and go on as if nothing had happened. */
public record SwallowedExceptionInTestRule() implements FileRule {

  private static final Set<String> CATCHES_FAILURES =
      Set.of("Throwable", "Error", "AssertionError", "AssertionFailedError");
  private static final Pattern LOGGING =
      Pattern.compile("(System\\.(out|err)\\.|\\w*[lL]og(ger)?\\.|LOG(GER)?\\.).*", Pattern.DOTALL);
  private static final Set<String> CLEANING =
      Set.of("close", "shutdown", "delete", "join", "stop", "sleep");

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
    for (TestBody body : TestBody.in(file.parsed())) {
      for (TryStmt attempt : body.direct(TryStmt.class)) {
        if (!isCleanUp(attempt) && !isAssumedLater(attempt, body)) {
          boolean ends = endsTest(attempt, body);
          attempt.getCatchClauses().stream()
              .filter(clause -> swallows(clause, ends))
              .forEach(clause -> report(clause, attempt, body, reporter));
        }
      }
    }
  }

  private void report(CatchClause clause, TryStmt attempt, TestBody body, Reporter reporter) {
    boolean fails =
        DirectCode.in(attempt.getTryBlock(), MethodCallExpr.class).stream()
            .anyMatch(AssertionCalls::isFail);
    Draft draft = reporter.at(clause.getParameter());
    String type = clause.getParameter().getTypeAsString();
    if (fails && !catchesFailures(clause)) {
      draft.severity(Severity.INFO).report(expectsByFailing(body.name(), type));
    } else if (!fails && isResultAssertedLater(attempt, body)) {
      draft.severity(Severity.INFO).report(drops(body.name(), type));
    } else {
      boolean unchecked = fails || !isAssertedLater(attempt, body);
      draft
          .severity(unchecked ? severity() : Severity.MINOR)
          .report(swallows(body.name(), type, fails));
    }
  }

  private static String expectsByFailing(String test, String type) {
    return String.format(
        Locale.ROOT,
        "%s expects %s by way of fail() and an empty catch: a reader has to piece the expectation together. assertThrows states it in one line and hands over the exception for further checks.",
        test,
        type);
  }

  private static String drops(String test, String type) {
    return String.format(
        Locale.ROOT,
        "%s drops %s and asserts later on what is then missing: the failure does not tell why. Letting the exception out shows the cause.",
        test,
        type);
  }

  private static String swallows(String test, String type, boolean fails) {
    return String.format(
        Locale.ROOT,
        "%s swallows %s: the test passes %s. Letting it out, or expecting it with assertThrows, says which outcome is right.",
        test,
        type,
        fails ? "even when its own fail() is reached" : "whether or not the exception is thrown");
  }

  /** Whether an exception leaves a variable without the value that an assertion asks for. */
  private static boolean isResultAssertedLater(TryStmt attempt, TestBody body) {
    Set<String> results =
        DirectCode.in(attempt.getTryBlock(), AssignExpr.class).stream()
            .map(a -> a.getTarget().toString())
            .collect(Collectors.toSet());
    return body.direct(MethodCallExpr.class).stream()
        .filter(AssertionCalls::looksLikeAssertion)
        .filter(call -> standsBehind(call, attempt))
        .flatMap(call -> Subtree.all(call, NameExpr.class).stream())
        .anyMatch(name -> results.contains(name.getNameAsString()));
  }

  private static boolean isAssertedLater(TryStmt attempt, TestBody body) {
    return attempt.getFinallyBlock().filter(AssertionCalls::isIn).isPresent()
        || body.direct(MethodCallExpr.class).stream()
            .filter(AssertionCalls::looksLikeAssertion)
            .anyMatch(call -> standsBehind(call, attempt));
  }

  /** What could not be prepared is skipped by an assumption, which says so in the report. */
  private static boolean isAssumedLater(TryStmt attempt, TestBody body) {
    return body.direct(MethodCallExpr.class).stream()
        .filter(call -> AssertionCalls.firstWord(call.getNameAsString()).startsWith("assum"))
        .anyMatch(call -> standsBehind(call, attempt));
  }

  private static boolean endsTest(TryStmt attempt, TestBody body) {
    return body.direct(Statement.class).stream().noneMatch(s -> standsBehind(s, attempt));
  }

  private static boolean standsBehind(Node later, Node earlier) {
    return later.getBegin().isPresent()
        && earlier.getEnd().isPresent()
        && later.getBegin().get().isAfter(earlier.getEnd().get());
  }

  /**
   * Nothing depends on the exception: it is dropped, or printed where no test looks. To return
   * makes no difference where nothing follows; where {@code fail()} does, it is what is expected.
   */
  private static boolean swallows(CatchClause clause, boolean endsTest) {
    return !isInterruption(clause)
        && clause.getBody().getStatements().stream()
            .allMatch(s -> isWithoutEffect(s) || (endsTest && s.isReturnStmt()));
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

  /** What goes wrong while cleaning up, or waiting, is not what is tested. */
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
        and an information where they look at a value that only the `try` provides, or where `fail()` at the end of the
        `try` makes it the expected-exception idiom of JUnit 3. Clean-up,
        `InterruptedException`, whatever keeps or checks the exception, and preparations whose failure an assumption
        turns into a skipped test are left out.

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
