package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cognitive complexity after G. Ann Campbell, "Cognitive Complexity: a new way of measuring
 * understandability", SonarSource white paper, version 1.7.
 */
public final class CognitiveComplexity {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "cognitiveComplexity",
          "Cognitive complexity",
          "points",
          Aggregation.SUM,
          "1 for each break in the linear flow: if, else if, else, switch, loops, catch, ?:, jumps to labels, each run"
              + " of like logical operators, and recursion; if, switch, loops, catch and ?: cost 1 more for each level"
              + " that they are nested. Lambdas, anonymous and local classes add a level. SonarSource white paper 1.7.");

  /**
   * The complexity of a member.
   *
   * @param total the sum
   * @param increments the lines that make it up, in source order
   */
  public record Complexity(int total, List<Contributor> increments) {}

  private final ParsedFile file;
  private final Node member;
  private final List<Contributor> increments = new ArrayList<>();
  private int total;
  private boolean recursionCounted;

  private CognitiveComplexity(ParsedFile file, Node member) {
    this.file = file;
    this.member = member;
  }

  static Complexity of(ParsedFile file, Node member) {
    CognitiveComplexity walk = new CognitiveComplexity(file, member);
    walk.visitChildren(member, 0);
    walk.increments.sort(Comparator.comparingInt(Contributor::line));
    return new Complexity(walk.total, List.copyOf(walk.increments));
  }

  private void visitChildren(Node node, int nesting) {
    for (Node child : node.getChildNodes()) {
      visit(child, nesting);
    }
  }

  private void visit(Node node, int nesting) {
    if (node instanceof IfStmt branch) {
      structure(node, nesting, "if");
      visitIf(branch, nesting);
    } else if (isLoop(node)) {
      structure(node, nesting, "loop");
      visitHeadAndBody(node, nesting);
    } else if (node instanceof SwitchStmt || node instanceof SwitchExpr) {
      structure(node, nesting, "switch");
      visitChildren(node, nesting + 1);
    } else if (node instanceof CatchClause) {
      structure(node, nesting, "catch");
      visitChildren(node, nesting + 1);
    } else if (node instanceof ConditionalExpr) {
      structure(node, nesting, "?:");
      visitChildren(node, nesting + 1);
    } else if (opensScope(node)) {
      visitChildren(node, nesting + 1);
    } else {
      flat(node);
      visitChildren(node, nesting);
    }
  }

  /** The condition stands on the level of the if; an else if neither nests nor pays for nesting. */
  private void visitIf(IfStmt branch, int nesting) {
    visit(branch.getCondition(), nesting);
    visit(branch.getThenStmt(), nesting + 1);
    branch
        .getElseStmt()
        .ifPresent(
            otherwise -> {
              if (otherwise instanceof IfStmt elseIf) {
                add(otherwise, 1, "else if");
                visitIf(elseIf, nesting);
              } else {
                add(otherwise, 1, "else");
                visit(otherwise, nesting + 1);
              }
            });
  }

  private void visitHeadAndBody(Node loop, int nesting) {
    for (Node child : loop.getChildNodes()) {
      visit(child, child instanceof Statement ? nesting + 1 : nesting);
    }
  }

  private void flat(Node node) {
    if (node instanceof BreakStmt jump && jump.getLabel().isPresent()) {
      add(node, 1, "break to a label");
    } else if (node instanceof ContinueStmt jump && jump.getLabel().isPresent()) {
      add(node, 1, "continue to a label");
    } else if (node instanceof BinaryExpr binary
        && isLogical(binary)
        && !continuesSequence(binary)) {
      add(node, sequences(binary), "logical operators");
    } else if (node instanceof MethodCallExpr call && isRecursion(call)) {
      recursionCounted = true;
      add(node, 1, "recursion");
    }
  }

  private static boolean isLoop(Node node) {
    return node instanceof ForStmt
        || node instanceof ForEachStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt;
  }

  private static boolean opensScope(Node node) {
    return node instanceof LambdaExpr
        || node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent());
  }

  private void structure(Node node, int nesting, String what) {
    add(node, 1 + nesting, nesting == 0 ? what : what + ", nested " + nesting + " deep");
  }

  private void add(Node node, int points, String what) {
    total += points;
    increments.add(new Contributor(file.place(node).line(), "+" + points + " " + what));
  }

  private static boolean isLogical(BinaryExpr binary) {
    return binary.getOperator() == BinaryExpr.Operator.AND
        || binary.getOperator() == BinaryExpr.Operator.OR;
  }

  /**
   * Whether an enclosing logical expression has counted this one already: only parentheses stand
   * between.
   */
  private static boolean continuesSequence(BinaryExpr binary) {
    Node parent = binary.getParentNode().orElse(null);
    while (parent instanceof EnclosedExpr) {
      parent = parent.getParentNode().orElse(null);
    }
    return parent instanceof BinaryExpr outer && isLogical(outer);
  }

  /** The number of runs of like operators, read from left to right. */
  private static int sequences(BinaryExpr binary) {
    List<BinaryExpr.Operator> operators = new ArrayList<>();
    collectOperators(binary, operators);
    int sequences = 1;
    for (int i = 1; i < operators.size(); i++) {
      if (operators.get(i) != operators.get(i - 1)) {
        sequences++;
      }
    }
    return sequences;
  }

  private static void collectOperators(Expression expression, List<BinaryExpr.Operator> operators) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    if (inner instanceof BinaryExpr binary && isLogical(binary)) {
      collectOperators(binary.getLeft(), operators);
      operators.add(binary.getOperator());
      collectOperators(binary.getRight(), operators);
    }
  }

  /** A method's calls to itself count once, as the paper asks for each method in a recursion. */
  private boolean isRecursion(MethodCallExpr call) {
    return !recursionCounted
        && member instanceof MethodDeclaration method
        && call.getNameAsString().equals(method.getNameAsString())
        && call.getArguments().size() == method.getParameters().size()
        && call.getScope().map(s -> s.isThisExpr() || isOwnType(s, method)).orElse(true)
        && Ancestors.nearest(call, CallableDeclaration.class).filter(c -> c == method).isPresent();
  }

  private static boolean isOwnType(Expression scope, MethodDeclaration method) {
    return method.isStatic()
        && Ancestors.nearest(method, TypeDeclaration.class)
            .filter(t -> scope.toString().equals(t.getNameAsString()))
            .isPresent();
  }
}
