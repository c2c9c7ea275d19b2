package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.expr.Expression;
import io.github.beyonditworks.analyzer.code.DenseLine;
import io.github.beyonditworks.analyzer.code.ExpressionDensity;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;

/** Expressions that pack so much into a line that readers have to parse it by hand. */
public record DenseExpressionRule(
    @Option("the most points of an expression on one line that are not reported") int limit)
    implements FileRule {

  private static final int MAJOR_FACTOR = 2;

  /** Lets conditions of three comparisons with a call or two pass. */
  public DenseExpressionRule() {
    this(8);
  }

  @Override
  public String id() {
    return "dense-expression";
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
    for (Expression expression : file.parsed().all(Expression.class)) {
      if (ExpressionDensity.isWhole(expression)) {
        ExpressionDensity.heaviestLine(file.parsed(), expression)
            .filter(line -> line.points() > limit)
            .ifPresent(line -> report(file, expression, line, reporter));
      }
    }
  }

  private void report(MeasuredFile file, Expression expression, DenseLine line, Reporter reporter) {
    reporter
        .at(
            placeOn(line, file.parsed().place(expression)),
            file.parsed().code(expression),
            expression)
        .value(line.points(), limit)
        .severity(line.points() > limit * MAJOR_FACTOR ? Severity.MAJOR : severity())
        .report(
            String.format(
                Locale.ROOT,
                ("This line packs %s into one expression (%d points, limit %d): readers have to "
                    + "work out the order before the meaning. Naming a part or two with local "
                    + "variables lets it be read once."),
                line.parts(),
                line.points(),
                limit));
  }

  private static Place placeOn(DenseLine line, Place whole) {
    int end = line.number() == whole.endLine() ? whole.endColumn() : 1;
    return line.number() == whole.line()
        ? whole
        : new Place(line.number(), 1, line.number(), Math.max(end, 1));
  }

  @Override
  public String documentation() {
    return """
        # Dense expression

        ## What
        An expression that puts more points on one line than the limit:

        | part | points |
        |---|---|
        | arithmetic, comparison, logical operator, cast, `instanceof`, lambda, index that is itself looked up | 1 |
        | `&&` next to `||` without parentheses | 1 more |
        | bit operator or shift; with a number, or continuing a run of the same operator, 1 | 2 |
        | `?:`, `++` or `--` whose value is used | 2 |
        | assignment whose value is used, outside the head of a loop | 3 |
        | call in an argument of a call in an argument of a call | 1, one more per level |
        | call on the line beyond the third | 1 |
        | each kind of operator beyond the third | 1 |

        Joined strings cost nothing, calculations of numbers alone neither, nor further comparisons of the same thing
        with other values. Bodies of lambdas, elements of arrays and the cases of a `switch` are judged on their own.

        ## Why it matters
        Readers take a line in at a glance only while it holds a handful of things. Beyond that they parse like a
        compiler: what binds tighter, which argument belongs to which call, what has changed by the time it is read
        again. Mistakes in such lines survive reviews because checking them is work. Operators are among the features
        that lower the ratings in the study of Buse and Weimer (2010).

        ## How to fix it
        Give a part a name: a local variable or a small method says what the part means, and the rest becomes a
        sentence. Move an assignment or `++` to a line of its own. Where the parts are parallel, one line each shows
        that.

        Before:

        ```java
        class Calendars {
          boolean pays(Order order, int year) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) && !order.isGift() && order.total() > 10; // finding
          }
        }
        ```

        After:

        ```java
        class Calendars {
          boolean pays(Order order, int year) {
            return isLeap(year) && !order.isGift() && order.total() > 10;
          }

          private boolean isLeap(int year) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
          }
        }
        ```

        ## When not to
        A formula that is known by sight, written as in its textbook, is easier whole. Bit twiddling in a codec or a
        hash function follows a published scheme; a comment that names the scheme helps more than splitting.
        """;
  }
}
