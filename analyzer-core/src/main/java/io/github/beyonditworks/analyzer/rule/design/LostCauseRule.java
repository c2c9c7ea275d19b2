package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.code.edit.CauseEdits;
import io.github.beyonditworks.analyzer.code.failure.CaughtFailure;
import io.github.beyonditworks.analyzer.code.failure.Failures;
import io.github.beyonditworks.analyzer.code.failure.Surroundings;
import io.github.beyonditworks.analyzer.code.failure.Trace;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Exceptions that are thrown in the place of another without naming it as their cause. */
public record LostCauseRule() implements FileRule {

  @Override
  public String id() {
    return "lost-cause";
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
      for (ThrowStmt thrown : failure.thrown()) {
        if (thrown.getExpression() instanceof ObjectCreationExpr creation
            && losesCause(creation, failure, failures, file)) {
          report(creation, failure, file, reporter);
        }
      }
    }
  }

  private static boolean losesCause(
      ObjectCreationExpr creation, CaughtFailure failure, Failures failures, MeasuredFile file) {
    String type = creation.getType().getNameAsString();
    return !failure.handsOn()
        && !failure.restoresInterrupt()
        && !handsOver(creation, failure)
        && !file.libraries().hasSimple(Table.CAUSELESS, type)
        && !(isAnswer(failure, file) && !failure.mentionsVariable(creation))
        && !failures.isMeant(failure);
  }

  /** Whether the exception itself, or its cause, is given to the new one. */
  private static boolean handsOver(ObjectCreationExpr creation, CaughtFailure failure) {
    for (Expression argument : creation.getArguments()) {
      if (failure.mentionsVariable(argument) && !isText(argument, failure)) {
        return true;
      }
    }
    return !creation.getAnonymousClassBody().isEmpty();
  }

  /** Whether all that an expression takes from the exception is words about it. */
  private static boolean isText(Expression expression, CaughtFailure failure) {
    if (expression.isNameExpr()) {
      return !failure.mentionsVariable(expression);
    }
    if (expression.isBinaryExpr()) {
      return true;
    }
    if (expression instanceof MethodCallExpr call) {
      String name = call.getNameAsString();
      boolean ofException =
          call.getScope().filter(s -> s.isNameExpr() && failure.mentionsVariable(s)).isPresent();
      if (ofException) {
        return name.endsWith("essage") || name.equals("toString") || name.equals("getClass");
      }
      boolean formats = name.equals("format") || name.equals("formatted");
      return formats
          || (call.getScope().filter(s -> isText(s, failure)).isPresent()
              && call.getArguments().stream().allMatch(a -> isText(a, failure)));
    }
    return !failure.mentionsVariable(expression);
  }

  private Severity severity(ObjectCreationExpr creation, CaughtFailure failure, MeasuredFile file) {
    TypeNames names = TypeNames.of(file.parsed());
    String type = creation.getType().getNameAsString();
    if (isAnswer(failure, file) || file.libraries().has(Table.WEB_ANSWERS, type, names)) {
      return Severity.INFO;
    }
    return isLogged(failure) ? Severity.MINOR : severity();
  }

  private static boolean isAnswer(CaughtFailure failure, MeasuredFile file) {
    return Failures.isAnswer(failure, file.libraries())
        || Surroundings.onlyChecks(failure.attempt());
  }

  private static boolean isLogged(CaughtFailure failure) {
    return failure.recordsAll() && failure.trace() != Trace.NONE;
  }

  private void report(
      ObjectCreationExpr creation, CaughtFailure failure, MeasuredFile file, Reporter reporter) {
    String told =
        failure.mentionsVariable(creation)
            ? "takes no more than the message of"
            : "says nothing of";
    reporter
        .at(creation)
        .severity(severity(creation, failure, file))
        .mend(CauseEdits.adding(file.parsed(), creation, failure, file.libraries()))
        .report(
            String.format(
                Locale.ROOT,
                "%s %s the %s that led to it: its stack trace ends here, and %s. Handing %s over as the cause keeps both.",
                creation.getType().getNameAsString(),
                told,
                failure.caught(),
                isLogged(failure)
                    ? "what was logged has to be found by the time of day"
                    : "where it went wrong is gone",
                failure.variable()));
  }

  @Override
  public String documentation() {
    return """
        # Cause that is lost on the way up

        ## What
        A `catch` clause throws a new exception and gives it neither the caught one nor its cause, or only its message. It is milder where the
        caught one was logged before.

        Left out: exceptions that take no cause (`NumberFormatException`, `FileNotFoundException`, …; the table `causeless` of
        `libraries`); caught exceptions that answer a question, such as whether a text is a number, where the new one says it
        in its own words (with the caught one's message it is an information, as are exceptions that are the answer to a request, the table
        `web-answers`); what was made of the caught one, such as an answer; a comment in the clause, or a name such as `ignored`.

        ## Why it matters
        Whoever reads the log sees where the second exception was made, not where the first came from, and has to
        reproduce the failure to learn more. Messages alone are often `null`, a lone number or the name of a host.

        ## How to fix it
        Hand the caught exception over as the last argument; an exception type of your own needs a constructor that takes a cause.

        Before:

        ```java
        class Ledger {
          Entry read(Path file) {
            try {
              return parse(Files.readString(file));
            } catch (IOException e) {
              throw new LedgerException("cannot read " + file + ": " + e.getMessage()); // finding
            }
          }
        }
        ```

        After:

        ```java
        class Ledger {
          Entry read(Path file) {
            try {
              return parse(Files.readString(file));
            } catch (IOException e) {
              throw new LedgerException("cannot read " + file, e);
            }
          }
        }
        ```

        ## When not to
        At a border where details must not get out (a login, an answer to a stranger), the cause belongs into the log and not
        into the exception: say so in a comment.
        """;
  }
}
