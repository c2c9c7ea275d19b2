package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Ways out of a finally block, which drop an exception that is on its way. */
public record FinallyExitRule() implements FileRule {

  @Override
  public String id() {
    return "finally-exit";
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
    for (TryStmt attempt : file.parsed().all(TryStmt.class)) {
      attempt.getFinallyBlock().ifPresent(block -> look(block, false, false, reporter));
    }
  }

  private void look(Node node, boolean inLoop, boolean onCondition, Reporter reporter) {
    for (Node child : node.getChildNodes()) {
      if (child instanceof ReturnStmt
          || (child instanceof ThrowStmt && !onCondition)
          || (!inLoop && isUnlabelledJump(child))) {
        report((Statement) child, reporter);
      } else if (!isOwnWorld(child)) {
        look(
            child,
            inLoop || isLoop(child),
            onCondition || child instanceof IfStmt || isHandled(child),
            reporter);
      }
    }
  }

  private static boolean isUnlabelledJump(Node node) {
    return node instanceof BreakStmt || node instanceof ContinueStmt;
  }

  /** Lambdas, classes and attempts with a finally block of their own are looked at apart. */
  private static boolean isOwnWorld(Node node) {
    return node instanceof LambdaExpr
        || node instanceof BodyDeclaration<?>
        || (node instanceof TryStmt inner && inner.getFinallyBlock().isPresent());
  }

  /** What is thrown in an attempt may be caught by it. */
  private static boolean isHandled(Node node) {
    return node instanceof TryStmt inner && !inner.getCatchClauses().isEmpty();
  }

  private static boolean isLoop(Node node) {
    return node instanceof ForStmt
        || node instanceof ForEachStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt
        || node instanceof SwitchStmt;
  }

  private static void report(Statement exit, Reporter reporter) {
    String word = exit.isThrowStmt() ? "throw" : exit.isReturnStmt() ? "return" : "jump";
    reporter
        .at(exit)
        .report(
            String.format(
                Locale.ROOT,
                "This %s leaves a finally block: an exception that is on its way out of the try is dropped without a trace, and so is a result. Moving it behind the block keeps both.",
                word));
  }

  @Override
  public String documentation() {
    return """
        # Way out of a finally block

        ## What
        A `return`, `break` or `continue` that leaves a `finally` block, or a `throw` in one that no condition guards.

        ## Why it matters
        `finally` runs while an exception is on its way out. Leaving it another way ends that journey: the exception is gone, and the
        method returns as if nothing had happened (The Java Language Specification, 14.20.2). javac warns with `-Xlint:finally`.

        ## How to fix it
        Let the block put things away and nothing else; the result is returned behind it. `try`-with-resources closes without any block.

        Before:

        ```java
        class Reader {
          int read(Source source) {
            int count = 0;
            try {
              count = source.read();
            } finally {
              source.release();
              return count; // finding
            }
          }
        }
        ```

        After:

        ```java
        class Reader {
          int read(Source source) {
            try {
              return source.read();
            } finally {
              source.release();
            }
          }
        }
        ```

        ## When not to
        Where every failure is to be dropped, a `catch` with a comment says so to readers; a `return` in `finally` does not.
        """;
  }
}
