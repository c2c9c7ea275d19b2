package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.beyonditworks.analyzer.code.edit.Removals;
import io.github.beyonditworks.analyzer.code.testing.AssertionCalls;
import io.github.beyonditworks.analyzer.code.testing.FluentTautologies;
import io.github.beyonditworks.analyzer.code.testing.TestBody;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Assertions that hold whatever the code does. */
public record RedundantAssertionRule() implements FileRule {

  @Override
  public String id() {
    return "redundant-assertion";
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
    for (TestBody body : TestBody.in(file.parsed())) {
      for (MethodCallExpr call : body.direct(MethodCallExpr.class)) {
        if (FluentTautologies.isOne(call)) {
          report(call, false, removal(file.parsed(), body, call), reporter);
        } else if (alwaysHolds(call)) {
          report(call, creates(call), removal(file.parsed(), body, call), reporter);
        }
      }
    }
  }

  /** {@code assertNotNull(new …)} at least creates something. */
  private void report(
      MethodCallExpr call, boolean creates, Optional<Mend> removal, Reporter reporter) {
    reporter
        .at(call)
        .mend(removal)
        .severity(creates ? Severity.INFO : severity())
        .report(
            creates
                ? String.format(
                    Locale.ROOT,
                    "%s cannot fail: what new creates is never null. Asserting on the state of the new object, or assertDoesNotThrow where creating it is the point, says more.",
                    call)
                : String.format(
                    Locale.ROOT,
                    "%s holds whatever the code does: it looks like a check and is none. Asserting on a result of the code under test, or leaving the line out, is clearer to the next reader.",
                    call));
  }

  /** It can go where it makes nothing and another check stands beside it. */
  private static Optional<Mend> removal(ParsedFile file, TestBody body, MethodCallExpr call) {
    boolean makes =
        Subtree.has(call, ObjectCreationExpr.class)
            || Subtree.has(call, LambdaExpr.class)
            || Subtree.has(call, NameExpr.class, n -> !startsUpper(n.getNameAsString()));
    if (makes || !(call.getParentNode().orElse(null) instanceof ExpressionStmt statement)) {
      return Optional.empty();
    }
    for (MethodCallExpr other : body.direct(MethodCallExpr.class)) {
      boolean apart = other != call && !call.isAncestorOf(other);
      if (apart && AssertionCalls.looksLikeAssertion(other)) {
        return Removals.statement(file, statement);
      }
    }
    return Optional.empty();
  }

  private static boolean startsUpper(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  private static boolean alwaysHolds(MethodCallExpr call) {
    if (call.getArguments().isEmpty()
        || call.getScope().filter(s -> !AssertionCalls.isAssertingType(s.toString())).isPresent()) {
      return false;
    }
    Expression first = call.getArgument(0);
    Expression last = call.getArgument(call.getArguments().size() - 1);
    return switch (call.getNameAsString()) {
      case "assertTrue" -> isText(first, "true") || isText(last, "true");
      case "assertFalse" -> isText(first, "false") || isText(last, "false");
      case "assertNull" -> isText(withoutMessage(call), "null") && !mayHaveMessageFirst(call);
      case "assertNotNull" -> creates(call);
      case "assertEquals", "assertSame" -> isComparedWithItself(call);
      default -> false;
    };
  }

  /** In {@code assertNull(null, order.owner())} of JUnit 4 the message is {@code null}. */
  private static boolean mayHaveMessageFirst(MethodCallExpr call) {
    return call.getArguments().size() == 2
        && call.getArguments().stream().noneMatch(Expression::isStringLiteralExpr);
  }

  private static boolean creates(MethodCallExpr call) {
    return withoutMessage(call).isObjectCreationExpr();
  }

  /** The value of an assertion about one, with a fixed message before it as in JUnit 4 or not. */
  private static Expression withoutMessage(MethodCallExpr call) {
    Expression first = call.getArgument(0);
    return call.getArguments().size() == 2 && first.isStringLiteralExpr()
        ? call.getArgument(1)
        : first;
  }

  /** A variable compared with itself may test {@code equals}; a literal tests nothing. */
  private static boolean isComparedWithItself(MethodCallExpr call) {
    int size = call.getArguments().size();
    return (size == 2 && FluentTautologies.areSameLiteral(call.getArgument(0), call.getArgument(1)))
        || (size == 3
            && call.getArgument(0).isStringLiteralExpr()
            && FluentTautologies.areSameLiteral(call.getArgument(1), call.getArgument(2)))
        || (size == 3
            && call.getArgument(2).isStringLiteralExpr()
            && FluentTautologies.areSameLiteral(call.getArgument(0), call.getArgument(1)));
  }

  private static boolean isText(Expression expression, String text) {
    return expression.isLiteralExpr() && expression.toString().equals(text);
  }

  @Override
  public String documentation() {
    return """
        # Assertion that always holds

        ## What
        An assertion whose outcome does not depend on the code under test: `assertTrue(true)`, a literal compared with
        itself, `assertNotNull(new …)`, `assertThat(true).isTrue()`. A variable compared with itself is left out, as it may test `equals`.

        ## Why it matters
        It cannot fail. It is often left from the first draft of a test, or stands there to satisfy a rule that asks
        for an assertion, and makes the reader believe in a check.

        ## How to fix it
        Assert on the result. Where reaching the line is the point, `assertDoesNotThrow` says so.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertTrue;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void adds() {
            new Cart().add("book");
            assertTrue(true); // finding
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void adds() {
            Cart cart = new Cart();
            cart.add("book");
            assertEquals(1, cart.size());
          }
        }
        ```

        ## When not to
        A test of an assertion library itself asserts such things on purpose.
        """;
  }
}
