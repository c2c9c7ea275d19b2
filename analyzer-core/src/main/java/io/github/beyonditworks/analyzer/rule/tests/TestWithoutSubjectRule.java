package io.github.beyonditworks.analyzer.rule.tests;

import io.github.beyonditworks.analyzer.code.testing.TestLinks;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tests that name nothing of the production code. */
public record TestWithoutSubjectRule() implements ProjectRule {

  @Override
  public String id() {
    return "test-without-subject";
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

  /** Part of a project does not show what is missing in it. */
  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    boolean anyMain = project.files().stream().anyMatch(f -> f.kind() == SourceKind.MAIN);
    if (project.isWhole() && anyMain) {
      TestLinks tests = TestLinks.of(project);
      for (ProjectType type : project.types().types()) {
        if (tests.isTestClass(type) && tests.subjectsOf(type).isEmpty()) {
          report(type, reporter);
        }
      }
    }
    return reporter.findings();
  }

  private static void report(ProjectType type, ProjectReporter reporter) {
    String subject = TestLinks.promisedSubject(type.simpleName());
    String guess =
        subject.equals(type.simpleName())
            ? "If what it tried is gone, it can go as well"
            : String.format(
                Locale.ROOT,
                "If %s was renamed or deleted, this test may have been forgotten",
                subject);
    reporter
        .at(type)
        .report(
            String.format(
                Locale.ROOT,
                "%s names no type of the production code here, so no change of that code can make it fail. %s; if it tries what lies elsewhere, a word about that helps.",
                type.simpleName(),
                guess));
  }

  @Override
  public String documentation() {
    return """
        # Test without a subject

        ## What
        A test class in which no type of the analysed production code is named, neither directly nor in the test code that it
        uses. Nothing is said where the analysis sees no production code.

        ## Why it matters
        A test that touches nothing of the program passes whatever the program does. It costs time and promises safety
        that is not there. Often its subject was renamed, moved or deleted.

        ## How to fix it
        Let the test use what it is named after, or delete it.

        Before:

        ```java
        // file: src/main/java/shop/Basket.java
        package shop;

        class Basket {
          int size() {
            return 0;
          }
        }
        // file: src/test/java/shop/CartTest.java
        package shop;

        class CartTest { // finding
          @Test
          void one_and_one_are_two() {
            assertThat(1 + 1).isEqualTo(2);
          }
        }
        ```

        After:

        ```java
        // file: src/main/java/shop/Basket.java
        package shop;

        class Basket {
          int size() {
            return 0;
          }
        }
        // file: src/test/java/shop/BasketTest.java
        package shop;

        class BasketTest {
          @Test
          void is_empty_at_first() {
            assertThat(new Basket().size()).isZero();
          }
        }
        ```

        ## When not to
        Tests of the build, of a library's behaviour that the program counts on, or of a service that is reached over the
        network have their subject elsewhere.
        """;
  }
}
