package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.beyonditworks.analyzer.code.failure.CaughtFailure;
import io.github.beyonditworks.analyzer.code.failure.Failures;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Exceptions that are thrown to a catch clause of the same try, as a jump. */
public record ExceptionAsFlowRule() implements FileRule {
  private static final int MOST_LINES = 12;
  private static final Set<String> BROAD = Set.of("Exception", "Throwable", "RuntimeException");

  @Override
  public String id() {
    return "exception-as-flow";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Failures failures = Failures.of(file.parsed());
    for (CaughtFailure failure : failures.all()) {
      if (failure.thrown().isEmpty()
          && isFirstThatCatches(failure)
          && isShort(failure, file)
          && !failures.isMeant(failure)
          && !failures.around(failure).atBoundary(file.libraries(), TypeNames.of(file.parsed()))) {
        look(failure.attempt().getTryBlock(), failure, reporter);
      }
    }
  }

  /** A long attempt has many ways to fail, and one more of them is no jump. */
  private static boolean isShort(CaughtFailure failure, MeasuredFile file) {
    return file.parsed().codeLines(file.parsed().place(failure.attempt().getTryBlock()))
        <= MOST_LINES;
  }

  /** Of several clauses only the first is looked at where types cannot be told apart by name. */
  private static boolean isFirstThatCatches(CaughtFailure failure) {
    boolean broad = failure.types().stream().anyMatch(BROAD::contains);
    return !broad || failure.attempt().getCatchClauses().get(0) == failure.clause();
  }

  private static void look(Node node, CaughtFailure failure, Reporter reporter) {
    for (Node child : node.getChildNodes()) {
      if (child instanceof ThrowStmt thrown) {
        if (thrown.getExpression() instanceof ObjectCreationExpr creation
            && catches(failure, creation.getType().getNameAsString())) {
          report(thrown, creation, failure, reporter);
        }
      } else if (!(child instanceof LambdaExpr
          || child instanceof BodyDeclaration<?>
          || child instanceof TryStmt)) {
        look(child, failure, reporter);
      }
    }
  }

  private static boolean catches(CaughtFailure failure, String thrown) {
    for (String type : failure.types()) {
      if (type.equals(thrown) || (BROAD.contains(type) && !thrown.endsWith("Error"))) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      ThrowStmt thrown, ObjectCreationExpr creation, CaughtFailure failure, Reporter reporter) {
    int line = failure.clause().getRange().map(r -> r.begin.line).orElse(0);
    reporter
        .at(thrown)
        .report(
            String.format(
                Locale.ROOT,
                "%s is thrown to the catch clause in line %d of the same method: a jump that reads like a failure. A condition, or a method that returns early, says what is meant%s.",
                creation.getType().getNameAsString(),
                line,
                failure.types().stream().anyMatch(BROAD::contains)
                    ? ", and the clause can then keep to failures of the calls"
                    : ""));
  }

  @Override
  public String documentation() {
    return """
        # Exception as a jump

        ## What
        A `throw new …` in a `try` whose own `catch` clause takes it and throws nothing in turn, where the `try` is at most twelve lines
        long: in a longer one, the clause is there for many failures. Threads, listeners and clauses with a comment are left alone.

        ## Why it matters
        Readers take `throw` for the end of the method and have to find out that it goes on a few lines below. The clause then handles
        two things alike, what the code decided and what really failed (Bloch, Effective Java, item 69).

        ## How to fix it
        Write the decision as a condition; give the two ways a method of their own where they share their end.

        Before:

        ```java
        class Login {
          String enter(String name) {
            try {
              User user = users.find(name);
              if (user.isLocked()) {
                throw new LoginException("locked"); // finding
              }
              return user.home();
            } catch (LoginException e) {
              return deny(name, e.getMessage());
            }
          }
        }
        ```

        After:

        ```java
        class Login {
          String enter(String name) {
            User user = users.find(name);
            return user.isLocked() ? deny(name, "locked") : user.home();
          }
        }
        ```

        ## When not to
        Where the clause answers failures of many calls in one way, at the top of a request or job, one `throw` more is the shorter
        text: a comment or a method of its own for the work makes that plain.
        """;
  }
}
