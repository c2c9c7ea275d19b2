package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/**
 * The whole numbers that a guard lets through. An end is infinite where nothing is refused, and not
 * a number where something is, and it cannot be told what.
 *
 * @param lower the least number
 * @param upper the greatest number
 * @param lowerAt what refuses less
 * @param upperAt what refuses more
 * @param exception what is thrown at the last end that was found
 */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
record Bounds(double lower, double upper, Node lowerAt, Node upperAt, String exception) {

  static final Bounds NONE =
      new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, null, null, "");
  static final Bounds UNKNOWN = new Bounds(Double.NaN, Double.NaN, null, null, "");

  boolean knowsLower() {
    return Double.isFinite(lower);
  }

  boolean knowsUpper() {
    return Double.isFinite(upper);
  }

  /** Both refusals together. */
  Bounds and(Bounds other) {
    return new Bounds(
        Double.isNaN(lower) || Double.isNaN(other.lower)
            ? Double.NaN
            : Math.max(lower, other.lower),
        Double.isNaN(upper) || Double.isNaN(other.upper)
            ? Double.NaN
            : Math.min(upper, other.upper),
        other.lowerAt != null ? other.lowerAt : lowerAt,
        other.upperAt != null ? other.upperAt : upperAt,
        other.exception.isEmpty() ? exception : other.exception);
  }

  /** What one part of a condition lets through of a variable. */
  static Bounds of(Expression part, Rejection rejection, String name, ConstantValues values) {
    Expression plain = part;
    boolean refused = rejection.whenTrue();
    while (plain instanceof EnclosedExpr
        || (plain instanceof UnaryExpr unary
            && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT)) {
      if (plain instanceof EnclosedExpr enclosed) {
        plain = enclosed.getInner();
      } else {
        plain = ((UnaryExpr) plain).getExpression();
        refused = !refused;
      }
    }
    if (plain instanceof BinaryExpr binary) {
      boolean left = Guards.isName(binary.getLeft(), name);
      boolean right = Guards.isName(binary.getRight(), name);
      if (left != right) {
        double limit = values.number(left ? binary.getRight() : binary.getLeft());
        Operator operator = left ? binary.getOperator() : mirrored(binary.getOperator());
        return accepted(refused ? operator : inverse(operator), limit, rejection);
      }
    }
    return mentions(plain, name) ? UNKNOWN : NONE;
  }

  /** What is let through where {@code value operator limit} is refused. */
  private static Bounds accepted(Operator refused, double limit, Rejection by) {
    double none = Double.NEGATIVE_INFINITY;
    double all = Double.POSITIVE_INFINITY;
    switch (refused) {
      case LESS:
        return new Bounds(limit, all, by.at(), null, by.exception());
      case LESS_EQUALS:
        return new Bounds(limit + 1, all, by.at(), null, by.exception());
      case GREATER:
        return new Bounds(none, limit, null, by.at(), by.exception());
      case GREATER_EQUALS:
        return new Bounds(none, limit - 1, null, by.at(), by.exception());
      default:
        return UNKNOWN;
    }
  }

  private static Operator mirrored(Operator operator) {
    switch (operator) {
      case LESS:
        return Operator.GREATER;
      case LESS_EQUALS:
        return Operator.GREATER_EQUALS;
      case GREATER:
        return Operator.LESS;
      case GREATER_EQUALS:
        return Operator.LESS_EQUALS;
      default:
        return operator;
    }
  }

  private static Operator inverse(Operator operator) {
    switch (operator) {
      case LESS:
        return Operator.GREATER_EQUALS;
      case LESS_EQUALS:
        return Operator.GREATER;
      case GREATER:
        return Operator.LESS_EQUALS;
      case GREATER_EQUALS:
        return Operator.LESS;
      default:
        return Operator.EQUALS;
    }
  }

  private static boolean mentions(Node node, String name) {
    if (node instanceof NameExpr named && named.getNameAsString().equals(name)) {
      return true;
    }
    for (Node child : node.getChildNodes()) {
      if (mentions(child, name)) {
        return true;
      }
    }
    return false;
  }
}
