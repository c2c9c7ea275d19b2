package io.github.beyonditworks.analyzer.code.failure;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import java.util.ArrayList;
import java.util.List;

/**
 * What one catch clause does with what it caught. The clause is read once; classes and lambdas in
 * it do their work some other time and count as something that is done.
 */
public final class CaughtFailure {

  private final CatchClause clause;
  private final TryStmt attempt;
  private final String variable;
  private final List<String> types = new ArrayList<>();
  private final List<ThrowStmt> thrown = new ArrayList<>();
  private final List<Statement> exits = new ArrayList<>();
  private Trace trace = Trace.NONE;
  private MethodCallExpr record;
  private boolean recordsAll;
  private boolean handsOn;
  private boolean acts;
  private boolean restoresInterrupt;

  CaughtFailure(CatchClause clause, TryStmt attempt) {
    this.clause = clause;
    this.attempt = attempt;
    this.variable = clause.getParameter().getNameAsString();
    addTypes(clause.getParameter().getType());
    clause.getBody().getStatements().forEach(this::read);
  }

  private void addTypes(Type type) {
    if (type instanceof UnionType union) {
      union.getElements().forEach(this::addTypes);
    } else if (type instanceof ClassOrInterfaceType named) {
      // com.acme.Exception is no Exception
      boolean platform =
          named.getScope().map(s -> s.getNameWithScope().startsWith("java")).orElse(true);
      types.add(platform ? named.getNameAsString() : named.getNameWithScope());
    }
  }

  /** The clause. */
  public CatchClause clause() {
    return clause;
  }

  /** The statement that the clause belongs to. */
  public TryStmt attempt() {
    return attempt;
  }

  /** The name of what was caught. */
  public String variable() {
    return variable;
  }

  /** The names of the exceptions that are caught, simple ones unless they are qualified. */
  public List<String> types() {
    return types;
  }

  /** The types in a sentence. */
  public String caught() {
    return String.join(" or ", types);
  }

  /** The statements of the clause that throw. */
  public List<ThrowStmt> thrown() {
    return thrown;
  }

  /** The statements of the clause that leave it by {@code return}, {@code break}, … */
  public List<Statement> exits() {
    return exits;
  }

  /** The plainest trace that the clause leaves by itself. */
  public Trace trace() {
    return trace;
  }

  /** Whether the exception itself, not only its text, is part of that trace. */
  public boolean recordsAll() {
    return recordsAll;
  }

  /** The first call that leaves the plainest trace; null where there is none. */
  public MethodCallExpr record() {
    return record;
  }

  /** Whether the exception is handed to somebody other than a log, or looked into. */
  public boolean handsOn() {
    return handsOn;
  }

  /** Whether anything is done that is more than a trace, a way out or a stand-in. */
  public boolean acts() {
    return acts;
  }

  /** Whether the interruption of the thread is noted again. */
  public boolean restoresInterrupt() {
    return restoresInterrupt;
  }

  /** Whether a type is among those that are caught. */
  public boolean catches(String simpleName) {
    return types.contains(simpleName);
  }

  private void read(Statement statement) {
    if (statement instanceof ExpressionStmt expression) {
      read(expression.getExpression());
    } else if (statement instanceof ThrowStmt raising) {
      thrown.add(raising);
    } else if (statement instanceof ReturnStmt result) {
      exits.add(result);
      result.getExpression().ifPresent(this::readResult);
    } else if (statement instanceof BreakStmt || statement instanceof ContinueStmt) {
      exits.add(statement);
    } else if (statement instanceof BlockStmt block) {
      block.getStatements().forEach(this::read);
    } else if (statement instanceof IfStmt choice) {
      handsOn |= mentionsVariable(choice.getCondition());
      read(choice.getThenStmt());
      choice.getElseStmt().ifPresent(this::read);
    } else if (!(statement instanceof EmptyStmt)) {
      acts = true;
      handsOn |= mentionsVariable(statement);
      collectThrown(statement);
    }
  }

  private void collectThrown(Node node) {
    for (Node child : node.getChildNodes()) {
      if (child instanceof ThrowStmt raising) {
        thrown.add(raising);
      } else if (child instanceof MethodCallExpr call && isInterrupt(call)) {
        restoresInterrupt = true;
      } else if (!(child instanceof LambdaExpr
          || child instanceof ObjectCreationExpr
          || child instanceof CatchClause)) {
        // what a clause within this one throws is about what that one caught
        collectThrown(child);
      }
    }
  }

  private void read(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      readCall(call);
    } else if (expression instanceof AssignExpr assignment) {
      acts |= StandIn.of(assignment.getValue()) != StandIn.NULL;
      handsOn |= mentionsVariable(assignment);
    } else if (expression instanceof VariableDeclarationExpr) {
      handsOn |= mentionsVariable(expression);
    } else {
      acts = true;
      handsOn |= mentionsVariable(expression);
    }
  }

  private void readCall(MethodCallExpr call) {
    Trace left = Trace.of(call);
    if (left != Trace.NONE) {
      if (left.compareTo(trace) > 0) {
        trace = left;
        record = call;
      }
      recordsAll |= left == Trace.PRINTED ? printsAll(call) : recordsAll(call);
    } else if (isInterrupt(call)) {
      restoresInterrupt = true;
    } else {
      acts = true;
      handsOn |= mentionsVariable(call);
    }
  }

  private boolean printsAll(MethodCallExpr call) {
    return call.getNameAsString().equals("printStackTrace");
  }

  /** The exception is an argument of the call or of one that its receiver comes from. */
  private boolean recordsAll(MethodCallExpr call) {
    for (Expression argument : call.getArguments()) {
      if (isVariable(argument)) {
        return true;
      }
    }
    return call.getScope().orElse(null) instanceof MethodCallExpr inner && recordsAll(inner);
  }

  private static boolean isInterrupt(MethodCallExpr call) {
    return call.getNameAsString().equals("interrupt") && call.getArguments().isEmpty();
  }

  private void readResult(Expression result) {
    boolean standIn = StandIn.of(result) != StandIn.NONE || result instanceof NameExpr;
    acts |= !standIn;
    handsOn |= mentionsVariable(result);
  }

  boolean isVariable(Expression expression) {
    return expression instanceof NameExpr name && name.getNameAsString().equals(variable);
  }

  /** Whether the caught exception is named somewhere in a node. */
  public boolean mentionsVariable(Node node) {
    if (node instanceof NameExpr name) {
      return name.getNameAsString().equals(variable);
    }
    for (Node child : node.getChildNodes()) {
      if (mentionsVariable(child)) {
        return true;
      }
    }
    return false;
  }
}
