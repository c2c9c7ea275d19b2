package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithParameters;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types of expressions, as far as they are written in the file: nothing is guessed. */
final class WrittenType {

  private static final String UNKNOWN = "var";

  private WrittenType() {}

  /** The type of a value; empty where it is not written nearby. */
  static Optional<String> of(Expression value) {
    if (value instanceof StringLiteralExpr) {
      return Optional.of("String");
    }
    if (value instanceof IntegerLiteralExpr) {
      return Optional.of("int");
    }
    if (value instanceof BooleanLiteralExpr) {
      return Optional.of("boolean");
    }
    if (value instanceof ThisExpr) {
      return Enclosing.type(value).map(t -> t.getNameAsString());
    }
    if (value instanceof ObjectCreationExpr creation) {
      return Optional.of(creation.getTypeAsString()).filter(t -> !t.contains("<>"));
    }
    return value instanceof NameExpr name ? ofVariable(name) : Optional.empty();
  }

  /** The parameters by which a method takes some values; empty where a type is not written. */
  static Optional<String> parameters(List<Expression> values) {
    List<String> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Expression value : values) {
      Optional<String> type = of(value);
      String name = type.map(t -> nameOf(value, t)).orElse("");
      if (type.isEmpty() || !names.add(name)) {
        return Optional.empty();
      }
      parameters.add(type.get() + ' ' + name);
    }
    return Optional.of(String.join(", ", parameters));
  }

  private static String nameOf(Expression value, String type) {
    if (value instanceof NameExpr name) {
      return name.getNameAsString();
    }
    return switch (type) {
      case "String" -> "text";
      case "int" -> "number";
      case "boolean" -> "flag";
      default -> VariableName.of(type.replaceAll("<.*|.*\\.", ""));
    };
  }

  /** The type that a call has to have where it stands; empty where nothing around it says so. */
  static Optional<String> wantedOf(MethodCallExpr call) {
    Node parent = call.getParentNode().orElse(null);
    if (parent instanceof ExpressionStmt) {
      return Optional.of("void");
    }
    if (parent instanceof VariableDeclarator variable) {
      return known(variable.getTypeAsString());
    }
    if (parent instanceof ReturnStmt) {
      return Ancestors.nearest(call, LambdaExpr.class).isPresent()
          ? Optional.empty()
          : Ancestors.nearest(call, MethodDeclaration.class)
              .map(MethodDeclaration::getTypeAsString);
    }
    return isCondition(parent) ? Optional.of("boolean") : Optional.empty();
  }

  private static boolean isCondition(Node parent) {
    return parent instanceof IfStmt
        || parent instanceof WhileStmt
        || (parent instanceof UnaryExpr unary
            && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT)
        || (parent instanceof BinaryExpr binary
            && (binary.getOperator() == BinaryExpr.Operator.AND
                || binary.getOperator() == BinaryExpr.Operator.OR));
  }

  /** A local variable or parameter of the member around a name, or a field of the types around. */
  private static Optional<String> ofVariable(NameExpr use) {
    String name = use.getNameAsString();
    Node around = use.getParentNode().orElse(null);
    while (around != null) {
      Optional<String> declared = declaredIn(around, name);
      if (declared.isPresent()) {
        return declared.flatMap(WrittenType::known);
      }
      around = around.getParentNode().orElse(null);
    }
    return Optional.empty();
  }

  private static Optional<String> declaredIn(Node around, String name) {
    if (around instanceof NodeWithParameters<?> callable) {
      for (Parameter parameter : callable.getParameters()) {
        if (parameter.getNameAsString().equals(name)) {
          return Optional.of(parameter.isVarArgs() ? UNKNOWN : parameter.getTypeAsString());
        }
      }
      for (VariableDeclarator variable : Subtree.all(around, VariableDeclarator.class)) {
        if (variable.getNameAsString().equals(name)) {
          return Optional.of(variable.getTypeAsString());
        }
      }
    }
    if (around instanceof TypeDeclaration<?> type) {
      for (FieldDeclaration field : type.getFields()) {
        for (VariableDeclarator variable : field.getVariables()) {
          if (variable.getNameAsString().equals(name)) {
            return Optional.of(variable.getTypeAsString());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> known(String type) {
    return type.equals(UNKNOWN) || type.isEmpty() ? Optional.empty() : Optional.of(type);
  }
}
