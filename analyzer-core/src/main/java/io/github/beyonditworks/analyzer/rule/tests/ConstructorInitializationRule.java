package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import io.github.beyonditworks.analyzer.code.testing.DirectCode;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Test classes that prepare their fields in a constructor. */
public record ConstructorInitializationRule() implements FileRule {

  @Override
  public String id() {
    return "constructor-initialization";
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
    for (ConstructorDeclaration constructor : file.parsed().all(ConstructorDeclaration.class)) {
      if (constructor.getAnnotations().isEmpty()
          && constructor.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
          && TestMethods.hasTests(type)
          && (constructor.getParameters().isEmpty() || takesItsName(constructor, type))) {
        boolean shared = TestMethods.shareAnInstance(type);
        firstFieldSet(constructor, type)
            .ifPresent(field -> report(constructor, field, shared, reporter));
      }
    }
  }

  /** JUnit 3 hands each test its name, which a constructor passes on. */
  private static boolean takesItsName(ConstructorDeclaration constructor, TypeDeclaration<?> type) {
    return TestMethods.isJUnit3(type)
        && constructor.getParameters().size() == 1
        && constructor.getParameter(0).getTypeAsString().equals("String")
        && DirectCode.in(constructor.getBody(), AssignExpr.class).stream()
            .flatMap(a -> Subtree.all(a.getValue(), NameExpr.class).stream())
            .noneMatch(n -> n.getName().equals(constructor.getParameter(0).getName()));
  }

  private void report(
      ConstructorDeclaration constructor, String field, boolean shared, Reporter reporter) {
    String consequence =
        shared
            ? "all tests share the instance, so that what one of them changes, the next one finds"
            : "readers look for that in a set-up method, and what goes wrong here is reported as a class that cannot be created";
    reporter
        .at(constructor)
        .severity(shared ? severity() : Severity.INFO)
        .report(
            String.format(
                Locale.ROOT,
                "The constructor of %s prepares %s: %s. A field initialiser or a method run before each test is the known place.",
                constructor.getNameAsString(),
                field,
                consequence));
  }

  private static Optional<String> firstFieldSet(
      ConstructorDeclaration constructor, TypeDeclaration<?> type) {
    Set<String> fields =
        type.getFields().stream()
            .flatMap(f -> f.getVariables().stream())
            .map(VariableDeclarator::getNameAsString)
            .collect(Collectors.toSet());
    return DirectCode.in(constructor.getBody(), AssignExpr.class).stream()
        .map(AssignExpr::getTarget)
        .map(ConstructorInitializationRule::nameOf)
        .filter(fields::contains)
        .findFirst();
  }

  private static String nameOf(Expression target) {
    if (target.isFieldAccessExpr() && target.asFieldAccessExpr().getScope().isThisExpr()) {
      return target.asFieldAccessExpr().getNameAsString();
    }
    return target.isNameExpr() ? target.asNameExpr().getNameAsString() : "";
  }

  @Override
  public String documentation() {
    return """
        # Test class that prepares itself in its constructor

        ## What
        A class with tests whose constructor sets fields. It is an information where each test gets an instance of its
        own, as in JUnit, and more where all tests share one, as in TestNG or with `@TestInstance(PER_CLASS)`.
        Constructors with parameters, which take the rows of a parameterized class or injected values, are left out,
        but for those of JUnit 3 that hand on the name of the test.

        ## Why it matters
        Readers look for the fixture in field initialisers and in methods that run before each test. An exception in
        the constructor is reported as a class that cannot be created, no method cleans up after it, and with frameworks
        that share one instance between tests the state leaks from one test into the next. Peruma and others list it as
        Constructor Initialization in their catalogue of test smells (CASCON 2019).

        ## How to fix it
        Initialise the field where it is declared, or in a method that runs before each test.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class CartTest {
          private final Cart cart;

          CartTest() { // finding
            cart = new Cart();
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
          void starts_empty() {
            assertEquals(0, cart.size());
          }
        }
        ```

        ## When not to
        A base class that demands it, such as one whose fields are set before the subclass is initialised, leaves no
        other place.
        """;
  }
}
