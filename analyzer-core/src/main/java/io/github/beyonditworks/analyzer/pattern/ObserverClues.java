package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import java.util.HashSet;
import java.util.Set;

/** Who tells others that something happened, and who is told. */
final class ObserverClues {

  private static final int SMALL = 5;

  private ObserverClues() {}

  static void add(TypeShape shape, FileBodies bodies, Clues clues) {
    int handling = 0;
    int declaring = 0;
    Set<String> declared = new HashSet<>();
    boolean pair = false;
    for (MethodDeclaration method : shape.methods) {
      clues.note("keeps-listeners", keepsListener(method, shape, bodies));
      clues.note("notifies-listeners", notifiesListeners(method, shape, bodies));
      if (isCallback(method)) {
        handling += shape.isSetter(method) ? 0 : 1;
        if (method.getBody().isEmpty()) {
          declaring++;
          pair |=
              takesOneCollaborator(method)
                  && !declared.add(method.getParameter(0).getType().asString());
        }
      }
      for (Parameter parameter : method.getParameters()) {
        clues.note("takes-event", TypeShape.simpleName(parameter.getType()).endsWith("Event"));
        clues.note("observes-event", parameter.getAnnotationByName("Observes").isPresent());
      }
    }
    int count = shape.methods.size();
    boolean isSubtype = !shape.superTypes.isEmpty();
    clues.note("handles", isSubtype && handling > 0 && handling * 2 >= count);
    clues.note("handles-one", isSubtype && handling == 1);
    clues.note("callback-interface", declaring > 0 && declaring * 4 >= count * 3);
    clues.note("registration-pair", pair && count <= SMALL);
  }

  private static boolean isCallback(MethodDeclaration method) {
    return method.getType().isVoidType()
        && !method.isStatic()
        && !method.isPrivate()
        && !method.getParameters().isEmpty();
  }

  private static boolean takesOneCollaborator(MethodDeclaration method) {
    return method.getParameters().size() == 1
        && TypeShape.isCollaborator(method.getParameter(0).getType());
  }

  /** Whether a method adds what it is given to those who are kept, or removes it. */
  static boolean keepsListener(MethodDeclaration method, TypeShape shape, FileBodies bodies) {
    if (!takesOneCollaborator(method)) {
      return false;
    }
    String parameter = method.getParameter(0).getNameAsString();
    for (MethodCallExpr call : bodies.calls(method)) {
      String name = call.getNameAsString();
      if ((name.equals("add") || name.equals("remove"))
          && call.getArguments().size() == 1
          && call.getArgument(0) instanceof NameExpr added
          && added.getNameAsString().equals(parameter)
          && shape.isContainer(shape.receiver(call))) {
        return true;
      }
    }
    return false;
  }

  private static boolean notifiesListeners(
      MethodDeclaration method, TypeShape shape, FileBodies bodies) {
    for (ForEachStmt loop : bodies.loops(method)) {
      if (shape.isContainer(shape.fieldNamed(loop.getIterable()))) {
        String listener = loop.getVariableDeclarator().getNameAsString();
        for (MethodCallExpr call : bodies.calls(method)) {
          if (call.getParentNode().orElse(null) instanceof ExpressionStmt
              && call.getScope().orElse(null) instanceof NameExpr receiver
              && receiver.getNameAsString().equals(listener)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
