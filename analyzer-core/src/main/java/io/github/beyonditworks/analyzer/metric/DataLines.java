package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.Optional;

/** Tells lines that list data from lines that are read in order. */
final class DataLines {

  /** Shorter stretches are not worth telling apart. */
  private static final int MIN_LINES = 6;

  private static final int MAX_STATEMENTS_OF_FLAT_CASE = 2;

  private DataLines() {}

  /** Whether a node is a {@code switch} of one-liners: a table from labels to values. */
  static boolean isTable(Node node) {
    return node instanceof SwitchNode choice
        && choice.getEntries().stream().allMatch(DataLines::isFlat)
        && LogicalLines.ofSwitch(choice) >= MIN_LINES;
  }

  private static boolean isFlat(SwitchEntry entry) {
    return entry.getStatements().size() <= MAX_STATEMENTS_OF_FLAT_CASE
        && entry.getStatements().stream().allMatch(DataLines::isOneLiner);
  }

  private static boolean isOneLiner(Statement statement) {
    boolean simple =
        statement instanceof ExpressionStmt
            || statement instanceof ReturnStmt
            || statement instanceof ThrowStmt
            || statement instanceof YieldStmt
            || statement instanceof BreakStmt;
    return simple && !holdsLines(statement);
  }

  /** Whether an expression holds statements or members, which have lines of their own. */
  private static boolean holdsLines(Node node) {
    for (Node child : node.getChildNodes()) {
      boolean lines =
          child instanceof SwitchExpr
              || (child instanceof LambdaExpr lambda && lambda.getBody().isBlockStmt())
              || (child instanceof ObjectCreationExpr creation
                  && creation.getAnonymousClassBody().isPresent());
      if (lines || holdsLines(child)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lines of runs of like calls after the first of each: {@code names.put("a", 1);} one below
   * the other are a table in disguise.
   */
  static int repeatedCalls(BlockStmt block) {
    int repeated = 0;
    int run = 0;
    MethodCallExpr before = null;
    for (Statement statement : block.getStatements()) {
      MethodCallExpr call = plainCallOf(statement).orElse(null);
      if (call != null && before != null && areAlike(before, call)) {
        run++;
      } else {
        repeated += run + 1 >= MIN_LINES ? run : 0;
        run = 0;
      }
      before = call;
    }
    return repeated + (run + 1 >= MIN_LINES ? run : 0);
  }

  /** What a statement calls with plain arguments; empty for other statements. */
  private static Optional<MethodCallExpr> plainCallOf(Statement statement) {
    return statement instanceof ExpressionStmt line
            && line.getExpression() instanceof MethodCallExpr call
            && isPlain(call)
        ? Optional.of(call)
        : Optional.empty();
  }

  /** Whether two calls are of the same method of the same object, as far as their text says. */
  private static boolean areAlike(MethodCallExpr first, MethodCallExpr second) {
    return first.getNameAsString().equals(second.getNameAsString())
        && first
            .getScope()
            .map(Expression::toString)
            .equals(second.getScope().map(Expression::toString));
  }

  private static boolean isPlain(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      return call.getScope().map(DataLines::isPlain).orElse(true) && all(call.getArguments());
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return creation.getAnonymousClassBody().isEmpty() && all(creation.getArguments());
    }
    if (expression instanceof ArrayCreationExpr creation) {
      return creation.getInitializer().map(DataLines::isPlain).orElse(false);
    }
    if (expression instanceof ArrayInitializerExpr array) {
      return all(array.getValues());
    }
    if (expression instanceof BinaryExpr binary) {
      return binary.getOperator() == BinaryExpr.Operator.PLUS
          && isPlain(binary.getLeft())
          && isPlain(binary.getRight());
    }
    if (expression instanceof UnaryExpr unary) {
      return unary.getExpression() instanceof LiteralExpr;
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return isPlain(enclosed.getInner());
    }
    return expression instanceof LiteralExpr
        || expression instanceof NameExpr
        || expression instanceof FieldAccessExpr
        || expression instanceof ThisExpr
        || expression instanceof ClassExpr
        || expression instanceof MethodReferenceExpr;
  }

  private static boolean all(NodeList<Expression> expressions) {
    return expressions.stream().allMatch(DataLines::isPlain);
  }
}
