package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;

/** How deep statements stand within one another. */
public final class NestingDepth {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "nestingDepth",
          "Nesting depth",
          "levels",
          Aggregation.MAX,
          "The most if, for, while, do, switch, try, synchronized, block lambdas and anonymous or local classes that"
              + " stand around one another. An else if is on the level of its if.");

  /**
   * The deepest nesting of a member.
   *
   * @param depth its levels, 0 for straight-line code
   * @param place where the deepest structure stands
   */
  public record Deepest(int depth, Place place) {}

  private int deepest;
  private Node deepestNode;

  private NestingDepth(Node member) {
    this.deepestNode = member;
  }

  static Deepest of(ParsedFile file, Node member) {
    NestingDepth walk = new NestingDepth(member);
    walk.visit(member, 0);
    return new Deepest(walk.deepest, file.place(walk.deepestNode));
  }

  private void visit(Node node, int depth) {
    for (Node child : node.getChildNodes()) {
      int childDepth = depth + (nests(child) ? 1 : 0);
      if (childDepth > deepest) {
        deepest = childDepth;
        deepestNode = child;
      }
      visit(child, childDepth);
    }
  }

  static boolean nests(Node node) {
    if (node instanceof IfStmt) {
      return !isElseIf(node);
    }
    if (node instanceof LambdaExpr lambda) {
      return lambda.getBody().isBlockStmt();
    }
    if (node instanceof ObjectCreationExpr creation) {
      return creation.getAnonymousClassBody().isPresent();
    }
    return node instanceof ForStmt
        || node instanceof ForEachStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt
        || node instanceof SwitchStmt
        || node instanceof SwitchExpr
        || node instanceof TryStmt
        || node instanceof SynchronizedStmt
        || node instanceof TypeDeclaration<?>;
  }

  private static boolean isElseIf(Node node) {
    return node.getParentNode()
        .filter(IfStmt.class::isInstance)
        .map(IfStmt.class::cast)
        .flatMap(IfStmt::getElseStmt)
        .filter(otherwise -> otherwise == node)
        .isPresent();
  }
}
