package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Optional;

/**
 * What a field, an element of an annotation, or the field behind an accessor begins with.
 *
 * @param what it is, for messages: {@code the field limit}
 * @param name its name
 * @param value the expression that it begins with
 */
record InitialValue(String what, String name, Expression value) {

  /** The value before anybody sets one; null where the file does not tell. */
  static InitialValue of(Described described) {
    Node node = described.node();
    if (node instanceof AnnotationMemberDeclaration member) {
      return member
          .getDefaultValue()
          .map(v -> new InitialValue("the element", member.getNameAsString(), v))
          .orElse(null);
    }
    if (node instanceof FieldDeclaration field) {
      boolean one = field.getVariables().size() == 1;
      return one ? ofField(field.getVariable(0), field, described) : null;
    }
    if (node instanceof MethodDeclaration method && method.getParameters().size() <= 1) {
      return fieldOf(method)
          .flatMap(name -> declared(method, name))
          .map(v -> ofField(v, (FieldDeclaration) v.getParentNode().orElseThrow(), described))
          .orElse(null);
    }
    return null;
  }

  private static InitialValue ofField(
      VariableDeclarator variable, FieldDeclaration field, Described described) {
    if (variable.getInitializer().isEmpty()
        || (!field.isFinal() && isWrittenWhenMade(variable.getNameAsString(), field))) {
      return null;
    }
    boolean same = field == described.node();
    String what =
        field.isStatic() && field.isFinal()
            ? "the constant"
            : same ? "the field" : "the field " + variable.getNameAsString();
    return new InitialValue(what, variable.getNameAsString(), variable.getInitializer().get());
  }

  private static boolean isWrittenWhenMade(String name, FieldDeclaration field) {
    if (!(field.getParentNode().orElse(null) instanceof TypeDeclaration<?> type)) {
      return true;
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      boolean making =
          member instanceof InitializerDeclaration || member instanceof ConstructorDeclaration;
      if (making && Body.of(member).filter(b -> b.writesField(name)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The field that a getter returns or a setter writes. */
  private static Optional<String> fieldOf(MethodDeclaration method) {
    if (method.getBody().isEmpty() || method.getBody().get().isEmpty()) {
      return Optional.empty();
    }
    Statement first = method.getBody().get().getStatement(0);
    if (method.getParameters().isEmpty()) {
      return first.isReturnStmt() && method.getBody().get().getStatements().size() == 1
          ? first.asReturnStmt().getExpression().flatMap(InitialValue::fieldName)
          : Optional.empty();
    }
    String parameter = method.getParameter(0).getNameAsString();
    for (Statement statement : method.getBody().get().getStatements()) {
      if (statement.isExpressionStmt()
          && statement.asExpressionStmt().getExpression() instanceof AssignExpr assign
          && assign.getOperator() == AssignExpr.Operator.ASSIGN
          && Guards.isName(assign.getValue(), parameter)) {
        return fieldName(assign.getTarget());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fieldName(Expression expression) {
    if (expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      return Optional.of(access.getNameAsString());
    }
    return expression instanceof NameExpr name
        ? Optional.of(name.getNameAsString())
        : Optional.empty();
  }

  private static Optional<VariableDeclarator> declared(MethodDeclaration method, String name) {
    if (method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type) {
      for (FieldDeclaration field : type.getFields()) {
        for (VariableDeclarator variable : field.getVariables()) {
          if (variable.getNameAsString().equals(name)) {
            return Optional.of(variable);
          }
        }
      }
    }
    return Optional.empty();
  }
}
