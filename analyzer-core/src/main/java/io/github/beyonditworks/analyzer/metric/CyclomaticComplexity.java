package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Cyclomatic complexity after McCabe, "A Complexity Measure", IEEE TSE 1976. */
public final class CyclomaticComplexity {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "cyclomaticComplexity",
          "Cyclomatic complexity",
          "paths",
          Aggregation.SUM,
          "1 for each method, constructor and initialiser, and 1 for each if, for, while, do, catch, ?:, && and ||,"
              + " and for each switch entry with a case label. Code in lambdas, anonymous and local classes counts"
              + " towards the member around it. McCabe 1976.");

  private CyclomaticComplexity() {}

  static int of(Node member) {
    return (isBody(member) ? 1 : 0) + decisions(member);
  }

  private static boolean isBody(Node member) {
    return member instanceof CallableDeclaration<?>
        || member instanceof CompactConstructorDeclaration
        || member instanceof InitializerDeclaration;
  }

  private static int decisions(Node node) {
    int decisions = isDecision(node) ? 1 : 0;
    for (Node child : node.getChildNodes()) {
      decisions += decisions(child);
    }
    return decisions;
  }

  private static boolean isDecision(Node node) {
    if (node instanceof BinaryExpr binary) {
      return binary.getOperator() == BinaryExpr.Operator.AND
          || binary.getOperator() == BinaryExpr.Operator.OR;
    }
    if (node instanceof SwitchEntry entry) {
      return !entry.getLabels().isEmpty();
    }
    return node instanceof IfStmt
        || node instanceof ForStmt
        || node instanceof ForEachStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt
        || node instanceof CatchClause
        || node instanceof ConditionalExpr;
  }
}
