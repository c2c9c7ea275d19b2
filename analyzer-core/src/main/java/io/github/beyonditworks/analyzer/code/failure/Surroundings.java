package io.github.beyonditworks.analyzer.code.failure;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.code.NameOrigins;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a {@code try} stands.
 *
 * @param function the method, constructor, initialiser or lambda around it
 * @param repeated whether a loop of that function is around it, which goes on with the next round
 * @param aside whether it stands in a {@code finally} block or a catch clause
 */
public record Surroundings(Node function, boolean repeated, boolean aside) {

  private static final Pattern CALLED_FROM_OUTSIDE =
      Pattern.compile(
          "main|run|call|(?:on|handle|after|before)[A-Z]\\w*|actionPerformed|uncaughtException|finalize|\\w+(?:Clicked|Pressed|Released|Changed|Received|Event)");
  private static final Pattern CLEANS_UP =
      Pattern.compile(
          "(?:close|shutdown|shutDown|stop|destroy|dispose|clean|cleanup|cleanUp|release|delete|disconnect|cancel|abort|rollback|unregister|unlock|terminate|kill|remove|flush|join|await|unbind|free|tearDown|teardown|deregister|reset|interrupt|unlink)(?:[A-Z]\\w*)?");
  private static final Pattern CHECKS =
      Pattern.compile("(?:check|validate|verify|ensure|require|assert)(?:[A-Z]\\w*)?");
  private static final Pattern CALLED_BACK =
      Pattern.compile(
          "\\w*(?:Listener|Callback|Runnable|Thread|TimerTask|Handler|Observer|Job|Worker|Watcher|Runner|Adapter|Task)");

  static Surroundings of(TryStmt attempt) {
    boolean repeated = false;
    boolean aside = false;
    Node child = attempt;
    Node parent = attempt.getParentNode().orElse(null);
    while (parent != null
        && !(parent instanceof BodyDeclaration<?>)
        && !(parent instanceof LambdaExpr)
        && !(parent instanceof CompilationUnit)) {
      repeated |= isLoop(parent);
      aside |=
          parent instanceof CatchClause
              || (parent instanceof TryStmt outer && outer.getFinallyBlock().orElse(null) == child);
      child = parent;
      parent = parent.getParentNode().orElse(null);
    }
    return new Surroundings(parent, repeated, aside);
  }

  private static boolean isLoop(Node node) {
    return node instanceof Statement statement
        && (statement.isForStmt()
            || statement.isForEachStmt()
            || statement.isWhileStmt()
            || statement.isDoStmt());
  }

  /** Whether nobody is above who could do more: a thread, a listener, a framework's own call. */
  public boolean atBoundary(Libraries libraries, NameOrigins origins) {
    if (function instanceof LambdaExpr lambda) {
      return lambda.getParentNode().orElse(null) instanceof MethodCallExpr
          || lambda.getParentNode().orElse(null) instanceof ObjectCreationExpr;
    }
    if (!(function instanceof MethodDeclaration method)) {
      return false;
    }
    return CALLED_FROM_OUTSIDE.matcher(method.getNameAsString()).matches()
        || hasEntryPoint(method, libraries, origins)
        || overridesCallback(method);
  }

  private static boolean hasEntryPoint(
      MethodDeclaration method, Libraries libraries, NameOrigins origins) {
    for (AnnotationExpr annotation : method.getAnnotations()) {
      if (libraries.has(Table.ENTRY_POINTS, annotation.getName().getIdentifier(), origins)) {
        return true;
      }
    }
    for (Parameter parameter : method.getParameters()) {
      for (AnnotationExpr annotation : parameter.getAnnotations()) {
        if (annotation.getName().getIdentifier().startsWith("Observes")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean overridesCallback(MethodDeclaration method) {
    if (!method.getType().isVoidType()) {
      return false;
    }
    Node owner = method.getParentNode().orElse(null);
    if (owner instanceof ObjectCreationExpr anonymous) {
      return isCalledBack(anonymous.getType());
    }
    return method.getAnnotationByName("Override").isPresent()
        && owner instanceof TypeDeclaration<?> type
        && superTypes(type).stream().anyMatch(Surroundings::isCalledBack);
  }

  private static List<ClassOrInterfaceType> superTypes(TypeDeclaration<?> type) {
    List<ClassOrInterfaceType> types = new ArrayList<>();
    if (type instanceof NodeWithExtends<?> node) {
      types.addAll(node.getExtendedTypes());
    }
    if (type instanceof NodeWithImplements<?> node) {
      types.addAll(node.getImplementedTypes());
    }
    return types;
  }

  private static boolean isCalledBack(ClassOrInterfaceType type) {
    return CALLED_BACK.matcher(type.getNameAsString()).matches();
  }

  /** Whether the function, or all that is tried, does no more than put things away. */
  public boolean cleansUp(TryStmt attempt) {
    if (aside
        || (function instanceof MethodDeclaration method
            && CLEANS_UP.matcher(method.getNameAsString()).matches())) {
      return true;
    }
    List<Statement> tried = attempt.getTryBlock().getStatements();
    return !tried.isEmpty() && tried.stream().allMatch(Surroundings::cleansUp);
  }

  /** Whether all that is tried is to call a check, so that its exception is the answer. */
  public static boolean onlyChecks(TryStmt attempt) {
    List<Statement> tried = attempt.getTryBlock().getStatements();
    for (Statement statement : tried) {
      boolean checks =
          statement instanceof ExpressionStmt expression
              && expression.getExpression() instanceof MethodCallExpr call
              && CHECKS.matcher(call.getNameAsString()).matches();
      if (!checks) {
        return false;
      }
    }
    return !tried.isEmpty();
  }

  private static boolean cleansUp(Statement statement) {
    if (statement.isIfStmt()) {
      return cleansUp(statement.asIfStmt().getThenStmt());
    }
    if (statement.isBlockStmt()) {
      return statement.asBlockStmt().getStatements().stream().allMatch(Surroundings::cleansUp);
    }
    return statement instanceof ExpressionStmt expression
        && expression.getExpression() instanceof MethodCallExpr call
        && CLEANS_UP.matcher(call.getNameAsString()).matches();
  }
}
