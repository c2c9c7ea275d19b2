package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who has a method for each of several types of elements, and which elements hand themselves over.
 */
final class VisitorClues {

  private static final int SEVERAL = 3;

  private VisitorClues() {}

  static void add(TypeShape shape, FileBodies bodies, Clues clues) {
    int count = shape.methods.size();
    Map<String, Set<String>> overloads = new HashMap<>();
    Map<String, Set<String>> alike = new HashMap<>();
    int elements = 0;
    int judging = 0;
    for (MethodDeclaration method : shape.methods) {
      if (method.isStatic() || method.getParameters().isEmpty()) {
        continue;
      }
      Type element = method.getParameter(0).getType();
      if (TypeShape.isCollaborator(element)) {
        int parameters = method.getParameters().size();
        String result = method.getType().asString();
        elements++;
        judging += parameters == 1 && result.equals("boolean") ? 1 : 0;
        addType(overloads, method.getNameAsString() + parameters, element);
        addType(alike, result + parameters, element);
      }
      clues.note("accepts", handsItselfOver(method, bodies));
    }
    clues.note("overloads-by-type", largest(overloads) >= SEVERAL);
    clues.note("uniform-by-type", largest(alike) > SEVERAL);
    clues.note("uniform-few", largest(alike) > 1 && largest(alike) <= SEVERAL);
    clues.note("elements-mostly", elements > 1 && elements * 3 > count * 2);
    clues.note("judges-elements", judging > 0 && judging * 2 >= count);
    clues.note("returns-type-parameter", returnsTypeParameter(shape));
  }

  private static void addType(Map<String, Set<String>> types, String key, Type type) {
    types.computeIfAbsent(key, k -> new HashSet<>()).add(type.asString());
  }

  private static int largest(Map<String, Set<String>> types) {
    int most = 0;
    for (Set<String> set : types.values()) {
      most = Math.max(most, set.size());
    }
    return most;
  }

  private static boolean handsItselfOver(MethodDeclaration method, FileBodies bodies) {
    for (MethodCallExpr call : bodies.calls(method)) {
      if (call.getArguments().stream().anyMatch(Expression::isThisExpr)
          && call.getScope().orElse(null) instanceof NameExpr receiver
          && method.getParameterByName(receiver.getNameAsString()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean returnsTypeParameter(TypeShape shape) {
    if (!(shape.declaration instanceof ClassOrInterfaceDeclaration type)
        || type.getTypeParameters().isEmpty()) {
      return false;
    }
    Set<String> parameters = new HashSet<>();
    type.getTypeParameters().forEach(p -> parameters.add(p.getNameAsString()));
    for (MethodDeclaration method : shape.methods) {
      if (parameters.contains(TypeShape.simpleName(method.getType()))) {
        return true;
      }
    }
    return false;
  }
}
