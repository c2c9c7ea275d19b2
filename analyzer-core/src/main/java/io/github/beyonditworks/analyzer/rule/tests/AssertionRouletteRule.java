package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tests in which many assertions without a message check different things. */
public record AssertionRouletteRule(
    @Option("the most subjects of assertions without a message in a test that are not reported")
        int limit)
    implements FileRule {

  /** Five different subjects are reported. */
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
    for (MethodDeclaration test : TestMethods.of(file)) {
      Set<String> subjects = new LinkedHashSet<>();
      for (MethodCallExpr call : OwnCode.all(test, MethodCallExpr.class)) {
        Unexplained.subject(call).ifPresent(subjects::add);
      }
      if (subjects.size() > limit) {
        reporter
            .at(test)
            .value(subjects.size(), limit)
            .report(
                "%s makes assertions without a message about %d subjects (limit %d), among them %s: the first that fails hides the rest, and its report says only which values differ. Split the test by what it checks, group with assertAll, or give the assertions messages."
                    .formatted(
                        test.getNameAsString(),
                        subjects.size(),
                        limit,
                        String.join(" and ", subjects.stream().limit(2).toList())));
      }
    }
  }

  @Override
  public String documentation() {
    return """
        # Assertion roulette

        ## What
        A test with assertions such as `assertEquals(4, x)`, without a message, about more subjects than the limit. The subject
        of an assertion is the variable or method that its actual value comes from: many assertions about one object or one
        method count once. `assertThat` of AssertJ, Hamcrest or Truth describes itself and is not counted, nor is what stands
        in `assertAll`.

        ## Why it matters
        When such a test fails, the report says "expected 4 but was 5": of what, the reader has to look up, and everything
        behind the first failure stays unknown. Van Deursen et al. named this smell in *Refactoring Test Code* (2001).

        ## How to fix it
        Split the test by what it checks and name each part. Assertions that belong together go into `assertAll`, or compare
        whole values: a record needs one `assertEquals`.

        Before:

        ```java
        class OrderTest {
          @org.junit.jupiter.api.Test
          void order() { // finding
            assertEquals(2, items.size());
            assertEquals(30, total);
            assertTrue(shipped);
            assertEquals("DE", country);
            assertNull(coupon);
          }
        }
        ```

        After:

        ```java
        class OrderTest {
          @org.junit.jupiter.api.Test
          void sums_up_its_items() {
            assertEquals(2, items.size());
            assertEquals(30, total);
          }

          @org.junit.jupiter.api.Test
          void ships_within_the_country_without_a_coupon() {
            assertTrue(shipped);
            assertEquals("DE", country);
            assertNull(coupon);
          }
        }
        ```

        ## When not to
        A test that walks through one scenario, with a check after each step, can be clearer in one piece. A table of inputs
        and results that fail with telling values needs no messages.
        """;
  }
}
