package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Conditional expressions within conditional expressions. */
public record NestedTernaryRule() implements FileRule {

  @Override
  public String id() {
    return "nested-ternary";
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
  public void check(MeasuredFile file, Reporter reporter) {
    for (ConditionalExpr choice : file.parsed().all(ConditionalExpr.class)) {
      if (isInsideAnother(choice)) {
        continue;
      }
      List<ConditionalExpr> nested = new ArrayList<>();
      collect(choice, nested);
      if (!nested.isEmpty()) {
        report(choice, nested, reporter);
      }
    }
  }

  private void report(ConditionalExpr choice, List<ConditionalExpr> nested, Reporter reporter) {
    boolean list = isList(choice, nested.size());
    reporter
        .at(choice)
        .value(nested.size(), 0)
        .severity(list ? Severity.INFO : severity())
        .report(
            list
                ? String.format(
                    Locale.ROOT,
                    ("These %d conditional expressions form a list of cases without saying so; if "
                        + "statements that return, or a switch, show each case as such."),
                    nested.size() + 1)
                : String.format(
                    Locale.ROOT,
                    ("%s: readers have to find out which : belongs to which ?. An if statement, or a "
                        + "method for the inner choice, keeps the cases apart."),
                    howMany(nested.size())));
  }

  private static String howMany(int nested) {
    return nested == 1
        ? "A conditional expression stands within another"
        : nested + " conditional expressions stand within another";
  }

  private static boolean isInsideAnother(ConditionalExpr choice) {
    Node current = choice.getParentNode().orElse(null);
    while (current != null && !isReadApart(current)) {
      if (current instanceof ConditionalExpr) {
        return true;
      }
      current = current.getParentNode().orElse(null);
    }
    return false;
  }

  private static void collect(Node node, List<ConditionalExpr> into) {
    for (Node child : node.getChildNodes()) {
      if (isReadApart(child)) {
        continue;
      }
      if (child instanceof ConditionalExpr choice) {
        into.add(choice);
      }
      collect(child, into);
    }
  }

  private static boolean isReadApart(Node node) {
    return node instanceof LambdaExpr
        || node instanceof SwitchExpr
        || node instanceof Statement
        || node instanceof BodyDeclaration<?>;
  }

  /** Whether all nested ones continue the last branch: a list of cases with their values. */
  private static boolean isList(ConditionalExpr choice, int nested) {
    ConditionalExpr current = choice;
    for (int i = 0; i < nested; i++) {
      if (!(unwrapped(current.getElseExpr()) instanceof ConditionalExpr next)) {
        return false;
      }
      current = next;
    }
    return true;
  }

  private static Expression unwrapped(Expression expression) {
    Expression current = expression;
    while (current instanceof EnclosedExpr enclosed) {
      current = enclosed.getInner();
    }
    return current;
  }

  @Override
  public String documentation() {
    return """
        # Conditional within a conditional

        ## What
        A conditional expression (`a ? b : c`) in the condition or a branch of another one. When each one continues
        the last branch of the one before, as a list of cases does, the finding is a hint only.

        ## Why it matters
        A single `?:` is a sentence. Two of them leave the reader to match each `:` with its `?`, and a pair of
        parentheses more or less changes the result without an error.

        ## How to fix it
        Return from `if` statements, one per case; use a `switch` where the cases test one value; or give the inner
        choice a method whose name says what is chosen.

        Before:

        ```java
        class Fares {
          int fare(Passenger passenger) {
            return passenger.isChild() ? passenger.age() < 6 ? 0 : 5 : passenger.isRetired() ? 7 : 10; // finding
          }
        }
        ```

        After:

        ```java
        class Fares {
          int fare(Passenger passenger) {
            if (passenger.isChild()) {
              return passenger.age() < 6 ? 0 : 5;
            }
            return passenger.isRetired() ? 7 : 10;
          }
        }
        ```

        ## When not to
        A list of cases, one per line, in a place that needs an expression (the argument of `this(…)`, the value of a
        constant) can be the plainest form there is.
        """;
  }
}
