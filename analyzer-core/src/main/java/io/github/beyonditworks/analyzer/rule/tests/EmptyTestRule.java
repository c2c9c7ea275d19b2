package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.EmptyStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Set;

/** Tests without a statement, which pass whatever the code does. */
public record EmptyTestRule() implements FileRule {

  private static final Set<String> CONTEXT_ANNOTATIONS =
      Set.of("ContextConfiguration", "SpringJUnitConfig", "SpringJUnitWebConfig", "Deployment");

  @Override
  public String id() {
    return "empty-test";
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
      if (isEmpty(test) && !SwitchedOff.isSwitchedOff(test) && !startsAContext(test)) {
        report(test, reporter);
      }
    }
  }

  private static boolean isEmpty(MethodDeclaration test) {
    return test.getBody().stream()
        .flatMap(body -> body.getStatements().stream())
        .allMatch(EmptyStmt.class::isInstance);
  }

  /** To start the application is the test when a framework does it for the class. */
  private static boolean startsAContext(MethodDeclaration test) {
    return Ancestors.nearest(test, ClassOrInterfaceDeclaration.class).stream()
        .flatMap(type -> type.getAnnotations().stream())
        .map(annotation -> annotation.getName().getIdentifier())
        .anyMatch(EmptyTestRule::startsAContext);
  }

  private static boolean startsAContext(String annotation) {
    return (annotation.endsWith("Test") && !annotation.equals("Test"))
        || CONTEXT_ANNOTATIONS.contains(annotation);
  }

  private static void report(MethodDeclaration test, Reporter reporter) {
    String name = test.getNameAsString();
    if (test.getAnnotationByName("Override").isPresent()) {
      reporter
          .at(test)
          .severity(Severity.MINOR)
          .report(
              "%s replaces an inherited test by an empty one: it is reported as passed although nothing ran. An assumption with a message, or @Disabled with the reason, shows it as skipped."
                  .formatted(name));
      return;
    }
    reporter
        .at(test)
        .report(
            "%s has no statement and passes whatever the code does: its name promises a check that nobody makes. Write the steps and an assertion, or delete it until somebody does."
                .formatted(name));
  }

  @Override
  public String documentation() {
    return """
        # Empty test

        ## What
        A test whose body has no statement; comments do not count. An empty test that overrides an inherited one is reported
        more mildly. Left out are tests that are switched off (see `ignored-test`) and tests of classes for which an
        annotation such as `@SpringBootTest` starts an application: there the start is the test.

        ## Why it matters
        An empty test is green for ever. Its name stands in the report as something that is checked, so nobody misses the real
        test. Empty tests are one of the test smells in the catalogue of the tool tsDetect (Peruma et al., 2020).

        ## How to fix it
        Write the steps and the assertion that the name promises, or delete the test. When it has to wait for something, say so
        with `@Disabled("…")`: then the report lists it as skipped.

        Before:

        ```java
        import org.junit.jupiter.api.Test;

        class InvoiceTest {
          @Test
          void adds_tax() { // finding
            // later
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class InvoiceTest {
          @Test
          void adds_tax() {
            assertEquals(119, new Invoice(100).gross());
          }
        }
        ```

        ## When not to
        When the set-up or a rule of the framework makes the check and the test has nothing to add, an empty body can be
        right: suppress the rule there with a comment that says what is checked where.
        """;
  }
}
