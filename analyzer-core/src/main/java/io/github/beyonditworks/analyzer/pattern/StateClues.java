package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.Type;

/** Who keeps a state apart to bring it back: mementos, and plain values that are none. */
final class StateClues {

  private static final int SEVERAL = 3;

  private StateClues() {}

  static void add(TypeShape shape, FileBodies bodies, Clues clues) {
    clues.note("serializable", shape.superNames.contains("Serializable"));
    addKeys(shape, clues);
    addFields(shape, clues);
    for (ConstructorDeclaration constructor : shape.constructors) {
      clues.note("constructor-takes-many", constructor.getParameters().size() > SEVERAL);
      for (Parameter parameter : constructor.getParameters()) {
        clues.note("takes-snapshot", reads(constructor, parameter, bodies) > 1);
      }
    }
  }

  private static void addKeys(TypeShape shape, Clues clues) {
    int count = shape.methods.size();
    int keyed = 0;
    int taking = 0;
    for (MethodDeclaration method : shape.methods) {
      if (!method.getParameters().isEmpty() && isText(method.getParameter(0).getType())) {
        taking++;
        boolean value = method.getType().isPrimitiveType() || isText(method.getType());
        keyed += value || method.getParameters().size() == 2 ? 1 : 0;
      }
    }
    clues.note("takes-texts", taking > 1 && taking * 2 > count);
    clues.note("keyed-values", keyed > SEVERAL && keyed * 5 >= count * 2);
  }

  private static boolean isText(Type type) {
    return TypeShape.simpleName(type).equals("String");
  }

  private static void addFields(TypeShape shape, Clues clues) {
    int isFinal = 0;
    for (FieldDeclaration field : shape.fieldDeclarations) {
      if (!field.isStatic()) {
        isFinal += field.isFinal() ? 1 : 0;
        clues.note("open-fields", !field.isPrivate());
      }
    }
    int values = 0;
    for (Type type : shape.fields.values()) {
      values += TypeShape.isCollaborator(type) ? 0 : 1;
    }
    clues.note("final-fields", isFinal > 0 && isFinal >= shape.fields.size());
    clues.note("holds-values", values > 1 && values * 3 > shape.fields.size() * 2);
  }

  /** How often a constructor asks a collaborator that it is given. */
  private static int reads(
      ConstructorDeclaration constructor, Parameter parameter, FileBodies bodies) {
    if (!TypeShape.isCollaborator(parameter.getType())) {
      return 0;
    }
    int reads = 0;
    for (MethodCallExpr call : bodies.calls(constructor)) {
      if (call.getScope().orElse(null) instanceof NameExpr name
          && name.getNameAsString().equals(parameter.getNameAsString())) {
        reads++;
      }
    }
    return reads;
  }
}
