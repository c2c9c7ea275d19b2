package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import io.github.beyonditworks.analyzer.code.testing.SharedState;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tests whose outcome depends on which tests ran before them. */
public record OrderDependentTestRule() implements FileRule {

  private static final Set<String> ORDERING = Set.of("TestMethodOrder", "FixMethodOrder");
  private static final List<String> DEPENDING = List.of("dependsOnMethods", "dependsOnGroups");

  @Override
  public String id() {
    return "order-dependent-test";
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
    SharedState state = SharedState.of(file.parsed());
    for (FieldDeclaration field : file.parsed().all(FieldDeclaration.class)) {
      if (isShared(field)) {
        checkState(field, state, reporter);
      }
    }
    checkOrders(file, reporter);
  }

  private void checkState(FieldDeclaration field, SharedState state, Reporter reporter) {
    for (VariableDeclarator variable : field.getVariables()) {
      List<Contributor> lines = state.flow(variable, field.isFinal());
      if (!lines.isEmpty()) {
        reportState(variable, lines, reporter);
      }
    }
  }

  /** Static fields are, and those of a test class that has one instance for all of its tests. */
  private static boolean isShared(FieldDeclaration field) {
    TypeDeclaration<?> type = Ancestors.nearest(field, TypeDeclaration.class).orElse(null);
    return type != null
        && TestMethods.count(type) > 1
        && (field.isStatic() || TestMethods.shareAnInstance(type));
  }

  private static void reportState(
      VariableDeclarator field, List<Contributor> lines, Reporter reporter) {
    reporter
        .at(field.getName())
        .lines(lines)
        .report(
            String.format(
                Locale.ROOT,
                "%s carries state from one test to another (changed on line %d, used on line %d): run alone or in another order, the second test sees something else. A fresh value before each test keeps them apart.",
                field.getNameAsString(),
                lines.get(0).line(),
                lines.get(1).line()));
  }

  private static void checkOrders(MeasuredFile file, Reporter reporter) {
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      type.getAnnotations().stream()
          .filter(OrderDependentTestRule::fixesOrder)
          .forEach(a -> reportOrder(a, type.getNameAsString(), reporter));
    }
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      test.getAnnotations().stream()
          .filter(a -> DEPENDING.stream().anyMatch(e -> TestMethods.element(a, e).isPresent()))
          .forEach(a -> reportDependence(a, test.getNameAsString(), reporter));
    }
  }

  /** An order by chance shows that there is no dependence. */
  private static boolean fixesOrder(AnnotationExpr annotation) {
    return ORDERING.contains(annotation.getName().getIdentifier())
        && !annotation.toString().contains("Random")
        && TestMethods.element(annotation, "value")
            .map(Expression::toString)
            .filter(v -> v.endsWith("JVM") || v.endsWith("DEFAULT"))
            .isEmpty();
  }

  private static void reportOrder(AnnotationExpr annotation, String type, Reporter reporter) {
    reporter
        .at(annotation)
        .severity(Severity.INFO)
        .report(
            String.format(
                Locale.ROOT,
                "%s fixes the order of its tests: where one needs what another left behind, neither can be run alone. Setting up what each test needs makes the order superfluous.",
                type));
  }

  private static void reportDependence(AnnotationExpr annotation, String test, Reporter reporter) {
    reporter
        .at(annotation)
        .report(
            String.format(
                Locale.ROOT,
                "%s needs another test to have run: it cannot be run alone, and is skipped when that one fails. Setting up what it needs, by a method that both call, sets it free.",
                test));
  }

  @Override
  public String documentation() {
    return """
        # Test that depends on the order of tests

        ## What
        A static field, or a field of a test class with one instance for all of its tests (`PER_CLASS`, TestNG), that one
        test changes and another uses, without a method that runs before or after each test touching it. A test with
        `dependsOnMethods`. As an information: a test class that fixes the order of its tests.

        ## Why it matters
        Such tests pass together and fail alone, or the other way round, and cannot run side by side. Luo, Hariri,
        Eloussi and Marinov found dependence on test order among the three most common causes of flaky tests (FSE 2014);
        Zhang and others show that it hides faults and breaks test selection (ISSTA 2014).

        ## How to fix it
        Give each test its own state: an instance field, or a set-up method that runs before each test.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class CartTest {
          private static Cart cart = new Cart(); // finding

          @Test
          void adds_an_item() {
            cart = cart.add("book");
            assertEquals(1, cart.size());
          }

          @Test
          void starts_empty() {
            assertEquals(0, cart.size());
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class CartTest {
          private final Cart cart = new Cart();

          @Test
          void adds_an_item() {
            assertEquals(1, cart.add("book").size());
          }

          @Test
          void starts_empty() {
            assertEquals(0, cart.size());
          }
        }
        ```

        ## When not to
        Steps of one long scenario against a costly system may share what they built. A fixed order then belongs to the
        scenario, and the class should say so.
        """;
  }
}
