package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the body of a method or constructor, gathered once for all claims about it. */
final class Body {

  private final BlockStmt block;
  private final List<ReturnStmt> returns = new ArrayList<>();
  private final List<ThrowStmt> throwing = new ArrayList<>();
  private final List<MethodCallExpr> calls = new ArrayList<>();
  private final List<ObjectCreationExpr> creations = new ArrayList<>();
  private final List<BinaryExpr> binaries = new ArrayList<>();
  private final List<NameExpr> names = new ArrayList<>();
  private final List<Node> writes = new ArrayList<>();
  private boolean delegates;

  private Body(BlockStmt block) {
    this.block = block;
    collect(block, true);
  }

  /** The body of a declaration; empty for those without one. */
  static Optional<Body> of(BodyDeclaration<?> declaration) {
    if (declaration instanceof ConstructorDeclaration constructor) {
      return Optional.of(new Body(constructor.getBody()));
    }
    if (declaration instanceof InitializerDeclaration initializer) {
      return Optional.of(new Body(initializer.getBody()));
    }
    return declaration instanceof MethodDeclaration method
        ? method.getBody().map(Body::new)
        : Optional.empty();
  }

  private void collect(Node node, boolean own) {
    for (Node child : node.getChildNodes()) {
      boolean ownChild =
          own && !(child instanceof LambdaExpr) && !(child instanceof BodyDeclaration<?>);
      if (own && child instanceof ReturnStmt result) {
        returns.add(result);
      } else if (own && child instanceof ThrowStmt failure) {
        throwing.add(failure);
      } else if (child instanceof MethodCallExpr call) {
        calls.add(call);
      } else if (child instanceof ObjectCreationExpr creation) {
        creations.add(creation);
      } else if (child instanceof BinaryExpr binary) {
        binaries.add(binary);
      } else if (child instanceof NameExpr name) {
        names.add(name);
      } else if (child instanceof AssignExpr || isStep(child)) {
        writes.add(child);
      }
      delegates |= child instanceof ExplicitConstructorInvocationStmt;
      collect(child, ownChild);
    }
  }

  private static boolean isStep(Node node) {
    return node instanceof UnaryExpr unary
        && (unary.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
            || unary.getOperator() == UnaryExpr.Operator.POSTFIX_INCREMENT
            || unary.getOperator() == UnaryExpr.Operator.PREFIX_DECREMENT
            || unary.getOperator() == UnaryExpr.Operator.POSTFIX_DECREMENT);
  }

  List<Statement> statements() {
    return block.getStatements();
  }

  /** What is returned from the body itself, lambdas and local classes left out. */
  List<ReturnStmt> returns() {
    return returns;
  }

  /** What is thrown by the body itself. */
  List<ThrowStmt> throwing() {
    return throwing;
  }

  List<MethodCallExpr> calls() {
    return calls;
  }

  List<ObjectCreationExpr> creations() {
    return creations;
  }

  List<BinaryExpr> binaries() {
    return binaries;
  }

  List<NameExpr> names() {
    return names;
  }

  /** Whether a constructor hands on to another. */
  boolean delegates() {
    return delegates;
  }

  /** Whether something is written by its plain name: a variable, or a field that none hides. */
  boolean writes(String name) {
    for (Node write : writes) {
      if (Guards.isName(target(write), name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field may be written, by its plain name or as that of an object. */
  boolean writesField(String name) {
    for (Node write : writes) {
      if (target(write) instanceof FieldAccessExpr access
          && access.getNameAsString().equals(name)) {
        return true;
      }
    }
    return writes(name);
  }

  private static Expression target(Node write) {
    return write instanceof AssignExpr assign
        ? assign.getTarget()
        : ((UnaryExpr) write).getExpression();
  }

  /** The throw statement that is all there is. */
  Optional<ThrowStmt> onlyThrow() {
    return statements().size() == 1 && statements().get(0) instanceof ThrowStmt failure
        ? Optional.of(failure)
        : Optional.empty();
  }

  /** The expression that is returned by a body of that one statement. */
  Optional<Expression> onlyReturned() {
    return statements().size() == 1 && statements().get(0) instanceof ReturnStmt result
        ? result.getExpression()
        : Optional.empty();
  }

  /** Whether subclasses elsewhere may do something else. */
  static boolean isOverridable(CallableDeclaration<?> callable) {
    if (!(callable instanceof MethodDeclaration method)
        || method.isStatic()
        || method.isPrivate()
        || method.isFinal()) {
      return false;
    }
    Node type = callable.getParentNode().orElse(null);
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      return declaration.isInterface()
          || (!declaration.isFinal() && (method.isPublic() || method.isProtected()));
    }
    return false;
  }

  /** Whether a declaration stands in an interface or an abstract class. */
  static boolean isInAbstraction(BodyDeclaration<?> member) {
    return member.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration declaration
        && (declaration.isInterface() || declaration.isAbstract());
  }
}
