package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.beyonditworks.analyzer.code.seam.SeamSketch.Need;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a caller can hand in instead of what code makes, or calls in a static place. */
public final class CollaboratorReplacement {

  private CollaboratorReplacement() {}

  /**
   * What is needed in the place of a collaborator that is made: the object where a field keeps it,
   * a supplier or factory where each call makes its own or a method fills the field later.
   *
   * @param field the field that keeps it; empty where none does
   */
  public static Optional<Need> of(ObjectCreationExpr creation, String field) {
    String type = keptAs(creation, field);
    if (creation.toString().contains("\n") || type.contains("<>")) {
      return Optional.empty();
    }
    boolean late = Ancestors.nearest(creation, MethodDeclaration.class).isPresent();
    boolean madeByCall = field.isEmpty() || late || Subtree.has(creation, ThisExpr.class);
    return madeByCall ? maker(creation, type) : Optional.of(object(creation, type, field));
  }

  /** What is needed in the place of a collaborator, the field that keeps it looked up. */
  public static Optional<Need> of(ObjectCreationExpr creation) {
    return of(creation, keepingField(creation));
  }

  /** An object with the methods that are static as yet. */
  public static Need of(MethodCallExpr call, String type) {
    String name = VariableName.of(type);
    MethodCallExpr onObject = call.clone();
    onObject.setScope(new NameExpr(name));
    return new Need(type, name, onObject.toString());
  }

  /** The field that keeps a created object; empty where none does. */
  static String keepingField(ObjectCreationExpr creation) {
    Node parent = creation.getParentNode().orElse(null);
    if (parent instanceof VariableDeclarator variable) {
      boolean field = variable.getParentNode().orElse(null) instanceof FieldDeclaration;
      return field ? variable.getNameAsString() : "";
    }
    if (parent instanceof AssignExpr assignment) {
      String target = assignment.getTarget().toString().replace("this.", "");
      return Enclosing.type(creation).flatMap(t -> t.getFieldByName(target)).isPresent()
          ? target
          : "";
    }
    return "";
  }

  /** The type of the field: an interface there is what a caller should have to know. */
  private static String keptAs(ObjectCreationExpr creation, String field) {
    return Enclosing.type(creation)
        .flatMap(type -> fieldNamed(field, type))
        .map(VariableDeclarator::getTypeAsString)
        .orElse(creation.getType().asString());
  }

  private static Optional<VariableDeclarator> fieldNamed(String name, TypeDeclaration<?> type) {
    return type.getFieldByName(name).stream()
        .flatMap(f -> f.getVariables().stream())
        .filter(v -> v.getNameAsString().equals(name))
        .findFirst();
  }

  /** A supplier, or a factory that takes the arguments where their types are written. */
  private static Optional<Need> maker(ObjectCreationExpr creation, String type) {
    String simpleName = type.replaceAll("<.*|.*\\.", "");
    String name = VariableName.of(simpleName);
    if (creation.getArguments().stream().allMatch(Expression::isLiteralExpr)) {
      return Optional.of(new Need("Supplier<" + type + ">", name + "s", name + "s.get()"));
    }
    String arguments =
        creation.getArguments().stream()
            .map(Expression::toString)
            .collect(Collectors.joining(", "));
    String use = name + "Factory.create(" + arguments + ")";
    String factory = simpleName + "Factory";
    return WrittenType.parameters(creation.getArguments())
        .map(p -> "interface " + factory + " {\n  " + type + " create(" + p + ");\n}")
        .map(declaration -> new Need(factory, name + "Factory", use, declaration));
  }

  private static Need object(ObjectCreationExpr creation, String type, String field) {
    boolean hidesField =
        creation.getParentNode().orElse(null) instanceof AssignExpr assignment
            && assignment.getTarget() instanceof NameExpr;
    String name = hidesField ? VariableName.given(field) : field;
    return new Need(type, name, name);
  }

  /** What is needed in the place of work whose result a field keeps; empty for all other work. */
  public static Optional<Need> ofResult(Expression work) {
    if (!(work.getParentNode().orElse(null) instanceof AssignExpr assignment)
        || assignment.getValue() != work
        || assignment.getParentNode().filter(ExpressionStmt.class::isInstance).isEmpty()) {
      return Optional.empty();
    }
    Expression target = assignment.getTarget();
    String field =
        target instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr
            ? access.getNameAsString()
            : target.toString();
    String name = target instanceof NameExpr ? VariableName.given(field) : field;
    return Enclosing.type(work)
        .flatMap(t -> fieldNamed(field, t))
        .map(v -> new Need(v.getTypeAsString(), name, name));
  }
}
