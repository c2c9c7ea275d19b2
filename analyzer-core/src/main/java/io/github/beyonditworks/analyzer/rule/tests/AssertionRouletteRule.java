package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.code.testing.AssertionMessages;
import io.github.beyonditworks.analyzer.code.testing.TestBody;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tests with many assertions about different things, none of which says what it is about. */
public record AssertionRouletteRule(
    @Option("the most things that a test may assert about without a message and is not reported")
        int limit)
    implements FileRule {

  /** Four things are seen at a glance. */
  public AssertionRouletteRule() {
    this(4);
  }

  @Override
  public String id() {
    return "assertion-roulette";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.TEST);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    // TestNG takes what is looked at before what is expected.
    boolean actualStandsFirst = TestMethods.isOfTestNg(file.parsed().tree());
    for (TestBody body : TestBody.in(file.parsed())) {
      Map<String, Contributor> subjects = subjectsOf(body, actualStandsFirst, file);
      if (subjects.size() > limit) {
        report(body, subjects, reporter);
      }
    }
  }

  /** What is asserted about without a message, each with the first line that does. */
  private static Map<String, Contributor> subjectsOf(
      TestBody body, boolean actualStandsFirst, MeasuredFile file) {
    Map<String, Contributor> subjects = new TreeMap<>();
    for (MethodCallExpr call : body.direct(MethodCallExpr.class)) {
      if (AssertionMessages.isMissingIn(call)) {
        String subject = subjectOf(call, actualStandsFirst);
        int line = file.parsed().place(call).line();
        subjects.putIfAbsent(subject, new Contributor(line, "asserts about " + subject));
      }
    }
    return subjects;
  }

  private void report(TestBody body, Map<String, Contributor> subjects, Reporter reporter) {
    List<Contributor> lines = new ArrayList<>(subjects.values());
    lines.sort(Comparator.comparingInt(Contributor::line));
    reporter
        .at(body.code())
        .value(subjects.size(), limit)
        .lines(lines)
        .report(
            String.format(
                Locale.ROOT,
                "%s asserts about %d different things without a message (limit %d): the first failure hides the others and its text alone does not tell what was wrong. A test for each behaviour, assertAll or messages help the one who has to read it.",
                body.name(),
                subjects.size(),
                limit));
  }

  /** What is asserted about: the call or variable that is looked at, its arguments left out. */
  private static String subjectOf(MethodCallExpr call, boolean actualStandsFirst) {
    Expression first = call.getArgument(0);
    if (call.getArguments().size() == 1 || isFixed(call.getArgument(1))) {
      return withoutArguments(first);
    }
    return withoutArguments(actualStandsFirst && !isFixed(first) ? first : call.getArgument(1));
  }

  private static boolean isFixed(Expression value) {
    return value.isLiteralExpr() || value.isClassExpr();
  }

  private static String withoutArguments(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      String name = call.getNameAsString() + "()";
      return call.getScope().map(s -> withoutArguments(s) + "." + name).orElse(name);
    }
    if (expression.isUnaryExpr()) {
      return withoutArguments(expression.asUnaryExpr().getExpression());
    }
    if (expression.isBinaryExpr()) {
      return withoutArguments(expression.asBinaryExpr().getLeft());
    }
    if (expression.isCastExpr()) {
      return withoutArguments(expression.asCastExpr().getExpression());
    }
    if (expression.isEnclosedExpr()) {
      return withoutArguments(expression.asEnclosedExpr().getInner());
    }
    if (expression.isObjectCreationExpr()) {
      return "new " + expression.asObjectCreationExpr().getType().getNameAsString();
    }
    if (expression.isArrayAccessExpr()) {
      return withoutArguments(expression.asArrayAccessExpr().getName());
    }
    if (expression instanceof FieldAccessExpr) {
      return expression.toString();
    }
    return expression.isNameExpr() ? expression.asNameExpr().getNameAsString() : "a value";
  }

  @Override
  public String documentation() {
    return """
        # Many unexplained assertions in one test

        ## What
        A test with more than a handful of JUnit or TestNG assertions without a message, about different things:
        different variables or different methods of them. Calls of the same method with other arguments count once, and
        assertions that describe themselves (AssertJ, Truth, Hamcrest) or stand in `assertAll` do not count.

        ## Why it matters
        When it fails, `expected: <3> but was: <4>` does not say which of the ten things was wrong, and the assertions
        behind it did not run. Van Deursen and others named it Assertion Roulette (Refactoring Test Code, XP 2001).
        Such a test often covers several behaviours, and its name cannot say which.

        ## How to fix it
        Write a test for each behaviour. Where one result has many sides, compare it whole, group the assertions with
        `assertAll`, or use assertions that describe what they look at.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertTrue;

        import org.junit.jupiter.api.Test;

        class OrderTest {
          @Test
          void order() { // finding
            Order order = new Order("book", 2);
            assertEquals("book", order.item());
            assertEquals(2, order.quantity());
            assertTrue(order.isOpen());
            order.pay();
            assertEquals(0, order.due());
            assertTrue(order.isPaid());
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertTrue;

        import org.junit.jupiter.api.Test;

        class OrderTest {
          @Test
          void a_new_order_is_open() {
            assertTrue(new Order("book", 2).isOpen());
          }

          @Test
          void nothing_is_due_once_paid() {
            Order order = new Order("book", 2);
            order.pay();
            assertEquals(0, order.due());
            assertTrue(order.isPaid());
          }
        }
        ```

        ## When not to
        A scenario that is costly to set up may check its steps in one test. Line numbers in the stack trace do tell
        which assertion failed, so this is a hint and not a defect.
        """;
  }
}
