package io.github.beyonditworks.analyzer.code.failure;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.List;

/**
 * What goes on after a catch clause that did not throw.
 *
 * @param kind how it goes on
 * @param standIn what takes the place of the result that could not be had
 * @param variable the variable that holds the stand-in; empty where it is written out
 */
public record Aftermath(Kind kind, StandIn standIn, String variable) {

  /** How it goes on. */
  public enum Kind {
    /** The stand-in is the result of the function. */
    RETURNS,
    /** The code below works with the stand-in. */
    USES,
    /** The function ends, without a result, as if its work had been done. */
    ENDS,
    /** Anything else: another attempt, the next round, the rest of the work. */
    CONTINUES
  }

  private static final Aftermath CONTINUING = new Aftermath(Kind.CONTINUES, StandIn.NONE, "");
  private static final Aftermath ENDING = new Aftermath(Kind.ENDS, StandIn.NONE, "");

  static Aftermath of(CaughtFailure failure) {
    List<Statement> handling = failure.clause().getBody().getStatements();
    Statement last = handling.isEmpty() ? null : handling.get(handling.size() - 1);
    if (last instanceof ReturnStmt result) {
      return result.getExpression().map(e -> returning(e, failure.attempt())).orElse(ENDING);
    }
    boolean leaves = last != null && (last.isBreakStmt() || last.isContinueStmt());
    return leaves ? CONTINUING : fallingThrough(failure.attempt());
  }

  private static Aftermath returning(Expression value, TryStmt attempt) {
    if (value instanceof NameExpr name) {
      StandIn held = heldBefore(name.getNameAsString(), attempt);
      return held == StandIn.NONE
          ? CONTINUING
          : new Aftermath(Kind.RETURNS, held, name.getNameAsString());
    }
    StandIn standIn = StandIn.of(value);
    return standIn == StandIn.NONE ? CONTINUING : new Aftermath(Kind.RETURNS, standIn, "");
  }

  private static Aftermath fallingThrough(TryStmt attempt) {
    if (!(attempt.getParentNode().orElse(null) instanceof BlockStmt block)) {
      return CONTINUING;
    }
    List<Statement> statements = block.getStatements();
    int next = indexOf(attempt, statements) + 1;
    if (next == statements.size()) {
      boolean endsMethod =
          block.getParentNode().orElse(null) instanceof MethodDeclaration method
              && method.getType().isVoidType();
      return endsMethod ? ENDING : CONTINUING;
    }
    if (statements.get(next) instanceof ReturnStmt result && result.getExpression().isPresent()) {
      Aftermath returned = returning(result.getExpression().get(), attempt);
      if (returned.kind() == Kind.RETURNS) {
        return returned;
      }
    }
    return goingOnWithNull(attempt, statements.subList(next, statements.size()));
  }

  private static int indexOf(Statement statement, List<Statement> statements) {
    int index = 0;
    while (statements.get(index) != statement) {
      index++;
    }
    return index;
  }

  /** Code below that calls something on a variable that only the attempt would have filled. */
  private static Aftermath goingOnWithNull(TryStmt attempt, List<Statement> below) {
    for (Statement tried : attempt.getTryBlock().getStatements()) {
      if (tried instanceof ExpressionStmt statement
          && statement.getExpression() instanceof AssignExpr assignment
          && assignment.getTarget() instanceof NameExpr target) {
        String name = target.getNameAsString();
        if (heldBefore(name, attempt) == StandIn.NULL && isUsedUnseen(name, below)) {
          return new Aftermath(Kind.USES, StandIn.NULL, name);
        }
      }
    }
    return CONTINUING;
  }

  /** Whether the first statement that names a variable calls a method on it. */
  private static boolean isUsedUnseen(String variable, List<Statement> statements) {
    for (Statement statement : statements) {
      if (names(statement, variable)) {
        return !(statement.isIfStmt() || statement.isWhileStmt()) && calls(statement, variable);
      }
    }
    return false;
  }

  private static boolean names(Node node, String variable) {
    if (node instanceof NameExpr name) {
      return name.getNameAsString().equals(variable);
    }
    for (Node child : node.getChildNodes()) {
      if (names(child, variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean calls(Node node, String variable) {
    if (node instanceof ConditionalExpr) {
      return false;
    }
    if (node instanceof MethodCallExpr call
        && call.getScope().orElse(null) instanceof NameExpr name
        && name.getNameAsString().equals(variable)) {
      return true;
    }
    if (node instanceof FieldAccessExpr access
        && access.getScope() instanceof NameExpr name
        && name.getNameAsString().equals(variable)) {
      return true;
    }
    for (Node child : node.getChildNodes()) {
      if (calls(child, variable)) {
        return true;
      }
    }
    return false;
  }

  /** What a local variable held when the attempt began, if that was a stand-in. */
  private static StandIn heldBefore(String variable, TryStmt attempt) {
    Node child = attempt;
    Node parent = attempt.getParentNode().orElse(null);
    while (parent instanceof Statement || parent instanceof CatchClause) {
      if (parent instanceof BlockStmt block) {
        StandIn held = heldAbove(variable, child, block);
        if (held != null) {
          return held;
        }
      }
      child = parent;
      parent = parent.getParentNode().orElse(null);
    }
    return StandIn.NONE;
  }

  private static StandIn heldAbove(String variable, Node at, BlockStmt block) {
    StandIn held = null;
    for (Statement statement : block.getStatements()) {
      if (statement == at) {
        break;
      }
      if (statement instanceof ExpressionStmt expression) {
        held = held(variable, expression.getExpression(), held);
      } else if (held != null && names(statement, variable)) {
        held = StandIn.NONE;
      }
    }
    return held;
  }

  private static StandIn held(String variable, Expression expression, StandIn before) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator declarator : declaration.getVariables()) {
        if (declarator.getNameAsString().equals(variable)) {
          StandIn standIn = declarator.getInitializer().map(StandIn::of).orElse(StandIn.NONE);
          // an empty container is there to be filled, little by little
          return standIn == StandIn.NULL || standIn == StandIn.NUMBER ? standIn : StandIn.NONE;
        }
      }
    }
    return before != null && names(expression, variable) ? StandIn.NONE : before;
  }
}
