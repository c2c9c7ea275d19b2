package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.code.testing.TestBody;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests with no statement in them. */
public record EmptyTestRule() implements FileRule {

  private static final Set<String> CONTEXTS =
      Set.of(
          "ContextConfiguration",
          "SpringJUnitConfig",
          "SpringJUnitWebConfig",
          "SpringApplicationConfiguration",
          "WebAppConfiguration",
          "EnableAutoWeld");

  /** Annotations that name what runs a test class. */
  private static final Set<String> RUNNERS = Set.of("RunWith", "ExtendWith");

  /** Runners that start an application or a container. */
  private static final Pattern STARTING =
      Pattern.compile(".*\\b(Spring|Quarkus|Micronaut|Arquillian|Weld|Cdi|Helidon)\\w*\\.class.*");

  /** The names by which frameworks' templates call the test that an application starts. */
  private static final Pattern STARTS =
      Pattern.compile("(?i)context_?loads|(application|app|context|server)_?(starts|loads)");

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
    for (TestBody body : TestBody.in(file.parsed())) {
      if (isEmpty(body.code()) && !isMeant(body.test())) {
        reporter
            .at(body.code())
            .report(
                body.name()
                    + " has no statement, yet it is counted as a passed test: the report promises a check that does not"
                    + " happen. Writing it, or removing it until then, keeps the report true.");
      }
    }
  }

  private static boolean isEmpty(Node code) {
    return code instanceof LambdaExpr lambda
        ? lambda.getBody() instanceof BlockStmt block && block.getStatements().isEmpty()
        : code instanceof MethodDeclaration method && isEmpty(method);
  }

  /** Whether a test's body does nothing. */
  static boolean isEmpty(MethodDeclaration test) {
    return test.getBody()
        .filter(b -> b.getStatements().stream().allMatch(Statement::isEmptyStmt))
        .isPresent();
  }

  /** An empty override switches an inherited test off; a skipped test is no passed test. */
  private static boolean isMeant(MethodDeclaration test) {
    return TestMethods.annotation(test, "Override").isPresent()
        || TestMethods.switchOff(test).isPresent()
        || isInsideOffOrContext(test)
        || startsInBaseClass(test);
  }

  /** What a base class starts, its annotations say elsewhere. */
  private static boolean startsInBaseClass(MethodDeclaration test) {
    return STARTS.matcher(test.getNameAsString()).matches()
        && test.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type
        && type.getExtendedTypes().isNonEmpty();
  }

  private static boolean isInsideOffOrContext(MethodDeclaration test) {
    Node parent = test.getParentNode().orElse(null);
    while (parent instanceof TypeDeclaration<?> type) {
      if (isOffOrContext(type)) {
        return true;
      }
      parent = type.getParentNode().orElse(null);
    }
    return false;
  }

  /** With such an annotation the test is that the application starts. */
  private static boolean isOffOrContext(TypeDeclaration<?> type) {
    return TestMethods.switchOff(type).isPresent()
        || type.getAnnotations().stream().anyMatch(EmptyTestRule::startsApplication);
  }

  private static boolean startsApplication(AnnotationExpr annotation) {
    String name = annotation.getName().getIdentifier();
    if (RUNNERS.contains(name)) {
      return STARTING.matcher(annotation.toString()).matches();
    }
    return CONTEXTS.contains(name) || (name.endsWith("Test") && !name.equals("Test"));
  }

  @Override
  public String documentation() {
    return """
        # Empty test

        ## What
        A test whose body has no statement, or only a comment. Left out are overrides that switch an inherited test
        off, tests marked as disabled, and empty tests of a class whose annotation starts an application
        (`@SpringBootTest` and the like), where starting is the test.

        ## Why it matters
        The framework counts it as passed. Whoever reads the report, or the list of test names, believes that the case
        is covered and does not write the test that is missing.

        ## How to fix it
        Write the check that the name promises. When that has to wait, remove the test, or mark it as disabled with the
        reason, so that the report shows a gap.

        Before:

        ```java
        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void rejects_negative_quantities() { // finding
            // TODO
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertThrows;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void rejects_negative_quantities() {
            assertThrows(IllegalArgumentException.class, () -> new Cart().add("book", -1));
          }
        }
        ```

        ## When not to
        Where the fixture is the test, as with an application that is started before each test, an empty body is
        enough; a name such as `context_loads` says so.
        """;
  }
}
