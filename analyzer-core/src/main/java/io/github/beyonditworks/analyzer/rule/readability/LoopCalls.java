package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.code.CollectionTypes;
import io.github.beyonditworks.analyzer.code.VariableTypes;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.List;
import java.util.Locale;

/** The calls of the JDK that say what the loops of a file do by hand. */
final class LoopCalls {

  private final ParsedFile file;

  LoopCalls(ParsedFile file) {
    this.file = file;
  }

  /** The call, as it would stand there; null where no call says the same. */
  String inPlaceOf(ForEachStmt loop) {
    Statement only = onlyStatement(loop.getBody());
    if (only instanceof ExpressionStmt statement
        && statement.getExpression() instanceof MethodCallExpr call) {
      return filling(loop, call);
    }
    return only instanceof IfStmt question ? search(loop, question) : null;
  }

  /** Whether a loop is how a method for the collections of others does what the call would do. */
  private static boolean isImplementation(Expression collection, String method) {
    MethodDeclaration around = Ancestors.nearest(collection, MethodDeclaration.class).orElse(null);
    return around != null
        && around.getNameAsString().startsWith(method)
        && around.getParameters().stream().anyMatch(p -> isName(collection, p.getNameAsString()));
  }

  /** The call in place of a loop that puts all of one collection into another; null for others. */
  private String filling(ForEachStmt loop, MethodCallExpr call) {
    String element = loop.getVariable().getVariable(0).getNameAsString();
    Expression target = call.getScope().orElse(null);
    if (target == null || !isVariable(target)) {
      return null;
    }
    List<Expression> arguments = call.getArguments();
    if (call.getNameAsString().equals("add")
        && arguments.size() == 1
        && isName(arguments.get(0), element)
        && isCollection(target)
        && isCollection(loop.getIterable())
        && !loop.getIterable().equals(target)
        && !isImplementation(target, "addAll")) {
      return file.code(target) + ".addAll(" + file.code(loop.getIterable()) + ")";
    }
    if (call.getNameAsString().equals("put")
        && arguments.size() == 2
        && isCallOn(element, arguments.get(0), "getKey")
        && isCallOn(element, arguments.get(1), "getValue")
        && isMap(target)
        && !isImplementation(target, "putAll")
        && loop.getIterable() instanceof MethodCallExpr entries
        && entries.getNameAsString().equals("entrySet")
        && entries.getArguments().isEmpty()
        && entries.getScope().filter(s -> isMap(s) && !s.equals(target)).isPresent()) {
      return file.code(target) + ".putAll(" + file.code(entries.getScope().get()) + ")";
    }
    return null;
  }

  /** The call in place of a loop that looks for an equal element; null for others. */
  private String search(ForEachStmt loop, IfStmt question) {
    if (question.getElseStmt().isPresent()
        || !isReturnOf(onlyStatement(question.getThenStmt()), true)
        || !isReturnOf(next(loop), false)
        || !isCollection(loop.getIterable())
        || isImplementation(loop.getIterable(), "contains")
        || !(question.getCondition() instanceof MethodCallExpr equals)
        || !equals.getNameAsString().equals("equals")
        || equals.getArguments().size() != 1) {
      return null;
    }
    String element = loop.getVariable().getVariable(0).getNameAsString();
    Expression left = equals.getScope().orElse(null);
    Expression right = equals.getArgument(0);
    Expression sought = isName(left, element) ? right : left;
    boolean compared = isName(left, element) || isName(right, element);
    if (!compared || isName(sought, element) || !(isVariable(sought) || isLiteral(sought))) {
      return null;
    }
    return "return " + file.code(loop.getIterable()) + ".contains(" + file.code(sought) + ")";
  }

  /** The call in place of a loop that copies the beginning of an array; null for others. */
  String inPlaceOf(ForStmt loop) {
    if (!(onlyStatement(loop.getBody()) instanceof ExpressionStmt statement)
        || !(statement.getExpression() instanceof AssignExpr assignment)
        || assignment.getOperator() != AssignExpr.Operator.ASSIGN
        || !(assignment.getTarget() instanceof ArrayAccessExpr to)
        || !(assignment.getValue() instanceof ArrayAccessExpr from)) {
      return null;
    }
    String index = countedFromZero(loop);
    String end = index == null ? null : end(loop, index);
    if (end == null
        || !isName(to.getIndex(), index)
        || !isName(from.getIndex(), index)
        || to.getName().equals(from.getName())
        || !isVariable(to.getName())
        || !isVariable(from.getName())) {
      return null;
    }
    // Between arrays of two types the loop converts each element, and the call cannot.
    String type = typeOf(to.getName());
    return type.endsWith("[]") && type.equals(typeOf(from.getName()))
        ? String.format(
            Locale.ROOT,
            "System.arraycopy(%s, 0, %s, 0, %s)",
            file.code(from.getName()),
            file.code(to.getName()),
            end)
        : null;
  }

  /** The variable of a loop that begins at zero and goes up one by one; null for others. */
  private static String countedFromZero(ForStmt loop) {
    if (loop.getInitialization().size() != 1
        || loop.getUpdate().size() != 1
        || !(loop.getInitialization().get(0) instanceof VariableDeclarationExpr declaration)
        || declaration.getVariables().size() != 1
        || !(loop.getUpdate().get(0) instanceof UnaryExpr step)
        || !(step.getOperator() == UnaryExpr.Operator.POSTFIX_INCREMENT
            || step.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT)) {
      return null;
    }
    VariableDeclarator index = declaration.getVariable(0);
    boolean zero =
        index
            .getInitializer()
            .filter(i -> i instanceof IntegerLiteralExpr literal && literal.getValue().equals("0"))
            .isPresent();
    return zero && isName(step.getExpression(), index.getNameAsString())
        ? index.getNameAsString()
        : null;
  }

  private String end(ForStmt loop, String index) {
    return loop.getCompare().orElse(null) instanceof BinaryExpr comparison
            && comparison.getOperator() == BinaryExpr.Operator.LESS
            && isName(comparison.getLeft(), index)
            && !(comparison.getRight() instanceof MethodCallExpr)
            && !(comparison.getRight() instanceof BinaryExpr)
        ? file.code(comparison.getRight())
        : null;
  }

  private static Statement onlyStatement(Statement body) {
    if (body instanceof BlockStmt block) {
      return block.getStatements().size() == 1 ? block.getStatement(0) : null;
    }
    return body;
  }

  private static Statement next(Statement statement) {
    if (!(statement.getParentNode().orElse(null) instanceof BlockStmt block)) {
      return null;
    }
    List<Statement> all = block.getStatements();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (all.get(i) == statement) {
        return all.get(i + 1);
      }
    }
    return null;
  }

  private static boolean isReturnOf(Statement statement, boolean value) {
    return statement instanceof ReturnStmt end
        && end.getExpression().orElse(null) instanceof BooleanLiteralExpr literal
        && literal.getValue() == value;
  }

  private static boolean isCallOn(String name, Expression expression, String method) {
    return expression instanceof MethodCallExpr call
        && call.getNameAsString().equals(method)
        && call.getArguments().isEmpty()
        && isName(call.getScope().orElse(null), name);
  }

  private static boolean isName(Expression expression, String name) {
    return expression instanceof NameExpr named && named.getNameAsString().equals(name);
  }

  private static boolean isLiteral(Expression expression) {
    return expression instanceof LiteralExpr;
  }

  /** A variable that a file declares, by its name or with {@code this} before it. */
  private static boolean isVariable(Expression expression) {
    return expression instanceof NameExpr
        || (expression instanceof FieldAccessExpr field && field.getScope() instanceof ThisExpr);
  }

  private boolean isCollection(Expression expression) {
    return isVariable(expression) && CollectionTypes.isCollection(typeOf(expression));
  }

  private boolean isMap(Expression expression) {
    return isVariable(expression) && CollectionTypes.isMap(typeOf(expression));
  }

  private String typeOf(Expression variable) {
    return VariableTypes.of(file).typeOf(variable);
  }
}
