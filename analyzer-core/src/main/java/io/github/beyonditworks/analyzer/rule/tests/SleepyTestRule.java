package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Locale;
import java.util.Set;

/** Tests that wait for a fixed time. */
public record SleepyTestRule() implements FileRule {

  private static final Set<String> TIME_UNITS =
      Set.of("NANOSECONDS", "MICROSECONDS", "MILLISECONDS", "SECONDS", "MINUTES", "HOURS", "DAYS");

  @Override
  public String id() {
    return "sleepy-test";
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
    for (MeasuredMember member : file.members()) {
      if (member.node() instanceof MethodDeclaration method
          && TestMethods.hasTests(member.declaringType())) {
        DirectCode.in(method, MethodCallExpr.class).stream()
            .filter(SleepyTestRule::sleeps)
            .forEach(call -> report(call, method, reporter));
      }
    }
  }

  private void report(MethodCallExpr call, MethodDeclaration method, Reporter reporter) {
    boolean polls = isInsideWaitingLoop(call, method);
    reporter
        .at(call)
        .severity(polls ? Severity.INFO : severity())
        .report(
            polls
                ? String.format(
                    Locale.ROOT,
                    "%s waits in a loop of its own: when the condition never comes true, the failure says little. A library such as Awaitility adds a limit and a message.",
                    method.getNameAsString())
                : String.format(
                    Locale.ROOT,
                    "%s waits for a fixed time (%s): too short on a busy machine, wasted on all others. Waiting for the event itself, with a limit, or handing in a clock makes it fast and steady.",
                    method.getNameAsString(),
                    call));
  }

  private static boolean isInsideWaitingLoop(MethodCallExpr call, MethodDeclaration method) {
    return Ancestors.nearest(call, WhileStmt.class)
            .filter(w -> Ancestors.isInside(w, method))
            .isPresent()
        || Ancestors.nearest(call, DoStmt.class)
            .filter(d -> Ancestors.isInside(d, method))
            .isPresent()
        || Ancestors.nearest(call, ForStmt.class)
            .filter(f -> Ancestors.isInside(f, method) && endsEarly(f))
            .isPresent();
  }

  /** A loop that counts attempts ends when what it waits for is there. */
  private static boolean endsEarly(ForStmt loop) {
    boolean asks =
        loop.getCompare()
            .filter(c -> c instanceof BinaryExpr b && b.getOperator() == BinaryExpr.Operator.AND)
            .isPresent();
    return asks
        || loop.findFirst(BreakStmt.class).isPresent()
        || loop.findFirst(ReturnStmt.class).isPresent();
  }

  private static boolean sleeps(MethodCallExpr call) {
    String scope = call.getScope().map(Object::toString).orElse("");
    String receiver = scope.substring(scope.lastIndexOf('.') + 1);
    return switch (call.getNameAsString()) {
      case "sleep" -> (receiver.equals("Thread") && !isZero(call)) || TIME_UNITS.contains(receiver);
      case "parkNanos", "parkUntil" -> receiver.equals("LockSupport");
      case "sleepUninterruptibly" -> true;
      default -> false;
    };
  }

  /** A sleep of nothing only offers the processor to others. */
  private static boolean isZero(MethodCallExpr call) {
    return call.getArguments().size() == 1 && call.getArgument(0).toString().matches("0[lL]?");
  }

  @Override
  public String documentation() {
    return """
        # Test that sleeps

        ## What
        A test, or a method of its class, that waits for a fixed time: `Thread.sleep`, `TimeUnit.SECONDS.sleep`,
        `LockSupport.parkNanos`. A sleep in a lambda or in a class of its own is left out: there it plays a slow task.
        A sleep in a loop that waits for a condition is an information.

        ## Why it matters
        The time is a guess. Too short, and the test fails on a loaded machine for no fault of the code; studies of
        flaky tests find waiting for a fixed time to be among their most common causes (Luo, Hariri, Eloussi and
        Marinov, FSE 2014). Long enough to be safe, and every run pays for it.

        ## How to fix it
        Wait for what has to happen: a latch, a future with a limit, a library that polls. Where time itself is the
        subject, hand a clock into the code and move it by hand.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class MailerTest {
          @Test
          void sends_in_the_background() throws Exception {
            Mailer mailer = new Mailer();
            mailer.send("hello");
            Thread.sleep(2000); // finding
            assertEquals(1, mailer.sent());
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertTrue;

        import java.util.concurrent.CountDownLatch;
        import java.util.concurrent.TimeUnit;
        import org.junit.jupiter.api.Test;

        class MailerTest {
          @Test
          void sends_in_the_background() throws Exception {
            CountDownLatch sent = new CountDownLatch(1);
            Mailer mailer = new Mailer(sent::countDown);
            mailer.send("hello");
            assertTrue(sent.await(5, TimeUnit.SECONDS));
          }
        }
        ```

        ## When not to
        A test of a timer or of a stop watch against the real clock has to let time pass. Few such tests are enough,
        with short times and generous bounds.
        """;
  }
}
