package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells members that a glance explains from those that have more to them. */
public final class MemberShape {

  private static final Pattern ACCESSOR_NAME = Pattern.compile("(?:get|is|has|set)[A-Z_0-9]\\w*");

  private MemberShape() {}

  /**
   * Whether a method hands out or takes one value: by its name, or as a name without parameters
   * such as {@code size()} whose body returns a field.
   */
  public static boolean isAccessor(CallableDeclaration<?> callable) {
    if (!(callable instanceof MethodDeclaration method)
        || method.getParameters().size() > 1
        || bodyOf(method).map(b -> b.size() > 1 && !isTrivial(b)).orElse(false)) {
      return false;
    }
    return ACCESSOR_NAME.matcher(method.getNameAsString()).matches() || returnsField(method);
  }

  private static boolean returnsField(MethodDeclaration method) {
    return method.getParameters().isEmpty()
        && bodyOf(method)
            .filter(b -> b.size() == 1)
            .map(b -> b.get(0))
            .filter(ReturnStmt.class::isInstance)
            .flatMap(s -> s.asReturnStmt().getExpression())
            .filter(e -> e instanceof NameExpr || e instanceof FieldAccessExpr)
            .isPresent();
  }

  /**
   * Whether a body takes one statement that is not a block, or does nothing but keep values: it is
   * read as fast as a sentence about it.
   */
  public static boolean isTrivial(List<Statement> body) {
    if (body.size() <= 1) {
      return body.stream().allMatch(s -> s.isReturnStmt() || s.isExpressionStmt() || isCall(s));
    }
    return body.stream().allMatch(MemberShape::keepsValue);
  }

  private static boolean keepsValue(Statement statement) {
    if (statement instanceof ReturnStmt result) {
      return result.getExpression().map(e -> e.isThisExpr() || e.isNameExpr()).orElse(true);
    }
    boolean assignment =
        statement.isExpressionStmt()
            && statement.asExpressionStmt().getExpression() instanceof AssignExpr;
    return assignment || isCall(statement);
  }

  private static boolean isCall(Statement statement) {
    return statement instanceof ExplicitConstructorInvocationStmt || statement.isThrowStmt();
  }

  /** The statements of a body; empty for a method without one. */
  public static Optional<List<Statement>> bodyOf(CallableDeclaration<?> callable) {
    if (callable instanceof ConstructorDeclaration constructor) {
      return Optional.of(constructor.getBody().getStatements());
    }
    return callable instanceof MethodDeclaration method
        ? method.getBody().map(BlockStmt::getStatements)
        : Optional.empty();
  }
}
