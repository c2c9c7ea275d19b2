package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types that a file's variables are declared with, as written. */
public final class VariableTypes {

  /** What stands for a type that has to be worked out: {@code var}, a lambda's bare parameter. */
  public static final String UNWRITTEN = "var";

  /**
   * A variable.
   *
   * @param scope the node within which its name means it
   * @param type its type without type arguments; {@link #UNWRITTEN} where none is written
   */
  private record Declared(Node scope, String type) {}

  private final Map<String, List<Declared>> byName = new HashMap<>();

  private VariableTypes(ParsedFile file) {
    for (VariableDeclarator variable : file.all(VariableDeclarator.class)) {
      add(variable.getNameAsString(), around(around(variable)), variable.getType());
    }
    for (Parameter parameter : file.all(Parameter.class)) {
      add(parameter.getNameAsString(), around(parameter), parameter.getType());
    }
    for (TypePatternExpr pattern : file.all(TypePatternExpr.class)) {
      add(pattern.getNameAsString(), aroundStatement(pattern), pattern.getType());
    }
  }

  /** The variables of a file. */
  public static VariableTypes of(ParsedFile file) {
    return file.once(VariableTypes.class, VariableTypes::new);
  }

  private void add(String name, Node scope, Type type) {
    if (scope != null) {
      byName.computeIfAbsent(name, n -> new ArrayList<>(2)).add(new Declared(scope, written(type)));
    }
  }

  private static String written(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return named.getNameWithScope();
    }
    return type.isVarType() || type.isUnknownType() ? UNWRITTEN : type.asString();
  }

  /** The statement of a declaration only carries it: its name is known in the block around. */
  private static Node around(Node node) {
    Node parent = node == null ? null : node.getParentNode().orElse(null);
    return parent instanceof ExpressionStmt ? parent.getParentNode().orElse(null) : parent;
  }

  /** A pattern's variable may be known behind the statement that asks. */
  private static Node aroundStatement(Node node) {
    Node current = node;
    while (current != null && !(current instanceof Statement)) {
      current = current.getParentNode().orElse(null);
    }
    return current == null ? null : current.getParentNode().orElse(null);
  }

  /**
   * The type of the variable that an expression is where it stands: a name, or a field behind
   * {@code this} or another object; empty for all else and for what the file does not declare.
   */
  public String typeOf(Expression variable) {
    if (variable instanceof NameExpr name) {
      return typeOf(name.getNameAsString(), variable, false);
    }
    return variable instanceof FieldAccessExpr access
        ? typeOf(access.getNameAsString(), variable, true)
        : "";
  }

  /** Behind an object stand fields only, whatever the code around has by that name. */
  private String typeOf(String name, Node at, boolean field) {
    List<Declared> all = byName.get(name);
    Node current = all == null ? null : at;
    while (current != null) {
      if (!field || current instanceof TypeDeclaration || current instanceof ObjectCreationExpr) {
        for (Declared declared : all) {
          if (declared.scope() == current) {
            return declared.type();
          }
        }
      }
      current = current.getParentNode().orElse(null);
    }
    return "";
  }
}
