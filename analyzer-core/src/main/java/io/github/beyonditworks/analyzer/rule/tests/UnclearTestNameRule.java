package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests whose names say nothing about the behaviour that they check. */
public record UnclearTestNameRule() implements FileRule {

  private static final Pattern WORD_BORDERS =
      Pattern.compile("[_$]+|(?<=[a-z])(?=[A-Z])|(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
  private static final Pattern TICKET_NUMBER = Pattern.compile("\\d{2,}");
  private static final Pattern TICKETS = Pattern.compile("Issue|Bug|Ticket|Jira|Regression");
  private static final Set<String> SAYING_NOTHING =
      Set.of(
          "test",
          "tests",
          "testing",
          "it",
          "this",
          "me",
          "my",
          "method",
          "case",
          "foo",
          "bar",
          "baz",
          "something",
          "stuff",
          "thing",
          "tmp",
          "temp",
          "dummy",
          "works",
          "unit");
  private static final Set<String> NAMING = Set.of("DisplayName", "Label", "Description");
  private static final List<String> NAMING_ELEMENTS = List.of("name", "description", "testName");

  @Override
  public String id() {
    return "unclear-test-name";
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
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      if (saysNothing(test.getNameAsString())
          && !isNamedOtherwise(test)
          && !isOnlyTest(test)
          && !namesTicket(test)) {
        reporter
            .at(test)
            .report(
                String.format(
                    Locale.ROOT,
                    "The name %s does not say which behaviour is checked: when it fails, the report gives no clue. Naming the case and what should come out of it tells the reader before the code is opened.",
                    test.getNameAsString()));
      }
    }
  }

  private static boolean saysNothing(String name) {
    return Arrays.stream(WORD_BORDERS.split(name))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .allMatch(w -> w.chars().allMatch(Character::isDigit) || SAYING_NOTHING.contains(w));
  }

  private static boolean isNamedOtherwise(MethodDeclaration test) {
    return test.getAnnotations().stream().anyMatch(UnclearTestNameRule::names);
  }

  private static boolean names(AnnotationExpr annotation) {
    String type = annotation.getName().getIdentifier();
    return NAMING.contains(type)
        || type.equals("Override")
        || NAMING_ELEMENTS.stream().anyMatch(e -> TestMethods.element(annotation, e).isPresent());
  }

  /** A number in a class of issues is where the reader looks the case up. */
  private static boolean namesTicket(MethodDeclaration test) {
    return TICKET_NUMBER.matcher(test.getNameAsString()).find()
        && Ancestors.nearest(test, TypeDeclaration.class)
            .filter(type -> TICKETS.matcher(type.getNameAsString()).find())
            .isPresent();
  }

  /** The name of a class that holds one test speaks for it. */
  private static boolean isOnlyTest(MethodDeclaration test) {
    return Ancestors.nearest(test, TypeDeclaration.class)
        .filter(type -> TestMethods.count(type) == 1)
        .isPresent();
  }

  @Override
  public String documentation() {
    return """
        # Test name that says nothing

        ## What
        A test whose name has no word about what it checks: `test`, `test1`, `testIt`, `testMethod`, `foo`. Left out
        are tests with a display name, a description or a name for their rows, overrides, and the only test of a class,
        for which the name of the class speaks. A name that repeats a method's, such as `testParse`, is no finding.

        ## Why it matters
        The name is what a failed build shows first. `test3` sends the reader into the code to learn what is broken, and
        nobody can see from a list of such names which cases are covered and which are missing. Meszaros asks for names
        that tell the condition and the expected outcome (xUnit Test Patterns, 2007).

        ## How to fix it
        Say the case and the outcome, in the way of your project, or add a display name.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertThrows;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void test1() { // finding
            assertEquals(0, new Cart().total());
          }

          @Test
          void test2() { // finding
            assertThrows(IllegalArgumentException.class, () -> new Cart().add("book", -1));
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertThrows;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void an_empty_cart_costs_nothing() {
            assertEquals(0, new Cart().total());
          }

          @Test
          void rejects_negative_quantities() {
            assertThrows(IllegalArgumentException.class, () -> new Cart().add("book", -1));
          }
        }
        ```

        ## When not to
        Numbered cases that were generated from a specification may keep its numbers; a display name can say where they
        come from.
        """;
  }
}
