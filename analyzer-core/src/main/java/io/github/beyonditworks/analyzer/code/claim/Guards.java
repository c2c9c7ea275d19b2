package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a body refuses on every way through it, by {@code if} and {@code throw} or by a check. */
final class Guards {

  /** Calls that throw where their first argument is null, and what they throw. */
  private static final Map<String, String> NULL_CHECKS =
      Map.ofEntries(
          Map.entry("requireNonNull", "NullPointerException"),
          Map.entry("Objects.requireNonNull", "NullPointerException"),
          Map.entry("checkNotNull", "NullPointerException"),
          Map.entry("Preconditions.checkNotNull", "NullPointerException"),
          Map.entry("Validate.notNull", "NullPointerException"),
          Map.entry("Assert.notNull", "IllegalArgumentException"));

  /** Calls that throw where their first argument is false, and what they throw. */
  private static final Map<String, String> TRUTH_CHECKS =
      Map.ofEntries(
          Map.entry("checkArgument", "IllegalArgumentException"),
          Map.entry("Preconditions.checkArgument", "IllegalArgumentException"),
          Map.entry("checkState", "IllegalStateException"),
          Map.entry("Preconditions.checkState", "IllegalStateException"),
          Map.entry("Validate.isTrue", "IllegalArgumentException"),
          Map.entry("Assert.isTrue", "IllegalArgumentException"),
          Map.entry("Assert.state", "IllegalStateException"));

  private final Body body;
  private final List<Rejection> rejections = new ArrayList<>();

  Guards(Body body) {
    this.body = body;
    for (Statement statement : body.statements()) {
      if (!addFrom(statement)) {
        break;
      }
    }
  }

  /** All that is refused, in order. */
  List<Rejection> rejections() {
    return rejections;
  }

  /** Takes what a statement refuses and tells whether the next one is reached on every way. */
  private boolean addFrom(Statement statement) {
    if (statement instanceof IfStmt branch) {
      return addBranch(branch);
    }
    if (statement instanceof ExpressionStmt expression) {
      addUnconditional(expression.getExpression());
      return true;
    }
    if (statement instanceof ReturnStmt result) {
      result.getExpression().ifPresent(this::addUnconditional);
      return false;
    }
    if (statement instanceof ExplicitConstructorInvocationStmt invocation) {
      invocation.getArguments().forEach(this::addUnconditional);
      return true;
    }
    return statement.isAssertStmt()
        || statement.isEmptyStmt()
        || statement.isLocalClassDeclarationStmt();
  }

  private boolean addBranch(IfStmt branch) {
    addUnconditional(branch.getCondition());
    Optional<ThrowStmt> failure = thrownAtEnd(branch.getThenStmt());
    if (failure.isEmpty()) {
      return false;
    }
    rejections.add(new Rejection(branch.getCondition(), true, thrownType(failure.get()), branch));
    Statement otherwise = branch.getElseStmt().orElse(null);
    return otherwise == null || (otherwise instanceof IfStmt next && addBranch(next));
  }

  /** The throw statement with which a branch ends. */
  static Optional<ThrowStmt> thrownAtEnd(Statement branch) {
    Statement last = branch;
    if (branch instanceof BlockStmt block) {
      if (block.isEmpty()) {
        return Optional.empty();
      }
      last = block.getStatement(block.getStatements().size() - 1);
    }
    return last instanceof ThrowStmt failure ? Optional.of(failure) : Optional.empty();
  }

  /** The simple name of the type that is thrown; empty unless it is made right there. */
  static String thrownType(ThrowStmt failure) {
    return failure.getExpression() instanceof ObjectCreationExpr creation
        ? creation.getType().getNameAsString()
        : "";
  }

  /** The checks among the calls that are made whatever the values are. */
  private void addUnconditional(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      String name = nameOf(call);
      if (!call.getArguments().isEmpty()) {
        Expression first = call.getArgument(0);
        if (NULL_CHECKS.containsKey(name)) {
          rejections.add(new Rejection(first, false, NULL_CHECKS.get(name), call));
        } else if (TRUTH_CHECKS.containsKey(name)) {
          rejections.add(new Rejection(first, false, TRUTH_CHECKS.get(name), call));
        }
      }
    }
    for (Expression part : unconditionalParts(expression)) {
      addUnconditional(part);
    }
  }

  /** {@code Objects.requireNonNull}, or the name alone where nothing stands before it. */
  static String nameOf(MethodCallExpr call) {
    Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return call.getNameAsString();
    }
    boolean qualified = scope instanceof FieldAccessExpr access && !access.getScope().isThisExpr();
    String type = qualified ? scope.asFieldAccessExpr().getNameAsString() : scope.toString();
    return type + "." + call.getNameAsString();
  }

  /** The parts of an expression that are evaluated on every way through it. */
  private static List<Expression> unconditionalParts(Expression expression) {
    List<Expression> parts = new ArrayList<>();
    if (expression instanceof LambdaExpr || expression instanceof SwitchExpr) {
      return parts;
    }
    if (expression instanceof ConditionalExpr choice) {
      parts.add(choice.getCondition());
      return parts;
    }
    if (expression instanceof BinaryExpr binary
        && (binary.getOperator() == BinaryExpr.Operator.AND
            || binary.getOperator() == BinaryExpr.Operator.OR)) {
      parts.add(binary.getLeft());
      return parts;
    }
    if (expression instanceof ObjectCreationExpr creation) {
      parts.addAll(creation.getArguments());
      return parts;
    }
    if (expression instanceof VariableDeclarationExpr declaration) {
      declaration.getVariables().forEach(v -> v.getInitializer().ifPresent(parts::add));
      return parts;
    }
    for (Node child : expression.getChildNodes()) {
      if (child instanceof Expression part) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Where null is refused as the value of a variable that keeps its first value. */
  Optional<Rejection> ofNull(String name) {
    if (body.writes(name)) {
      return Optional.empty();
    }
    return rejections.stream().filter(r -> refusesNull(r, name)).findFirst();
  }

  private static boolean refusesNull(Rejection rejection, String name) {
    if (isNullCheck(rejection)) {
      return isName(rejection.condition(), name);
    }
    return parts(rejection).stream().anyMatch(p -> isNullTest(p, name, rejection.whenTrue()));
  }

  private static boolean isNullCheck(Rejection rejection) {
    return rejection.at() instanceof MethodCallExpr call && NULL_CHECKS.containsKey(nameOf(call));
  }

  /**
   * The parts of a condition each of which alone leads to the refusal: what {@code ||} joins, or
   * what {@code &&} joins in a condition that has to hold.
   */
  static List<Expression> parts(Rejection rejection) {
    List<Expression> parts = new ArrayList<>();
    if (!isNullCheck(rejection)) {
      split(
          rejection.condition(),
          rejection.whenTrue() ? BinaryExpr.Operator.OR : BinaryExpr.Operator.AND,
          parts);
    }
    return parts;
  }

  private static void split(
      Expression expression, BinaryExpr.Operator operator, List<Expression> into) {
    if (expression instanceof EnclosedExpr enclosed) {
      split(enclosed.getInner(), operator, into);
    } else if (expression instanceof BinaryExpr binary && binary.getOperator() == operator) {
      split(binary.getLeft(), operator, into);
      split(binary.getRight(), operator, into);
    } else {
      into.add(expression);
    }
  }

  /** {@code name == null}, or {@code name != null} for a condition that has to hold. */
  static boolean isNullTest(Expression expression, String name, boolean equal) {
    if (!(expression instanceof BinaryExpr binary)
        || binary.getOperator()
            != (equal ? BinaryExpr.Operator.EQUALS : BinaryExpr.Operator.NOT_EQUALS)) {
      return false;
    }
    return (binary.getRight() instanceof NullLiteralExpr && isName(binary.getLeft(), name))
        || (binary.getLeft() instanceof NullLiteralExpr && isName(binary.getRight(), name));
  }

  static boolean isName(Expression expression, String name) {
    return expression instanceof NameExpr named && named.getNameAsString().equals(name);
  }

  /** Where a variable is used as an object before the first branch, null not being asked about. */
  Optional<Node> useAsObject(String name) {
    if (body.writes(name) || isComparedToNull(name)) {
      return Optional.empty();
    }
    for (Statement statement : body.statements()) {
      Optional<Node> use = useIn(statement, name);
      if (use.isPresent() || !(statement instanceof ExpressionStmt)) {
        return use;
      }
    }
    return Optional.empty();
  }

  /** Where a statement uses a variable whichever way it goes on. */
  private static Optional<Node> useIn(Statement statement, String name) {
    if (statement instanceof ExpressionStmt expression) {
      return useIn(expression.getExpression(), name);
    }
    if (statement instanceof ReturnStmt result) {
      return result.getExpression().flatMap(e -> useIn(e, name));
    }
    if (statement instanceof IfStmt branch) {
      return useIn(branch.getCondition(), name);
    }
    return statement instanceof ForEachStmt loop && isName(loop.getIterable(), name)
        ? Optional.of(loop.getIterable())
        : Optional.empty();
  }

  private boolean isComparedToNull(String name) {
    for (BinaryExpr binary : body.binaries()) {
      if ((binary.getRight() instanceof NullLiteralExpr && isName(binary.getLeft(), name))
          || (binary.getLeft() instanceof NullLiteralExpr && isName(binary.getRight(), name))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Node> useIn(Expression expression, String name) {
    boolean used =
        (expression instanceof MethodCallExpr call
                && call.getScope().filter(s -> isName(s, name)).isPresent())
            || (expression instanceof FieldAccessExpr access && isName(access.getScope(), name))
            || (expression instanceof ArrayAccessExpr array && isName(array.getName(), name));
    if (used) {
      return Optional.of(expression);
    }
    return firstUse(unconditionalParts(expression), name);
  }

  private static Optional<Node> firstUse(List<Expression> parts, String name) {
    for (Expression part : parts) {
      Optional<Node> use = useIn(part, name);
      if (use.isPresent()) {
        return use;
      }
    }
    return Optional.empty();
  }

  /** The values of a variable that are let through, as far as the refusals tell. */
  Bounds bounds(String name, ConstantValues values) {
    Bounds bounds = Bounds.NONE;
    if (body.writes(name)) {
      return Bounds.UNKNOWN;
    }
    for (Rejection rejection : rejections) {
      for (Expression part : parts(rejection)) {
        bounds = bounds.and(Bounds.of(part, rejection, name, values));
      }
    }
    return bounds;
  }
}
