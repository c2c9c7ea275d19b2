package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.code.failure.CaughtFailure;
import io.github.beyonditworks.analyzer.code.failure.Failures;
import io.github.beyonditworks.analyzer.code.failure.Surroundings;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Requests to stop a thread that are caught and forgotten. */
public record LostInterruptRule() implements FileRule {
  private static final Pattern STOPS =
      Pattern.compile(
          "(?:stop|shutdown|shutDown|cancel|exit|abort|close|kill|destroy|terminate|handle|interrupt|fail|complete|halt)\\w*");
  private static final Set<String> BODIES = Set.of("run", "call", "main", "compute");

  @Override
  public String id() {
    return "lost-interrupt";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Failures failures = Failures.of(file.parsed());
    for (CaughtFailure failure : failures.all()) {
      if (failure.catches("InterruptedException") && isLost(failure, failures)) {
        report(failure, failures.around(failure), reporter);
      }
    }
  }

  private static boolean isLost(CaughtFailure failure, Failures failures) {
    List<Statement> handling = failure.clause().getBody().getStatements();
    return !failure.restoresInterrupt()
        && failure.thrown().isEmpty()
        && !failure.handsOn()
        && !handling.isEmpty()
        && handling.stream().noneMatch(LostInterruptRule::reacts)
        && !endsThread(failure, failures.around(failure))
        && !failures.isMeant(failure);
  }

  /** Whether a statement keeps the request or begins to stop. */
  private static boolean reacts(Statement statement) {
    if (!(statement instanceof ExpressionStmt expression)) {
      return statement.isIfStmt() || statement.isTryStmt();
    }
    Expression done = expression.getExpression();
    return done instanceof AssignExpr
        || (done instanceof MethodCallExpr call && STOPS.matcher(call.getNameAsString()).matches());
  }

  /** Whether the thread has nothing left to do: its own method ends, or the program does. */
  private static boolean endsThread(CaughtFailure failure, Surroundings around) {
    boolean body =
        around.function() instanceof LambdaExpr
            || (around.function() instanceof MethodDeclaration method
                && BODIES.contains(method.getNameAsString()));
    return body
        && (!around.repeated()
            || failure.exits().stream().anyMatch(e -> e instanceof ReturnStmt || e.isBreakStmt()));
  }

  private void report(CaughtFailure failure, Surroundings around, Reporter reporter) {
    String where =
        around.function() instanceof MethodDeclaration method
            ? method.getNameAsString()
            : "the code around";
    reporter
        .at(failure.clause().getParameter())
        .report(
            String.format(
                Locale.ROOT,
                "InterruptedException is caught and %s %s: the request to stop this thread is used up here, so that whoever waits for it waits on. Thread.currentThread().interrupt() in this clause passes it on, and so does declaring the exception.",
                where,
                around.repeated() && failure.exits().isEmpty() ? "goes on looping" : "goes on"));
  }

  @Override
  public String documentation() {
    return """
        # Request to stop that is forgotten

        ## What
        `InterruptedException` is caught, and the code goes on: it is neither thrown again nor noted with `interrupt()`, and nothing is
        set, stopped or cancelled in answer to it. A `run()` or lambda that ends there is left alone, and so is a comment or a name that says
        that it was decided; a clause without any statement is told of by `empty-catch`.

        ## Why it matters
        An interruption is a request: stop, nobody wants the result any more. Catching the exception clears the flag that carries the
        request, so that the loops and waits around never learn of it. Shutdown then takes until a timeout kills the process (Goetz et
        al., Java Concurrency in Practice, chapter 7).

        ## How to fix it
        Let the exception out where the signature allows it. Elsewhere set the flag again and leave soon.

        Before:

        ```java
        class Poller {
          Order next() {
            while (true) {
              try {
                Thread.sleep(500);
              } catch (InterruptedException e) { // finding
                log.warn("interrupted", e);
              }
              if (queue.hasOrder()) {
                return queue.take();
              }
            }
          }
        }
        ```

        After:

        ```java
        class Poller {
          Order next() throws InterruptedException {
            while (true) {
              Thread.sleep(500);
              if (queue.hasOrder()) {
                return queue.take();
              }
            }
          }
        }
        ```

        ## When not to
        Where the thread is your own and nobody interrupts it, a comment says so. Work that must not be cut short remembers the
        interruption in a variable and sets the flag when it is done.
        """;
  }
}
