package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.github.beyonditworks.analyzer.code.testing.DirectCode;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tests in which little but mocks is left. */
public record OverMockedTestRule(
    @Option("the most mocks that a test may use and is not reported") int limit)
    implements FileRule {

  private static final Set<String> MOCKING_ANNOTATIONS =
      Set.of("Mock", "MockBean", "MockitoBean", "Spy", "SpyBean", "Mocked", "Injectable");
  private static final Set<String> MOCKING_CALLS =
      Set.of("mock", "createMock", "createNiceMock", "createStrictMock", "niceMock", "strictMock");
  private static final Set<String> VALUES =
      Set.of(
          "String",
          "Integer",
          "Long",
          "Double",
          "Boolean",
          "BigDecimal",
          "BigInteger",
          "Optional",
          "UUID",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "Instant",
          "Duration",
          "Date");

  /** A class with more than five collaborators is itself worth a look. */
  public OverMockedTestRule() {
    this(5);
  }

  @Override
  public String id() {
    return "over-mocked-test";
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
    Set<String> fields = mockFields(file);
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      checkNumber(test, fields, file, reporter);
    }
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      if (isMocking(call) && VALUES.contains(typeOf(call))) {
        reportValue(call, reporter);
      }
      if (spiesOnSubject(call)) {
        reportSubject(call, reporter);
      }
    }
  }

  private static Set<String> mockFields(MeasuredFile file) {
    return file.parsed().all(FieldDeclaration.class).stream()
        .filter(OverMockedTestRule::holdsMock)
        .flatMap(f -> f.getVariables().stream())
        .map(VariableDeclarator::getNameAsString)
        .collect(Collectors.toSet());
  }

  private static boolean holdsMock(FieldDeclaration field) {
    return field.getAnnotations().stream()
            .anyMatch(a -> MOCKING_ANNOTATIONS.contains(a.getName().getIdentifier()))
        || field.getVariable(0).getInitializer().filter(OverMockedTestRule::isMocking).isPresent();
  }

  private static boolean isMocking(Expression expression) {
    return expression instanceof MethodCallExpr call
        && MOCKING_CALLS.contains(call.getNameAsString())
        && !call.getArguments().isEmpty()
        && call.getArguments().stream().anyMatch(Expression::isClassExpr);
  }

  private static String typeOf(MethodCallExpr mocking) {
    return mocking.getArguments().stream()
        .filter(Expression::isClassExpr)
        .map(e -> e.asClassExpr().getTypeAsString())
        .findFirst()
        .orElse("");
  }

  private void checkNumber(
      MethodDeclaration test, Set<String> fields, MeasuredFile file, Reporter reporter) {
    List<Contributor> mocks = mocksOfFields(test, fields, file);
    for (MethodCallExpr call : DirectCode.in(test, MethodCallExpr.class)) {
      if (isMocking(call)) {
        mocks.add(new Contributor(file.parsed().place(call).line(), "mock of " + typeOf(call)));
      }
    }
    if (mocks.size() > limit) {
      mocks.sort(Comparator.comparingInt(Contributor::line));
      reportNumber(test, mocks, reporter);
    }
  }

  private static List<Contributor> mocksOfFields(
      MethodDeclaration test, Set<String> fields, MeasuredFile file) {
    List<Contributor> mocks = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (NameExpr name : DirectCode.in(test, NameExpr.class)) {
      if (fields.contains(name.getNameAsString()) && seen.add(name.getNameAsString())) {
        mocks.add(new Contributor(file.parsed().place(name).line(), "mock " + name));
      }
    }
    return mocks;
  }

  private void reportNumber(MethodDeclaration test, List<Contributor> mocks, Reporter reporter) {
    reporter
        .at(test)
        .value(mocks.size(), limit)
        .lines(mocks)
        .report(
            String.format(
                Locale.ROOT,
                "%s uses %d mocks (limit %d): it holds the code under test to its present calls rather than to what comes out. Real objects where they are cheap, or a subject with fewer collaborators, make it survive a change of structure.",
                test.getNameAsString(),
                mocks.size(),
                limit));
  }

  private void reportValue(MethodCallExpr call, Reporter reporter) {
    reporter
        .at(call)
        .report(
            String.format(
                Locale.ROOT,
                "%s is a value and cheap to create: a mock of it can answer what no real one would. A real value keeps the test honest and shorter.",
                typeOf(call)));
  }

  private static boolean spiesOnSubject(MethodCallExpr call) {
    return call.getNameAsString().equals("spy")
        && call.getArguments().size() == 1
        && call.getArgument(0).isObjectCreationExpr()
        && Ancestors.nearest(call, MethodDeclaration.class).isPresent()
        && isSubject(call.getArgument(0).asObjectCreationExpr().getType().getNameAsString(), call);
  }

  private static boolean isSubject(String type, MethodCallExpr call) {
    return call.findCompilationUnit()
        .flatMap(u -> u.getTypes().getFirst())
        .map(t -> t.getNameAsString())
        .filter(n -> n.equals(type + "Test") || n.equals(type + "Tests") || n.equals("Test" + type))
        .isPresent();
  }

  private static void reportSubject(MethodCallExpr call, Reporter reporter) {
    reporter
        .at(call)
        .severity(Severity.INFO)
        .report(
            "The type under test is itself spied on: part of what is tested may be replaced. What has to be replaced is often a collaborator that wants a class of its own.");
  }

  @Override
  public String documentation() {
    return """
        # Test with too many mocks

        ## What
        A test that uses more mocks than the limit, in fields or created on the spot, whichever library made them; a
        mock of a plain value such as a string or a date; and, as an information, a spy on the type under test.

        ## Why it matters
        Mocks answer what the test's author believes the real objects answer. With many of them the test checks that the
        code makes the calls it makes: it breaks when the structure changes and passes when the parts no longer fit.
        Many mocks are also a sign that the class has too many collaborators. Meszaros calls it an overspecified test
        (xUnit Test Patterns, 2007); Freeman and Pryce advise to mock roles and to leave values alone (Growing
        Object-Oriented Software, 2009).

        ## How to fix it
        Use real values and real objects where they are cheap, an in-memory stand-in where they are not, and mock the
        border to the outside. Split a class that needs many collaborators.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.mockito.Mockito.mock;
        import static org.mockito.Mockito.when;

        import java.math.BigDecimal;
        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void shows_the_total() {
            BigDecimal price = mock(BigDecimal.class); // finding
            when(price.toString()).thenReturn("20.00");
            assertEquals("20.00 EUR", new Cart(price).total());
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import java.math.BigDecimal;
        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void shows_the_total() {
            assertEquals("20.00 EUR", new Cart(new BigDecimal("20.00")).total());
          }
        }
        ```

        ## When not to
        A class whose job is to call many others in the right order has little else to be tested; an integration test
        beside it sees whether the parts fit.
        """;
  }
}
