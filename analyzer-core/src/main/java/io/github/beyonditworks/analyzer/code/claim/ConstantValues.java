package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The values of expressions that a file alone determines. */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
final class ConstantValues {

  private static final int DEEPEST = 12;

  private final ParsedFile file;
  private Map<String, Expression> constants;

  ConstantValues(ParsedFile file) {
    this.file = file;
  }

  /** The number that an expression always has; not a number where the file does not tell. */
  double number(Expression expression) {
    return number(expression, 0);
  }

  /** The truth, text or character that an expression always has; null where unknown. */
  Object plain(Expression expression) {
    if (expression instanceof BooleanLiteralExpr literal) {
      return literal.getValue();
    }
    if (expression instanceof StringLiteralExpr literal) {
      return literal.asString();
    }
    if (expression instanceof CharLiteralExpr literal) {
      return literal.getValue();
    }
    Expression constant = constant(expression);
    return constant == null || constant instanceof NameExpr ? null : plain(constant);
  }

  private double number(Expression expression, int depth) {
    if (depth > DEEPEST) {
      return Double.NaN;
    }
    if (expression instanceof IntegerLiteralExpr literal) {
      return literal.asNumber().doubleValue();
    }
    if (expression instanceof LongLiteralExpr literal) {
      return literal.asNumber().doubleValue();
    }
    if (expression instanceof DoubleLiteralExpr literal) {
      return literal.asDouble();
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return number(enclosed.getInner(), depth + 1);
    }
    if (expression instanceof CastExpr cast) {
      return number(cast.getExpression(), depth + 1);
    }
    if (expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
      return -number(unary.getExpression(), depth + 1);
    }
    if (expression instanceof BinaryExpr binary) {
      return combined(binary, depth);
    }
    Expression constant = constant(expression);
    return constant == null ? ofPlatform(expression) : number(constant, depth + 1);
  }

  private double combined(BinaryExpr binary, int depth) {
    double left = number(binary.getLeft(), depth + 1);
    double right = number(binary.getRight(), depth + 1);
    switch (binary.getOperator()) {
      case PLUS:
        return left + right;
      case MINUS:
        return left - right;
      case MULTIPLY:
        return left * right;
      case LEFT_SHIFT:
        return right >= 0 && right < Long.SIZE ? left * Math.pow(2, right) : Double.NaN;
      default:
        return Double.NaN;
    }
  }

  private static double ofPlatform(Expression expression) {
    switch (expression instanceof FieldAccessExpr access ? access.toString() : "") {
      case "Integer.MAX_VALUE":
        return Integer.MAX_VALUE;
      case "Integer.MIN_VALUE":
        return Integer.MIN_VALUE;
      case "Short.MAX_VALUE":
        return Short.MAX_VALUE;
      case "Byte.MAX_VALUE":
        return Byte.MAX_VALUE;
      case "Long.MAX_VALUE":
        return Long.MAX_VALUE;
      default:
        return Double.NaN;
    }
  }

  /** The initial value of the constant that an expression names; null for all else. */
  private Expression constant(Expression expression) {
    if (expression instanceof NameExpr name) {
      return constants().get(name.getNameAsString());
    }
    return expression instanceof FieldAccessExpr access
            && (access.getScope().isThisExpr() || access.getScope() instanceof NameExpr)
            && isOwnType(access.getScope())
        ? constants().get(access.getNameAsString())
        : null;
  }

  private boolean isOwnType(Expression scope) {
    return scope.isThisExpr()
        || file.tree().getTypes().stream()
            .anyMatch(t -> t.getNameAsString().equals(scope.toString()));
  }

  /** Static final fields with an initial value, those left out whose names are used twice. */
  private Map<String, Expression> constants() {
    if (constants == null) {
      constants = new HashMap<>();
      Set<String> seen = new HashSet<>();
      for (FieldDeclaration field : file.all(FieldDeclaration.class)) {
        addConstants(field, seen);
      }
    }
    return constants;
  }

  private void addConstants(FieldDeclaration field, Set<String> seen) {
    boolean constant = (field.isFinal() && field.isStatic()) || isImplied(field);
    for (VariableDeclarator variable : field.getVariables()) {
      String name = variable.getNameAsString();
      if (!seen.add(name)) {
        constants.remove(name);
      } else if (constant) {
        variable.getInitializer().ifPresent(value -> constants.put(name, value));
      }
    }
  }

  private static boolean isImplied(FieldDeclaration field) {
    return field
        .getParentNode()
        .filter(
            p ->
                p instanceof com.github.javaparser.ast.body.ClassOrInterfaceDeclaration type
                    && type.isInterface())
        .isPresent();
  }
}
