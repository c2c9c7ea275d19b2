package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.code.testing.TestBody;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.code.testing.WaitingLoop;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests that wait for a fixed time. */
public record SleepyTestRule() implements FileRule {

  private static final Set<String> TIME_UNITS =
      Set.of("NANOSECONDS", "MICROSECONDS", "MILLISECONDS", "SECONDS", "MINUTES", "HOURS", "DAYS");
  private static final Pattern NOTHING_HAPPENED =
      Pattern.compile("never\\(\\)|times\\(0\\)|verifyNo\\w*\\(|verifyZeroInteractions\\(");
  private static final String WAITS =
      "%s waits for a fixed time (%s): too short on a busy machine, wasted on all others. Waiting for the event itself, with a limit, or handing in a clock makes it fast and steady.";
  private static final String WAITS_FOR_NOTHING =
      "%s waits for a fixed time (%s) to see that nothing happens: a busy machine may not have got so far, and the test passes. Waiting for something that comes after it, or running the task on an executor of the test, is surer.";

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
        TestBody.of(method)
            .forEach(
                body ->
                    body.direct(MethodCallExpr.class).stream()
                        .filter(SleepyTestRule::sleeps)
                        .forEach(call -> report(call, body, reporter)));
      }
    }
  }

  private void report(MethodCallExpr call, TestBody body, Reporter reporter) {
    Optional<WaitingLoop> loop = WaitingLoop.around(call, body.code());
    if (loop.filter(WaitingLoop::hasLimit).isPresent()) {
      return;
    }
    boolean milder = loop.isPresent() || provesAbsence(call);
    reporter
        .at(call)
        .severity(milder ? Severity.INFO : severity())
        .report(
            loop.isPresent()
                ? String.format(
                    Locale.ROOT,
                    "%s waits in a loop without a limit: when the condition never comes true, the test hangs. A library such as Awaitility adds a limit and a message.",
                    body.name())
                : String.format(
                    Locale.ROOT,
                    provesAbsence(call) ? WAITS_FOR_NOTHING : WAITS,
                    body.name(),
                    call));
  }

  /** There is no event to wait for where a mock is asked whether it was left alone. */
  private static boolean provesAbsence(MethodCallExpr call) {
    return Ancestors.nearest(call, Statement.class)
        .flatMap(SleepyTestRule::statementAfter)
        .filter(next -> NOTHING_HAPPENED.matcher(next.toString()).find())
        .isPresent();
  }

  private static Optional<Statement> statementAfter(Statement statement) {
    return Ancestors.nearest(statement, BlockStmt.class).stream()
        .flatMap(block -> block.getStatements().stream())
        .dropWhile(other -> other != statement)
        .skip(1)
        .findFirst();
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
        A sleep in a loop that waits for a condition is left out where the loop has a limit, and is an information
        where it has none; so is a sleep after which mocks are asked whether they were left alone. Dynamic tests count.

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
