package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.code.testing.TestSteps;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tests that exercise several behaviours at once. */
public record EagerTestRule(
    @Option("the most objects that a test may make or fetch, where it also takes too many steps")
        int objects,
    @Option("the most steps that do not assert, where there are also too many objects") int steps,
    @Option("the most times that a test may act and then assert") int rounds)
    implements FileRule {

  /** Limits chosen on the whole of a labelled set; the limit of steps leans to fewer findings. */
  public EagerTestRule() {
    this(2, 3, 3);
  }

  @Override
  public String id() {
    return "eager-test";
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

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      TestSteps done = TestSteps.of(test);
      if (done.rounds().size() > rounds) {
        reportRounds(file, test, done, reporter);
      } else if (done.objects().size() > objects && done.acts().size() > steps) {
        reportObjects(file, test, done, reporter);
      }
    }
  }

  private void reportRounds(
      MeasuredFile file, MethodDeclaration test, TestSteps done, Reporter reporter) {
    List<Contributor> lines =
        done.rounds().stream().map(n -> line(file, n, "asserts again after acting")).toList();
    reporter
        .at(test)
        .value(done.rounds().size(), rounds)
        .lines(lines)
        .report(
            String.format(
                Locale.ROOT,
                "%s acts and asserts %d times in turn (limit %d): the first failure hides the rest, and one name cannot say what all of them show. A test for each round, named after its behaviour, tells at once what broke.",
                test.getNameAsString(),
                done.rounds().size(),
                rounds));
  }

  private void reportObjects(
      MeasuredFile file, MethodDeclaration test, TestSteps done, Reporter reporter) {
    List<Contributor> lines = new ArrayList<>();
    done.objects().forEach(n -> lines.add(line(file, n, "makes or fetches " + nameOf(n))));
    lines.sort(Comparator.comparingInt(Contributor::line));
    reporter
        .at(test)
        .value(done.objects().size(), objects)
        .lines(lines)
        .report(
            String.format(
                Locale.ROOT,
                "%s works with %d objects (%s) in %d steps: %s",
                test.getNameAsString(),
                done.objects().size(),
                namesOf(done.objects()),
                done.acts().size(),
                advice(done)));
  }

  /** All assertions at one place speak for one behaviour with a long way to it. */
  private static String advice(TestSteps done) {
    return done.rounds().size() <= 1
        ? "a builder or a helper for the set-up lets the act that is tested stand out; where these are several behaviours, each can have a test of its own."
        : "it asserts in between, so these may be several behaviours, and tests named after each tell what broke. Where it is one, a helper for the set-up lets its one act stand out.";
  }

  private static Contributor line(MeasuredFile file, Node node, String what) {
    return new Contributor(file.parsed().place(node).line(), what);
  }

  private static String namesOf(List<Node> objects) {
    List<String> names = objects.stream().map(EagerTestRule::nameOf).distinct().toList();
    return names.size() > 3
        ? String.join(", ", names.subList(0, 3)) + ", …"
        : String.join(", ", names);
  }

  private static String nameOf(Node object) {
    return object instanceof VariableDeclarator variable
        ? variable.getNameAsString()
        : ((AssignExpr) object).getTarget().toString();
  }

  @Override
  public String documentation() {
    return """
        # Eager test

        ## What
        A test that goes through several behaviours. Two signs count: it acts and asserts in turn many times, or it
        makes and fetches many objects in many steps. A variable that gets a new object later counts again. Values
        written down, mocks and their preparation do not count.

        ## Why it matters
        When it fails, the first assertion hides what the others would have said, and its name cannot tell which
        behaviour broke. Van Deursen and others named it Eager Test (Refactoring Test Code, XP 2001).

        ## How to fix it
        Write a test for each behaviour and name it after that. Move the set-up that they share into a method whose
        name says what it gives.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertTrue;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void cart() { // finding
            Cart cart = new Cart();
            assertTrue(cart.isEmpty());
            cart.add("book");
            assertEquals(1, cart.size());
            cart.remove("book");
            assertTrue(cart.isEmpty());
            cart.add("pen");
            cart.clear();
            assertTrue(cart.isEmpty());
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import static org.junit.jupiter.api.Assertions.assertTrue;

        import org.junit.jupiter.api.Test;

        class CartTest {
          private final Cart cart = new Cart();

          @Test
          void is_empty_at_first() {
            assertTrue(cart.isEmpty());
          }

          @Test
          void counts_what_was_added() {
            cart.add("book");
            assertEquals(1, cart.size());
          }

          @Test
          void is_empty_after_the_last_was_removed() {
            cart.add("book");
            cart.remove("book");
            assertTrue(cart.isEmpty());
          }
        }
        ```

        ## When not to
        A scenario that is costly to set up, or whose steps only make sense in their order, may stay one test. A rich
        set-up for one behaviour looks the same from outside, so this is a hint and not a defect.
        """;
  }
}
