package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.HashSet;
import java.util.Set;

/** Who sees to it that there is one object only. */
final class SingletonClues {

  private SingletonClues() {}

  static void add(TypeShape shape, Clues clues) {
    int hidden = 0;
    for (ConstructorDeclaration constructor : shape.constructors) {
      hidden += constructor.isPrivate() ? 1 : 0;
    }
    clues.note("private-constructors", hidden > 0 && hidden == shape.constructors.size());
    clues.note(
        "one-constant",
        shape.declaration instanceof EnumDeclaration type && type.getEntries().size() == 1);
    Set<String> statics = new HashSet<>();
    for (FieldDeclaration field : shape.fieldDeclarations) {
      if (field.isStatic()) {
        clues.note("static-state", !field.isFinal());
        for (VariableDeclarator variable : field.getVariables()) {
          statics.add(variable.getNameAsString());
          clues.note("static-self", shape.isOwn(variable.getType()));
        }
      }
    }
    for (MethodDeclaration method : shape.methods) {
      if (method.isStatic()) {
        clues.note(
            "static-self-access",
            method.getParameters().isEmpty() && shape.isOwn(method.getType()));
        clues.note("lazy-static", TypeShape.fillsWhenAsked(method, statics));
      }
    }
  }
}
