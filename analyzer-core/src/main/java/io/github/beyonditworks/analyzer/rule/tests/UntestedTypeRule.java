package io.github.beyonditworks.analyzer.rule.tests;

import io.github.beyonditworks.analyzer.code.testing.TestLinks;
import io.github.beyonditworks.analyzer.metric.CyclomaticComplexity;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Types with decisions that no test names. */
public record UntestedTypeRule(
    @Option("the decisions of a type up to which nothing is reported") int limit)
    implements ProjectRule {

  private static final int USUAL_LIMIT = 5;

  /** A type with so many times the limit is complex. */
  private static final int COMPLEX = 4;

  /** The usual limit. */
  public UntestedTypeRule() {
    this(USUAL_LIMIT);
  }

  @Override
  public String id() {
    return "untested-type";
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
    return Set.of(SourceKind.MAIN);
  }

  /** Where there are no tests to look at, nothing is known about what they leave out. */
  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    TestLinks tests = TestLinks.of(project);
    if (tests.anyTests()) {
      for (ProjectType type : project.types().types()) {
        if (type.file().kind() == SourceKind.MAIN && type.isTopLevel() && !tests.isNamed(type)) {
          type.facts()
              .filter(f -> !ran(type, f, project))
              .ifPresent(f -> check(type, f, tests, project.isWhole(), reporter));
        }
      }
    }
    return reporter.findings();
  }

  /** What was seen to run is tried by something, whatever names it. */
  private static boolean ran(ProjectType type, TypeFacts facts, ProjectFacts project) {
    return project
        .evidence()
        .coverage(type.file().path())
        .filter(c -> c.within(facts.place()).ran())
        .isPresent();
  }

  private void check(
      ProjectType type, TypeFacts facts, TestLinks tests, boolean whole, ProjectReporter reporter) {
    int decisions = decisions(facts);
    boolean reached = tests.isReached(type);
    if (decisions <= (reached ? COMPLEX * limit : limit)) {
      return;
    }
    boolean sure = whole && !reached;
    reporter
        .at(type)
        .severity(severity(type, decisions, sure))
        .value(decisions, limit)
        .report(message(type, facts, decisions, whole, reached));
  }

  /** Each member is one path; what is more are decisions. */
  private static int decisions(TypeFacts facts) {
    return facts.members().stream().mapToInt(UntestedTypeRule::decisions).sum();
  }

  private static int decisions(MemberFacts member) {
    return Math.max(0, member.measures().get(CyclomaticComplexity.METRIC) - 1);
  }

  private Severity severity(ProjectType type, int decisions, boolean sure) {
    if (!sure) {
      return Severity.INFO;
    }
    return type.links().exposed() && decisions > COMPLEX * limit ? Severity.MAJOR : Severity.MINOR;
  }

  private static String message(
      ProjectType type, TypeFacts facts, int decisions, boolean whole, boolean reached) {
    String what =
        reached
            ? "No test names %s; tests reach its %d decisions only through other types, if at all"
            : whole
                ? "No test names %s or a type that uses it: nothing shows whether its %d decisions are right until it is used"
                : "No test that can be seen here names %s, which takes %d decisions";
    MemberFacts first =
        facts.members().stream()
            .max(Comparator.comparingInt(UntestedTypeRule::decisions))
            .orElseThrow();
    return String.format(
        Locale.ROOT,
        what + ". A %sTest that begins with %s, which takes %s, would tell most.",
        type.simpleName(),
        decisions,
        type.simpleName(),
        first.signature(),
        decisions(first) == 1 ? "one of them" : decisions(first) + " of them");
  }

  @Override
  public String documentation() {
    return """
        # Type that no test names

        ## What
        A type of production code that takes more decisions (branches, loops, conditions) than the limit and is named by no
        test code. What is reached through other types that tests name is judged mildly, and only where it is complex.
        Complex types that other packages can use weigh more. Nothing is said where the analysis sees no tests, and of types that
        a JaCoCo report shows to have run.

        ## Why it matters
        Code without a test can only be changed by those who dare. Decisions are where code goes wrong, and a type that
        no test names has nobody who says which of its answers are right.

        ## How to fix it
        Begin with the member that takes most decisions: one test for each outcome that matters, named after it.

        Before:

        ```java
        // file: src/main/java/shop/Discount.java
        package shop;

        class Discount { // finding
          int percent(int items, boolean member, boolean sale) {
            if (sale && items > 10) {
              return 20;
            }
            if (member || items > 100) {
              return items > 50 ? 15 : 10;
            }
            return items > 5 ? 5 : 0;
          }
        }
        // file: src/test/java/shop/CartTest.java
        package shop;

        class CartTest {
          @Test
          void is_empty_at_first() {
            assertThat(new Cart().isEmpty()).isTrue();
          }
        }
        ```

        After:

        ```java
        // file: src/main/java/shop/Discount.java
        package shop;

        class Discount {
          int percent(int items, boolean member, boolean sale) {
            if (sale && items > 10) {
              return 20;
            }
            if (member || items > 100) {
              return items > 50 ? 15 : 10;
            }
            return items > 5 ? 5 : 0;
          }
        }
        // file: src/test/java/shop/DiscountTest.java
        package shop;

        class DiscountTest {
          @Test
          void a_sale_counts_from_the_eleventh_item() {
            assertThat(new Discount().percent(11, false, true)).isEqualTo(20);
          }
        }
        ```

        ## When not to
        Code that only puts others together, or that tests reach through the types that people use, may do without a
        test of its own name.
        """;
  }
}
