package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.code.edit.ExpressionEdits;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;

/** Parentheses around what is one thing anyway. */
public record RedundantParenthesesRule() implements FileRule {

  private static final int LONGEST_SHOWN = 40;

  @Override
  public String id() {
    return "redundant-parentheses";
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
  public void check(MeasuredFile file, Reporter reporter) {
    for (EnclosedExpr enclosed : file.parsed().all(EnclosedExpr.class)) {
      if (isOneThing(enclosed.getInner()) && !isNeeded(enclosed)) {
        String inner = file.parsed().code(enclosed.getInner());
        boolean shown = inner.length() <= LONGEST_SHOWN && inner.indexOf('\n') < 0;
        reporter
            .at(enclosed)
            .mend(ExpressionEdits.withoutParentheses(file.parsed(), enclosed))
            .report(
                String.format(
                    Locale.ROOT,
                    "The parentheses around %s hold one thing, and readers look for the second. They can go.",
                    shown ? inner : "this"));
      }
    }
  }

  private static boolean isOneThing(Expression inner) {
    return inner instanceof NameExpr
        || inner instanceof LiteralExpr
        || inner instanceof MethodCallExpr
        || inner instanceof FieldAccessExpr
        || inner instanceof EnclosedExpr;
  }

  /**
   * Behind a cast they keep apart what would be read together; beside operators they may keep a
   * column of conditions even.
   */
  private static boolean isNeeded(EnclosedExpr enclosed) {
    Node parent = enclosed.getParentNode().orElse(null);
    return parent instanceof CastExpr
        || parent instanceof BinaryExpr
        || parent instanceof UnaryExpr
        || parent instanceof ConditionalExpr;
  }

  @Override
  public String documentation() {
    return """
        # Redundant parentheses

        ## What
        Parentheses around a single name, value or call, or around other parentheses. Those around operators and their
        operands are left alone, also where precedence makes them redundant: they save a thought.

        ## Why it matters
        Parentheses announce that something belongs together. Around one thing they announce nothing, and the reader looks twice.

        ## How to fix it
        Remove them.

        Before:

        ```java
        class Totals {
          int sum(int net, int tax) {
            return Math.max((net), tax); // finding
          }
        }
        ```

        After:

        ```java
        class Totals {
          int sum(int net, int tax) {
            return Math.max(net, tax);
          }
        }
        ```

        ## When not to
        In code that a generator or a macro processor writes.
        """;
  }
}
