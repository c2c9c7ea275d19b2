package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.beyonditworks.analyzer.code.testing.AssertionCalls;
import io.github.beyonditworks.analyzer.code.testing.DirectCode;
import io.github.beyonditworks.analyzer.code.testing.OwnValues;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Tests that repeat another test, or assert what they put there themselves. */
public record TestAssertsNothingNewRule() implements FileRule {

  private static final int FEWEST_STATEMENTS = 3;

  @Override
  public String id() {
    return "test-asserts-nothing-new";
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
    Map<String, MethodDeclaration> first = new HashMap<>();
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      if (isLongEnough(test)) {
        Optional.ofNullable(first.putIfAbsent(contentOf(test), test))
            .ifPresent(earlier -> reportRepetition(test, earlier, reporter));
      }
      OwnValues own = OwnValues.of(test);
      DirectCode.in(test, MethodCallExpr.class).stream()
          .filter(own::areAllThatIsAsserted)
          .forEach(call -> reportOwnValue(call, reporter));
    }
  }

  private static void reportRepetition(
      MethodDeclaration test, MethodDeclaration earlier, Reporter reporter) {
    reporter
        .at(test)
        .report(
            String.format(
                Locale.ROOT,
                "%s does the same as %s, word for word: it catches nothing that the other does not. If its name promises another case, that case is still open.",
                test.getNameAsString(),
                earlier.getNameAsString()));
  }

  private static void reportOwnValue(MethodCallExpr call, Reporter reporter) {
    reporter
        .at(call)
        .report(
            String.format(
                Locale.ROOT,
                "%s asserts what the test itself has put there: no code under test has a say in it. Asserting on what that code makes of the value is able to catch a bug.",
                call.toString().lines().map(String::strip).collect(Collectors.joining(" "))));
  }

  private static boolean isLongEnough(MethodDeclaration test) {
    BlockStmt body = test.getBody().orElseThrow();
    return body.getStatements().size() >= FEWEST_STATEMENTS || AssertionCalls.isIn(body);
  }

  /**
   * All that decides what a test does: its place, rows, expectations and code, but not its name.
   */
  private static String contentOf(MethodDeclaration test) {
    String annotations =
        test.getAnnotations().stream()
            .filter(a -> !a.getName().getIdentifier().equals("DisplayName"))
            .map(AnnotationExpr::toString)
            .sorted()
            .collect(Collectors.joining(" "));
    return String.join(
        "\n",
        String.valueOf(test.getParentNode().flatMap(p -> p.getBegin())),
        annotations,
        test.getParameters().toString(),
        tokensOf(test.getBody().orElseThrow()));
  }

  private static String tokensOf(BlockStmt body) {
    List<String> tokens =
        body.getTokenRange().stream()
            .flatMap(r -> StreamSupport.stream(r.spliterator(), false))
            .filter(t -> !t.getCategory().isWhitespaceOrComment())
            .map(t -> t.getText())
            .toList();
    return String.join(" ", tokens);
  }

  @Override
  public String documentation() {
    return """
        # Test that asserts nothing new

        ## What
        A test with the same code as an earlier test of its class, apart from the name, and an assertion about what the
        test itself has put there: a variable against the literal it was given, or a mock against the answer it was
        told to give. Tests that differ in their rows or in the exception they expect are not the same. Assertions on
        constants alone are the subject of `redundant-assertion`.

        ## Why it matters
        Such a test is green whatever the code does, or fails only together with another. It adds to the number of
        tests and to the time they take. Often it was copied to be changed, and the case in its name was never written.

        ## How to fix it
        Write the case that the name promises, or remove the test. Hand the mock to the code under test and assert on
        what that code returns.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.mockito.Mockito.mock;
        import static org.mockito.Mockito.when;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void adds_the_prices() {
            PriceList prices = mock(PriceList.class);
            when(prices.priceOf("book")).thenReturn(20);
            assertEquals(20, prices.priceOf("book")); // finding
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.mockito.Mockito.mock;
        import static org.mockito.Mockito.when;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void adds_the_prices() {
            PriceList prices = mock(PriceList.class);
            when(prices.priceOf("book")).thenReturn(20);
            assertEquals(40, new Cart(prices).add("book").add("book").total());
          }
        }
        ```

        ## When not to
        A test of a mock library asserts on mocks, and a test that has to run twice, to see that nothing is left behind,
        repeats another on purpose; a repeated test says so better.
        """;
  }
}
