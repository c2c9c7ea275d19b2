package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tests that pass whatever the code does, as long as it does not throw. */
public record TestWithoutAssertionRule(
    @Option("names of further methods that assert; a * at the end stands for anything")
        List<String> assertionMethods)
    implements ProjectRule {

  /** Words in a test's name which say that not throwing is what it checks. */
  private static final List<String> NO_THROW_WORDS =
      List.of("doesnotthrow", "notthrow", "nothrow", "noexception", "smoke", "doesnotfail");

  /** No further names. */
  public TestWithoutAssertionRule() {
    this(List.of());
  }

  /** Copies the list. */
  public TestWithoutAssertionRule {
    assertionMethods = List.copyOf(assertionMethods);
  }

  @Override
  public String id() {
    return "test-without-assertion";
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
  public List<CallableFacts> collect(MeasuredFile file, Reporter reporter) {
    CallCollector collector = new CallCollector(file, new Assertions(assertionMethods));
    List<CallableFacts> callables = new ArrayList<>();
    for (MethodDeclaration method : file.parsed().all(MethodDeclaration.class)) {
      callables.add(collector.collect(method, candidate(method, reporter)));
    }
    return callables;
  }

  /** A test with an empty body is another rule's. */
  private Optional<Finding> candidate(MethodDeclaration method, Reporter reporter) {
    List<Statement> statements =
        method.getBody().map(b -> List.<Statement>copyOf(b.getStatements())).orElse(List.of());
    if (statements.isEmpty() || !TestMethods.isTest(method)) {
      return Optional.empty();
    }
    String name = method.getNameAsString();
    boolean checksForNoThrow =
        NO_THROW_WORDS.stream().anyMatch(name.toLowerCase(Locale.ROOT).replace("_", "")::contains);
    return reporter
        .at(method)
        .severity(checksForNoThrow ? Severity.INFO : severity())
        .value(checksForNoThrow ? 0.3 : 1, 0)
        .build(message(name, checksForNoThrow));
  }

  private static String message(String name, boolean checksForNoThrow) {
    return checksForNoThrow
        ? "%s says that nothing is thrown, but no line of it asks: assertThatCode(…).doesNotThrowAnyException() or assertDoesNotThrow(…) shows the next reader what is expected."
            .formatted(name)
        : "%s asserts nothing: it passes whatever the result is, so it would not notice a bug. An assertion on what the called code returns or changes makes it a test."
            .formatted(name);
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    AssertionSearch search = new AssertionSearch(project);
    return search.testsWithoutAssertion();
  }

  @Override
  public String documentation() {
    return """
        # Test without an assertion

        ## What
        A test in which nothing can fail but the code that it calls: no assertion, no expected exception, no verified
        mock, neither in the test itself nor in what it calls. Helpers are followed, in the same file, in base classes and
        in other test classes of the project. Assertions of JUnit, TestNG, AssertJ, Hamcrest, Truth, Mockito, EasyMock,
        MockMvc, REST-assured, Reactor, Awaitility and ArchUnit are known, and so are methods named like them; others
        are named in the option `assertion-methods`.

        ## Why it matters
        Such a test runs the code and raises its coverage, but passes whatever the result is. It gives the next developer
        a confidence that it cannot back: a bug in the result goes through.

        ## How to fix it
        Assert what the call returns or changes. Where not throwing is all there is to say, say so.

        Before:

        ```java
        import org.junit.jupiter.api.Test;

        class PriceListTest {
          private final PriceList prices = new PriceList();

          @Test
          void applies_a_discount() { // finding
            prices.put("apple", 200);
            prices.discount(10);
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class PriceListTest {
          private final PriceList prices = new PriceList();

          @Test
          void applies_a_discount() {
            prices.put("apple", 200);
            prices.discount(10);

            assertEquals(180, prices.of("apple"));
          }
        }
        ```

        ## When not to
        A test that starts an application context or loads a configuration checks that this works at all; wrapping it in
        `assertDoesNotThrow` says so. Code that checks itself, such as a compile-time test, needs no assertion either.
        """;
  }
}
