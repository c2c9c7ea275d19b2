package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.github.beyonditworks.analyzer.code.failure.CaughtFailure;
import io.github.beyonditworks.analyzer.code.failure.Failures;
import io.github.beyonditworks.analyzer.code.failure.Trace;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Failures that are logged and thrown as well, so that one failure is several entries. */
public record LogAndThrowRule() implements FileRule {

  @Override
  public String id() {
    return "log-and-throw";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Failures failures = Failures.of(file.parsed());
    for (CaughtFailure failure : failures.all()) {
      if (failure.trace().compareTo(Trace.QUIET) > 0
          && failure.recordsAll()
          && !failure.thrown().isEmpty()
          && throwsOn(failure)
          && !failures.isMeant(failure)
          && !failures.around(failure).atBoundary(file.libraries(), TypeNames.of(file.parsed()))) {
        report(failure, reporter);
      }
    }
  }

  /** Whether the clause ends by throwing what it caught, or an exception that names it as cause. */
  private static boolean throwsOn(CaughtFailure failure) {
    List<Statement> handling = failure.clause().getBody().getStatements();
    if (!(handling.get(handling.size() - 1) instanceof ThrowStmt last)) {
      return false;
    }
    Expression thrown = last.getExpression();
    return isCaught(thrown, failure)
        || (thrown instanceof ObjectCreationExpr creation
            && creation.getArguments().stream().anyMatch(a -> isCaught(a, failure)));
  }

  private static boolean isCaught(Expression expression, CaughtFailure failure) {
    return expression instanceof NameExpr name && name.getNameAsString().equals(failure.variable());
  }

  private static void report(CaughtFailure failure, Reporter reporter) {
    reporter
        .at(failure.record())
        .report(
            String.format(
                Locale.ROOT,
                "%s is %s here and thrown on: whoever catches it will tell of it again, and one failure reads like several. Putting what is known here into the exception's message keeps it to one entry.",
                failure.caught(),
                failure.trace() == Trace.PRINTED ? "printed" : "logged"));
  }

  @Override
  public String documentation() {
    return """
        # Failure that is told twice

        ## What
        A `catch` clause logs or prints an exception, stack trace and all, and ends by throwing it, or another one with it as cause.
        Debug entries, threads, listeners and other places that nothing catches behind, and clauses with a comment are left alone.

        ## Why it matters
        The log then holds the same failure two or three times, each with its own stack trace and time. Who counts errors counts
        wrong, and who reads them has to find out that they are one (Martin, Clean Code, chapter 7; the anti-pattern is known as
        log and rethrow).

        ## How to fix it
        Throw only, with what is known here in the message, and log once where the exception ends: at the request, job or command.

        Before:

        ```java
        class Import {
          void load(Path file) {
            try {
              read(file);
            } catch (IOException e) {
              log.error("cannot load " + file, e); // finding
              throw new ImportException(e);
            }
          }
        }
        ```

        After:

        ```java
        class Import {
          void load(Path file) {
            try {
              read(file);
            } catch (IOException e) {
              throw new ImportException("cannot load " + file, e);
            }
          }
        }
        ```

        ## When not to
        Where the exception crosses a border at which its details are lost (another process, a stranger's framework), the log on this
        side is the only trace.
        """;
  }
}
