package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.code.edit.ExpressionEdits;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Assertions of JUnit that take the actual value for the expected one. */
public record SwappedAssertionArgumentsRule() implements FileRule {

  private static final Set<String> ORDERED = Set.of("assertEquals", "assertSame");

  @Override
  public String id() {
    return "swapped-assertion-arguments";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
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
    boolean junit = false;
    for (ImportDeclaration declaration : file.parsed().tree().getImports()) {
      String name = declaration.getNameAsString();
      if (name.startsWith("org.testng") || name.startsWith("kotlin")) {
        return;
      }
      junit |= name.startsWith("org.junit") || name.startsWith("junit.framework");
    }
    if (!junit) {
      return;
    }
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      if (ORDERED.contains(call.getNameAsString())
          && call.getArguments().size() == 2
          && isOfJunit(call)
          && isActual(call.getArgument(0))
          && isValue(call.getArgument(1))) {
        report(call, file.parsed(), reporter);
      }
    }
  }

  private static void report(MethodCallExpr call, ParsedFile file, Reporter reporter) {
    Expression actual = call.getArgument(0);
    Expression expected = call.getArgument(1);
    reporter
        .at(call)
        .mend(ExpressionEdits.swapping(file, actual, expected))
        .suggestion(suggestion(file.code(call), file.code(actual), file.code(expected)))
        .report(message(call.getNameAsString(), file.code(expected)));
  }

  private static Optional<Suggestion> suggestion(String before, String actual, String expected) {
    if (before.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String after = before.substring(0, before.indexOf('(') + 1) + expected + ", " + actual + ");";
    return Optional.of(new Suggestion("put the expected value first", before + ";", after));
  }

  private static String message(String assertion, String expected) {
    return String.format(
        Locale.ROOT,
        "%s takes the expected value first, and here %s is second: when the test fails, its message will name the two the wrong way round. Swapping them mends it.",
        assertion,
        expected.length() > 40 || expected.indexOf('\n') >= 0 ? "the fixed value" : expected);
  }

  private static boolean isOfJunit(MethodCallExpr call) {
    return call.getScope()
        .map(
            s ->
                s instanceof NameExpr name
                    && Set.of("Assert", "Assertions", "TestCase").contains(name.getNameAsString()))
        .orElse(true);
  }

  /** A call is what is tested; a name may hold either. */
  private static boolean isActual(Expression argument) {
    return argument instanceof MethodCallExpr call
        && !call.getNameAsString().startsWith("expected")
        && !isOfValues(call);
  }

  /** {@code List.of("a")}, {@code Integer.valueOf(3)}: a value in other words. */
  private static boolean isOfValues(MethodCallExpr call) {
    return call.getArguments().stream().allMatch(SwappedAssertionArgumentsRule::isValue)
        && call.getScope()
            .map(
                s ->
                    isValue(s)
                        || (s instanceof NameExpr name
                            && Character.isUpperCase(name.getNameAsString().charAt(0))))
            .orElse(false);
  }

  private static boolean isValue(Expression argument) {
    return (argument instanceof LiteralExpr && !(argument instanceof NullLiteralExpr))
        || (argument instanceof UnaryExpr unary && unary.getExpression() instanceof LiteralExpr);
  }

  @Override
  public String documentation() {
    return """
        # Expected and actual value the wrong way round

        ## What
        `assertEquals` or `assertSame` of JUnit whose first argument is what a call returned and whose second is written out.

        ## Why it matters
        The message of a failing test is made from the order: "expected: 3 but was: 5" sends whoever reads it to look for
        the 5 in the code and the 3 in the test, and here it is the reverse.

        ## How to fix it
        Put the expected value first, or let the assertion read in the order of speech: `assertThat(actual).isEqualTo(expected)`.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        class CartTest {
          @Test
          void addsPrices() {
            assertEquals(cart.total(), 12); // finding
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        class CartTest {
          @Test
          void addsPrices() {
            assertEquals(12, cart.total());
          }
        }
        ```

        ## When not to
        TestNG takes the actual value first; files that import it are left alone.
        """;
  }
}
