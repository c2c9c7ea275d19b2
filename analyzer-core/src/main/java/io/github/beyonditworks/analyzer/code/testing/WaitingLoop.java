package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A loop that sleeps until a condition comes true.
 *
 * @param loop a {@code while} or {@code do} loop, or a {@code for} loop that may end early
 */
public record WaitingLoop(Statement loop) {

  private static final Pattern LIMIT =
      Pattern.compile("(?i)time|deadline|millis|nano|attempt|retr|tries|limit|elapsed|wait|remain");

  /** The nearest such loop around a node and inside the code of a test. */
  public static Optional<WaitingLoop> around(Node node, Node code) {
    return Ancestors.nearest(node, Statement.class)
        .filter(statement -> Ancestors.isInside(statement, code))
        .flatMap(
            statement ->
                isWaitingLoop(statement)
                    ? Optional.of(new WaitingLoop(statement))
                    : around(statement, code));
  }

  private static boolean isWaitingLoop(Statement statement) {
    return statement instanceof WhileStmt
        || statement instanceof DoStmt
        || (statement instanceof ForStmt loop && endsEarly(loop));
  }

  /** {@code for (int i = 0; i < 50 && !done(); i++)} waits, {@code i < 50} alone repeats. */
  private static boolean endsEarly(ForStmt loop) {
    return loop.getCompare().isEmpty()
        || loop.getCompare()
            .filter(compare -> compare instanceof BinaryExpr both && joins(both))
            .isPresent()
        || !DirectCode.in(loop.getBody(), BreakStmt.class).isEmpty()
        || !DirectCode.in(loop.getBody(), ReturnStmt.class).isEmpty();
  }

  private static boolean joins(BinaryExpr condition) {
    return condition.getOperator() == BinaryExpr.Operator.AND;
  }

  /** Whether the loop ends, or fails the test, when the condition never comes true. */
  public boolean hasLimit() {
    return (loop instanceof ForStmt counted && counted.getCompare().isPresent())
        || conditions().stream().anyMatch(WaitingLoop::limits)
        || !DirectCode.in(loop, ThrowStmt.class).isEmpty()
        || DirectCode.in(loop, MethodCallExpr.class).stream()
            .anyMatch(AssertionCalls::looksLikeAssertion);
  }

  private static boolean limits(Expression condition) {
    return DirectCode.in(condition, UnaryExpr.class).stream().anyMatch(WaitingLoop::counts)
        || DirectCode.in(condition, BinaryExpr.class).stream()
            .anyMatch(comparison -> LIMIT.matcher(comparison.toString()).find());
  }

  private static boolean counts(UnaryExpr step) {
    return step.getOperator().asString().matches("\\+\\+|--");
  }

  private List<Expression> conditions() {
    List<Expression> conditions =
        new ArrayList<>(
            DirectCode.in(loop, IfStmt.class).stream().map(IfStmt::getCondition).toList());
    if (loop instanceof WhileStmt repeated) {
      conditions.add(repeated.getCondition());
    } else if (loop instanceof DoStmt repeated) {
      conditions.add(repeated.getCondition());
    }
    return conditions;
  }
}
