package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What code makes for itself although it reaches outside of the process or keeps threads: clients,
 * connections, executors.
 */
public final class OutwardCreations {

  /**
   * Something that is made.
   *
   * @param expression what makes it
   * @param type the simple name of the type that is made, or that has the method that makes it
   * @param field the field that keeps it; empty where none does
   */
  public record Creation(Expression expression, String type, String field) {}

  private static final Set<String> FINISHES = Set.of("build", "create", "newClient");

  private final ParsedFile file;
  private final Libraries libraries;
  private final TypeNames names;

  private OutwardCreations(ParsedFile file, Libraries libraries) {
    this.file = file;
    this.libraries = libraries;
    this.names = TypeNames.of(file);
  }

  /** Those of a file, where no caller can choose and no code puts the program together. */
  public static List<Creation> of(ParsedFile file, Libraries libraries) {
    return new OutwardCreations(file, libraries).found();
  }

  private List<Creation> found() {
    List<Creation> found = new ArrayList<>();
    for (ObjectCreationExpr creation : file.all(ObjectCreationExpr.class)) {
      String type = creation.getType().getNameAsString();
      if (creation.getAnonymousClassBody().isEmpty() && libraries.has(Table.OUTWARD, type, names)) {
        add(creation, type, found);
      }
    }
    for (MethodCallExpr call : file.all(MethodCallExpr.class)) {
      String method = call.getNameAsString();
      if (libraries.hasMethod(Table.OUTWARD, method)
          && call.getScope().orElse(null) instanceof NameExpr scope
          && libraries.hasCall(Table.OUTWARD, scope.getNameAsString(), method, names)) {
        add(call, scope.getNameAsString(), found);
      }
    }
    return found;
  }

  private void add(Expression expression, String type, List<Creation> into) {
    Node value = expression;
    Node parent = value.getParentNode().orElse(null);
    // a builder's chain makes what its last call returns
    while (parent instanceof MethodCallExpr call && call.getScope().orElse(null) == value) {
      value = parent;
      parent = value.getParentNode().orElse(null);
    }
    if (value != expression
        && !(value instanceof MethodCallExpr last && FINISHES.contains(last.getNameAsString()))) {
      // the chain is its work
      parent = null;
    }
    if (parent instanceof ReturnStmt || isWhereObjectsAreMade(expression)) {
      return;
    }
    String field = fieldOf(parent);
    TypeDeclaration<?> owner = Enclosing.type(expression).orElse(null);
    boolean constant =
        parent instanceof VariableDeclarator variable
            && variable.getParentNode().orElse(null) instanceof FieldDeclaration declaration
            && declaration.isStatic();
    if (!constant
        && owner != null
        && (field.isEmpty() || !CollaboratorCreations.canBeHandedIn(field, owner))) {
      into.add(new Creation(expression, type, field));
    }
  }

  private static String fieldOf(Node holder) {
    if (holder instanceof VariableDeclarator variable) {
      return variable.getParentNode().orElse(null) instanceof FieldDeclaration
          ? variable.getNameAsString()
          : "";
    }
    if (!(holder instanceof AssignExpr assignment)) {
      return "";
    }
    String name =
        assignment.getTarget() instanceof FieldAccessExpr access
            ? access.getNameAsString()
            : assignment.getTarget() instanceof NameExpr simple ? simple.getNameAsString() : "";
    return Enclosing.type(holder).flatMap(t -> t.getFieldByName(name)).isPresent() ? name : "";
  }

  /** Factories, configuration, and constructors that pass the usual choice on. */
  private boolean isWhereObjectsAreMade(Node node) {
    Node current = node;
    while (current != null) {
      if (current instanceof ExplicitConstructorInvocationStmt
          || (current instanceof MethodDeclaration method
              && CollaboratorCreations.isMakingMethod(method.getNameAsString()))
          || (current instanceof TypeDeclaration<?> type
              && TypeRole.makesObjects(type.getNameAsString()))
          || (current instanceof BodyDeclaration<?> member && isAssembly(member))) {
        return true;
      }
      current = current.getParentNode().orElse(null);
    }
    return false;
  }

  private boolean isAssembly(BodyDeclaration<?> member) {
    for (AnnotationExpr annotation : member.getAnnotations()) {
      if (libraries.has(Table.ASSEMBLY, annotation.getName().getIdentifier(), names)) {
        return true;
      }
    }
    return false;
  }
}
