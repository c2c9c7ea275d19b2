package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds fields that a getter assigns. What it keeps for the next call is not counted: what it
 * assigns on a condition, or reads as well.
 */
public final class GetterEffects {

  /** Names that say that more is done than to get. */
  private static final Pattern SAYS_MORE =
      Pattern.compile("get\\w*(And|Or|Next|New|Fresh|Lazy|Previous|Cached|Ready)(\\p{Lu}\\w*)?");

  private GetterEffects() {}

  static Optional<String> assignedField(MethodDeclaration method) {
    if (method.getBody().isEmpty() || SAYS_MORE.matcher(method.getNameAsString()).matches()) {
      return Optional.empty();
    }
    return assignedField(method, method.getBody().get());
  }

  private static Optional<String> assignedField(MethodDeclaration method, Node node) {
    for (Node child : node.getChildNodes()) {
      if (runsLater(child) || child instanceof IfStmt) {
        continue;
      }
      Optional<String> field =
          target(child)
              .flatMap(target -> fieldName(method, target))
              .filter(name -> !isKept(method, name));
      if (field.isPresent()) {
        return field;
      }
      Optional<String> deeper = assignedField(method, child);
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  private static boolean runsLater(Node node) {
    return node instanceof LambdaExpr
        || node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent());
  }

  private static Optional<Expression> target(Node node) {
    if (node instanceof AssignExpr assignment) {
      return Optional.of(assignment.getTarget());
    }
    return node instanceof UnaryExpr unary
            && (unary.getOperator().name().endsWith("INCREMENT")
                || unary.getOperator().name().endsWith("DECREMENT"))
        ? Optional.of(unary.getExpression())
        : Optional.empty();
  }

  private static Optional<String> fieldName(MethodDeclaration method, Expression target) {
    if (target instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      return Optional.of(access.getNameAsString());
    }
    return target instanceof NameExpr name
            && isField(method, name.getNameAsString())
            && !isLocal(method, name.getNameAsString())
        ? Optional.of(name.getNameAsString())
        : Optional.empty();
  }

  private static boolean isField(MethodDeclaration method, String name) {
    return Ancestors.nearest(method, TypeDeclaration.class)
        .map(t -> (TypeDeclaration<?>) t)
        .flatMap(t -> t.getFieldByName(name))
        .isPresent();
  }

  private static boolean isLocal(MethodDeclaration method, String name) {
    return method.getParameters().stream().map(Parameter::getNameAsString).anyMatch(name::equals)
        || Subtree.all(method, VariableDeclarator.class).stream()
            .anyMatch(v -> v.getNameAsString().equals(name));
  }

  /** What is returned, tested or copied to a variable is kept from one call to the next. */
  private static boolean isKept(MethodDeclaration method, String field) {
    Stream<Expression> returned =
        Subtree.all(method, ReturnStmt.class).stream().flatMap(r -> r.getExpression().stream());
    Stream<Expression> tested =
        Subtree.all(method, IfStmt.class).stream().map(IfStmt::getCondition);
    Stream<Expression> copied =
        Subtree.all(method, VariableDeclarator.class).stream()
            .flatMap(v -> v.getInitializer().stream());
    return Stream.of(returned, tested, copied)
        .flatMap(expressions -> expressions)
        .anyMatch(e -> mentions(e, field));
  }

  private static boolean mentions(Expression expression, String field) {
    return Subtree.all(expression, NameExpr.class).stream()
            .anyMatch(n -> n.getNameAsString().equals(field))
        || Subtree.all(expression, FieldAccessExpr.class).stream()
            .anyMatch(a -> a.getNameAsString().equals(field));
  }
}
