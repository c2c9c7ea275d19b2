package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Set;

/** Constructors of test classes that set up what the tests need. */
public record ConstructorInitializationRule() implements FileRule {

  private static final Set<String> INJECTED = Set.of("Autowired", "Inject");

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
      boolean injected = TestMethods.annotation(constructor, INJECTED).isPresent();
      if (constructor.getParameters().isEmpty()
          && !injected
          && isOfPlainTestClass(constructor)
          && doesWork(constructor)) {
        reporter
            .at(constructor)
            .report(
                "The constructor of %s sets up its tests: what fails here is reported without the name of a test. Initialise the fields where they are declared, or in a method marked @BeforeEach (@Before in JUnit 4, setUp in JUnit 3)."
                    .formatted(constructor.getNameAsString()));
      }
    }
  }

  private static boolean isOfPlainTestClass(ConstructorDeclaration constructor) {
    return constructor
        .getParentNode()
        .filter(ClassOrInterfaceDeclaration.class::isInstance)
        .map(ClassOrInterfaceDeclaration.class::cast)
        .filter(type -> OwnCode.hasTests(type) && !isParameterized(type))
        .isPresent();
  }

  /** Such runners call constructors as they please. */
  private static boolean isParameterized(ClassOrInterfaceDeclaration type) {
    return TestMethods.annotation(type, Set.of("RunWith"))
        .filter(runner -> runner.toString().contains("Parameterized"))
        .isPresent();
  }

  private static boolean doesWork(ConstructorDeclaration constructor) {
    return constructor.getBody().getStatements().stream()
        .anyMatch(
            s -> !(s instanceof ExplicitConstructorInvocationStmt) && !(s instanceof EmptyStmt));
  }

  @Override
  public String documentation() {
    return """
        # Set-up in the constructor of a test class

        ## What
        A class with tests whose constructor without parameters has statements other than the call of `super(…)`. Constructors
        with parameters, injected ones (`@Autowired`, `@Inject`) and parameterised runners are left out.

        ## Why it matters
        Readers look for the preparations of a test at the fields and in `@BeforeEach`. What goes wrong in a constructor is
        reported as a failure to create the class, before the framework's extensions and rules are in place. Peruma et al. list
        *Constructor Initialization* among the test smells of tsDetect.

        ## How to fix it
        Initialise fields where they are declared. What needs steps goes into a method marked `@BeforeEach`.

        Before:

        ```java
        class BasketTest {
          private final Basket basket;

          BasketTest() { // finding
            basket = new Basket();
            basket.add("apple");
          }

          @org.junit.jupiter.api.Test
          void has_one_item() {
            assertEquals(1, basket.size());
          }
        }
        ```

        After:

        ```java
        class BasketTest {
          private final Basket basket = new Basket();

          @BeforeEach
          void fill() {
            basket.add("apple");
          }

          @org.junit.jupiter.api.Test
          void has_one_item() {
            assertEquals(1, basket.size());
          }
        }
        ```

        ## When not to
        Some base classes of frameworks ask for their configuration in the constructor. A team that builds its fixtures into
        final fields on purpose can switch the rule off.
        """;
  }
}
