package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of objects that a file's types keep to themselves, and what is done with them. */
public final class OwnFields {

  private final IdentityHashMap<TypeDeclaration<?>, Map<String, VariableDeclarator>> fields =
      new IdentityHashMap<>();
  private final IdentityHashMap<CallableDeclaration<?>, Set<String>> locals =
      new IdentityHashMap<>();
  private final IdentityHashMap<VariableDeclarator, List<AssignExpr>> writes =
      new IdentityHashMap<>();

  private OwnFields(ParsedFile file) {
    for (FieldDeclaration field : file.all(FieldDeclaration.class)) {
      if (field.isPrivate()
          && !field.isStatic()
          && field.getAnnotations().isEmpty()
          && field.getParentNode().orElse(null) instanceof TypeDeclaration<?> type) {
        for (VariableDeclarator variable : field.getVariables()) {
          fields
              .computeIfAbsent(type, t -> new HashMap<>())
              .put(variable.getNameAsString(), variable);
        }
      }
    }
    if (!fields.isEmpty()) {
      for (AssignExpr assignment : file.all(AssignExpr.class)) {
        VariableDeclarator field = named(assignment.getTarget());
        if (field != null) {
          writes.computeIfAbsent(field, f -> new ArrayList<>()).add(assignment);
        }
      }
    }
  }

  /** The fields of a file, found out once. */
  public static OwnFields of(ParsedFile file) {
    return file.once(OwnFields.class, OwnFields::new);
  }

  /** The private field of an object that an expression names; null where it names another thing. */
  public VariableDeclarator named(Expression expression) {
    String name = "";
    if (expression instanceof NameExpr simple) {
      name = simple.getNameAsString();
    } else if (expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      name = access.getNameAsString();
    }
    if (name.isEmpty()) {
      return null;
    }
    Node current = expression;
    while (current != null) {
      if (current instanceof CallableDeclaration<?> callable
          && expression instanceof NameExpr
          && localsOf(callable).contains(name)) {
        return null;
      }
      if (current instanceof TypeDeclaration<?> type) {
        VariableDeclarator field = fields.getOrDefault(type, Map.of()).get(name);
        if (field != null) {
          return field;
        }
      }
      current = current.getParentNode().orElse(null);
    }
    return null;
  }

  private Set<String> localsOf(CallableDeclaration<?> callable) {
    return locals.computeIfAbsent(
        callable,
        c -> {
          Set<String> names = new HashSet<>();
          for (Parameter parameter : Subtree.all(c, Parameter.class)) {
            names.add(parameter.getNameAsString());
          }
          for (VariableDeclarator variable : Subtree.all(c, VariableDeclarator.class)) {
            names.add(variable.getNameAsString());
          }
          return names;
        });
  }

  /** The assignments to a field, its own initialiser left out. */
  public List<AssignExpr> writes(VariableDeclarator field) {
    return writes.getOrDefault(field, List.of());
  }

  /** The method or constructor that a node stands in; null where it stands in none. */
  public static CallableDeclaration<?> callable(Node node) {
    return Ancestors.nearest(node, CallableDeclaration.class).orElse(null);
  }
}
