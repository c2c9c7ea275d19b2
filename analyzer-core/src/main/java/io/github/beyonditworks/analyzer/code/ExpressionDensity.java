package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much one expression packs into a line: points for operators, more for those that change
 * something on the way, and for calls within the arguments of calls. What stands on separate lines
 * is read separately, so that only the heaviest line counts.
 */
public final class ExpressionDensity {

  private static final String LOGICAL = "logical";
  private static final String COMPARISON = "comparison";
  private static final String BITS = "bits";
  private static final String SHIFT = "shift";

  private final ParsedFile file;
  private final Expression root;
  private final Map<Integer, DenseLine> lines = new TreeMap<>();
  private final Set<String> compared = new HashSet<>();

  private ExpressionDensity(ParsedFile file, Expression root) {
    this.file = file;
    this.root = root;
  }

  /** The heaviest line of an expression that is no part of another one. */
  public static Optional<DenseLine> heaviestLine(ParsedFile file, Expression root) {
    ExpressionDensity density = new ExpressionDensity(file, root);
    density.visit(root, 0);
    return density.lines.values().stream()
        .max(
            Comparator.comparingInt(DenseLine::points)
                .thenComparing(DenseLine::number, Comparator.reverseOrder()));
  }

  /**
   * Whether an expression is no part of another one; the elements of an array are read on their
   * own.
   */
  public static boolean isWhole(Expression expression) {
    Node parent = expression.getParentNode().orElse(null);
    return !(expression instanceof AnnotationExpr)
        && !(parent instanceof Expression && !(parent instanceof ArrayInitializerExpr));
  }

  private void visit(Node node, int callDepth) {
    int depth = callDepth;
    if (node instanceof MethodCallExpr call) {
      addCall(call, callDepth);
      call.getScope().ifPresent(scope -> visit(scope, callDepth));
      visitArguments(call.getArguments(), on(call.getName()), callDepth);
      return;
    }
    if (node instanceof ObjectCreationExpr creation) {
      if (callDepth > 1) {
        on(creation).addNestedCall(callDepth - 1);
      }
      visitArguments(creation.getArguments(), on(creation), callDepth);
      return;
    }
    if (node instanceof EnclosedExpr) {
      depth = 0;
    }
    addOperator(node);
    for (Node child : node.getChildNodes()) {
      boolean partOfThis = child instanceof Expression && !(child instanceof ArrayInitializerExpr);
      if (partOfThis && !(node instanceof LambdaExpr) && !(node instanceof SwitchExpr)) {
        visit(child, depth);
      }
    }
  }

  /** Arguments on lines of their own show by their layout which call they belong to. */
  private void visitArguments(NodeList<Expression> arguments, DenseLine callLine, int callDepth) {
    for (Expression argument : arguments) {
      boolean sameLine = file.place(argument).line() == callLine.number();
      visit(argument, sameLine ? callDepth + 1 : 0);
    }
  }

  private void addCall(MethodCallExpr call, int callDepth) {
    DenseLine line = on(call.getName());
    if (callDepth > 1) {
      line.addNestedCall(callDepth - 1);
    }
    line.addCall();
  }

  private void addOperator(Node node) {
    if (node instanceof BinaryExpr binary) {
      addBinary(binary);
    } else if (node instanceof UnaryExpr unary) {
      addUnary(unary);
    } else if (node instanceof AssignExpr assignment) {
      addAssignment(assignment);
    } else if (node instanceof ConditionalExpr choice) {
      on(choice.getThenExpr()).add("?:", 2);
    } else if (node instanceof CastExpr cast && !isConstant(cast)) {
      on(node).add("cast", 1);
    } else if (node instanceof InstanceOfExpr test) {
      on(test.getType()).add("instanceof", 1);
    } else if (node instanceof ArrayAccessExpr access && isNestedAccess(access)) {
      on(node).add("[]", 1);
    } else if (node instanceof LambdaExpr) {
      on(node).add("->", 1);
    }
  }

  /** {@code a[i]} is a name; {@code a[b[i]]} is not. */
  private static boolean isNestedAccess(ArrayAccessExpr access) {
    return access.getIndex() instanceof ArrayAccessExpr
        || access.getIndex() instanceof MethodCallExpr;
  }

  private void addBinary(BinaryExpr binary) {
    boolean text = binary.getOperator() == BinaryExpr.Operator.PLUS && buildsText(binary);
    if (text || isConstant(binary) || comparesAgain(binary)) {
      return;
    }
    on(binary.getRight()).add(kindOf(binary.getOperator()), pointsOf(binary));
  }

  private static String kindOf(BinaryExpr.Operator operator) {
    return switch (operator) {
      case AND, OR -> LOGICAL;
      case EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> COMPARISON;
      case PLUS, MINUS -> "sum";
      case MULTIPLY, DIVIDE, REMAINDER -> "product";
      case BINARY_AND, BINARY_OR, XOR -> BITS;
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> SHIFT;
    };
  }

  /**
   * Bits take a second look, except for well-known steps such as {@code & 0xFF}; so do {@code &&}
   * and {@code ||} side by side without parentheses.
   */
  private static int pointsOf(BinaryExpr binary) {
    String kind = kindOf(binary.getOperator());
    BinaryExpr around = binary.getParentNode().orElse(null) instanceof BinaryExpr b ? b : null;
    boolean continuesRun = around != null && around.getOperator() == binary.getOperator();
    if (kind.equals(LOGICAL)) {
      boolean mixed = around != null && !continuesRun && kindOf(around.getOperator()).equals(kind);
      return mixed ? 2 : 1;
    }
    boolean wellKnown = isConstant(binary.getRight()) || isConstant(binary.getLeft());
    return (kind.equals(BITS) || kind.equals(SHIFT)) && !wellKnown && !continuesRun ? 2 : 1;
  }

  /** A number written as a calculation is read as one number. */
  private static boolean isConstant(Expression expression) {
    if (expression instanceof BinaryExpr binary) {
      return isConstant(binary.getRight()) && isConstant(binary.getLeft());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return isConstant(enclosed.getInner());
    }
    if (expression instanceof CastExpr cast) {
      return isConstant(cast.getExpression());
    }
    if (expression instanceof UnaryExpr unary) {
      return isConstant(unary.getExpression());
    }
    return expression instanceof LiteralExpr;
  }

  /** {@code c == 'a' || c == 'b'} lists values of one thing; a range has two ends. */
  private boolean comparesAgain(BinaryExpr binary) {
    return kindOf(binary.getOperator()).equals(COMPARISON)
        && isConstant(binary.getRight())
        && !compared.add(file.code(binary.getLeft()));
  }

  private static boolean buildsText(Expression expression) {
    Expression current = expression;
    while (current instanceof BinaryExpr binary
        && binary.getOperator() == BinaryExpr.Operator.PLUS) {
      if (binary.getRight() instanceof StringLiteralExpr) {
        return true;
      }
      current = binary.getLeft();
    }
    return current instanceof StringLiteralExpr;
  }

  private void addUnary(UnaryExpr unary) {
    UnaryExpr.Operator operator = unary.getOperator();
    boolean changes = operator.isPrefix() || operator.isPostfix();
    boolean step = operator.asString().equals("++") || operator.asString().equals("--");
    if (unary == root || isConstant(unary)) {
      return;
    }
    on(unary).add(operator.asString(), changes && step ? 2 : 1);
  }

  /** {@code while ((line = reader.readLine()) != null)} is read as one word. */
  private void addAssignment(AssignExpr assignment) {
    if (assignment == root) {
      return;
    }
    Node statement = root.getParentNode().orElse(root);
    boolean ofLoop =
        statement instanceof WhileStmt
            || statement instanceof DoStmt
            || statement instanceof ForStmt;
    if (!ofLoop) {
      on(assignment.getValue()).add(assignment.getOperator().asString(), 3);
    }
  }

  private DenseLine on(Node node) {
    return lines.computeIfAbsent(file.place(node).line(), DenseLine::new);
  }
}
