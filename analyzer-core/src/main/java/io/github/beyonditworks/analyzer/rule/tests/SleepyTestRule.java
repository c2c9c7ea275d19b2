package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Optional;
import java.util.Set;

/** Tests that sleep for a fixed time where they could wait for what they need. */
public record SleepyTestRule() implements FileRule {

  private static final Set<String> SLEEPERS =
      Set.of(
          "Thread",
          "Uninterruptibles",
          "NANOSECONDS",
          "MICROSECONDS",
          "MILLISECONDS",
          "SECONDS",
          "MINUTES",
          "HOURS",
          "DAYS");

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
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.TEST);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      if (isSleep(call) && isInTestClass(call)) {
        report(file.parsed(), call, reporter);
      }
    }
  }

  private static boolean isSleep(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (!name.equals("sleep") && !name.equals("sleepUninterruptibly")) {
      return false;
    }
    return call.getScope().map(SleepyTestRule::lastName).filter(SLEEPERS::contains).isPresent();
  }

  private static String lastName(Expression scope) {
    return scope instanceof FieldAccessExpr access ? access.getNameAsString() : scope.toString();
  }

  private static boolean isInTestClass(Node node) {
    Optional<ClassOrInterfaceDeclaration> type =
        Ancestors.nearest(node, ClassOrInterfaceDeclaration.class);
    return type.isPresent() && (OwnCode.hasTests(type.get()) || isInTestClass(type.get()));
  }

  private static void report(ParsedFile file, MethodCallExpr call, Reporter reporter) {
    String code = file.code(call).replaceAll("\\s+", " ");
    if (isSimulation(call)) {
      reporter
          .at(call)
          .severity(Severity.INFO)
          .report(
              "%s stands in for slow work: every run of the test pays for it. A latch that the test opens makes the order certain and costs no time."
                  .formatted(code));
    } else if (isPolling(call)) {
      reporter
          .at(call)
          .severity(Severity.INFO)
          .report(
              "%s polls for a condition in a loop written by hand. await().until(…) of Awaitility says what is awaited and fails with a message when it never comes."
                  .formatted(code));
    } else {
      reporter
          .at(call)
          .report(
              "%s waits a fixed time: too short on a busy machine, too long on every other. Wait for the condition itself with a latch, a future or await().until(…), or give the code under test a Clock that the test moves."
                  .formatted(code));
    }
  }

  /**
   * Whether the sleep is the work of a task that the test hands to somebody, not a step of the
   * test.
   */
  private static boolean isSimulation(MethodCallExpr call) {
    if (Ancestors.nearest(call, LambdaExpr.class).isPresent()
        || Ancestors.nearest(call, ObjectCreationExpr.class).isPresent()) {
      return true;
    }
    return Ancestors.nearest(call, TypeDeclaration.class)
        .filter(type -> !OwnCode.hasTests(type))
        .isPresent();
  }

  private static boolean isPolling(MethodCallExpr call) {
    return Ancestors.nearest(call, WhileStmt.class).isPresent()
        || Ancestors.nearest(call, DoStmt.class).isPresent();
  }

  @Override
  public String documentation() {
    return """
        # Sleeping test

        ## What
        `Thread.sleep`, `TimeUnit.….sleep` or `sleepUninterruptibly` in a class with tests. Sleeps in a lambda or a class of
        its own, which stand in for slow work, and sleeps in a waiting loop are reported as notes.

        ## Why it matters
        A fixed time is a guess about the machine. Too short, and the test fails now and then; too long, and every run pays.
        Luo et al. (*An Empirical Analysis of Flaky Tests*, FSE 2014) found waiting for asynchronous work to be the most
        frequent cause of flaky tests.

        ## How to fix it
        Wait for what the test needs: a `CountDownLatch`, `Future.get` with a timeout, or Awaitility. When the code under test
        asks for the time, hand it a `Clock` that the test moves.

        Before:

        ```java
        class MailerTest {
          @org.junit.jupiter.api.Test
          void sends() throws InterruptedException {
            mailer.send(mail);
            Thread.sleep(500); // finding
            assertEquals(1, server.received());
          }
        }
        ```

        After:

        ```java
        class MailerTest {
          @org.junit.jupiter.api.Test
          void sends() {
            mailer.send(mail);
            await().until(() -> server.received() == 1);
          }
        }
        ```

        ## When not to
        A test of waiting itself, such as a timeout that reads the system's clock, has to let time pass; keep it short. To show
        that something does *not* happen, some time has to be given: a bounded wait states it.
        """;
  }
}
