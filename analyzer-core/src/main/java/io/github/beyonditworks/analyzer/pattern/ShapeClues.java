package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;
import java.util.function.Predicate;

/** What kind of type it is, and what kinds of methods it has. */
final class ShapeClues {

  private static final int FEW = 2;
  private static final int SOME = 4;
  private static final int SEVERAL = 11;

  /** The annotations of EJB by which classes say that they are entrances. */
  private static final Set<String> SESSION_BEANS = Set.of("Stateless", "Local", "Remote");

  private final TypeShape shape;
  private final FileBodies bodies;
  private final Clues clues;

  private ShapeClues(TypeShape shape, FileBodies bodies, Clues clues) {
    this.shape = shape;
    this.bodies = bodies;
    this.clues = clues;
  }

  static void add(TypeShape shape, FileBodies bodies, Clues clues) {
    ShapeClues kinds = new ShapeClues(shape, bodies, clues);
    kinds.addKind();
    kinds.addFields();
    kinds.addResults();
    kinds.addBodies();
  }

  private void addKind() {
    boolean isClass =
        shape.declaration instanceof ClassOrInterfaceDeclaration
            && !shape.isInterface()
            && !shape.isAbstractClass();
    clues.note("interface", shape.isInterface());
    clues.note("abstract-class", shape.isAbstractClass());
    clues.note("enum", shape.declaration instanceof EnumDeclaration);
    clues.note("class", isClass);
    clues.note("no-supertypes", shape.superTypes.isEmpty());
    clues.note("several-supertypes", shape.superTypes.size() > 1);
    clues.note(
        "generic-type",
        shape.declaration instanceof ClassOrInterfaceDeclaration type
            && !type.getTypeParameters().isEmpty());
    clues.note(
        "session-bean",
        shape.declaration.getAnnotations().stream()
            .anyMatch(a -> SESSION_BEANS.contains(a.getNameAsString())));
    int count = shape.methods.size();
    clues.note("few-methods", count > 0 && count <= FEW);
    clues.note("some-methods", count > FEW && count <= SOME);
    clues.note("several-methods", count > SOME && count <= SEVERAL);
    clues.note("many-methods", count > SEVERAL);
  }

  private void addFields() {
    int constants = 0;
    for (FieldDeclaration field : shape.fieldDeclarations) {
      constants += field.isStatic() && field.isFinal() ? 1 : 0;
    }
    clues.note("constants", constants > 1);
    clues.note("no-fields", shape.fields.isEmpty());
    clues.note("one-field", shape.fields.size() == 1);
    clues.note("several-fields", shape.fields.size() > SOME);
  }

  /** How the methods are declared. */
  private void addResults() {
    int count = shape.methods.size();
    int isVoid = methodsThat(m -> m.getType().isVoidType());
    clues.note("mostly-void", isVoid * 3 > count * 2);
    clues.note("no-void", count > 0 && isVoid == 0);
    int isStatic = methodsThat(MethodDeclaration::isStatic);
    clues.note("all-static", count > 0 && isStatic == count);
    clues.note("some-static", isStatic > 0 && isStatic < count);
    clues.note("one-public-method", methodsThat(MethodDeclaration::isPublic) == 1);
    int withOne = methodsThat(m -> m.getParameters().size() == 1);
    clues.note("mostly-one-parameter", withOne * 3 > count * 2);
    int withNone = methodsThat(m -> m.getParameters().isEmpty());
    clues.note("mostly-no-parameters", withNone * 3 > count * 2);
    int throwing = methodsThat(m -> !m.getThrownExceptions().isEmpty());
    clues.note("throws-declared", throwing * 2 > count);
    clues.note("generic-methods", methodsThat(m -> !m.getTypeParameters().isEmpty()) > 0);
  }

  private int methodsThat(Predicate<MethodDeclaration> holds) {
    int count = 0;
    for (MethodDeclaration method : shape.methods) {
      count += holds.test(method) ? 1 : 0;
    }
    return count;
  }

  /** What the methods consist of. */
  private void addBodies() {
    int count = shape.methods.size();
    int getters = 0;
    int setters = 0;
    int empty = 0;
    int overriding = 0;
    int extending = 0;
    for (MethodDeclaration method : shape.methods) {
      getters += shape.isGetter(method) ? 1 : 0;
      setters += shape.isSetter(method) ? 1 : 0;
      empty += method.getBody().filter(b -> b.getStatements().isEmpty()).isPresent() ? 1 : 0;
      overriding += method.getAnnotationByName("Override").isPresent() ? 1 : 0;
      extending += callsSuper(method) ? 1 : 0;
    }
    clues.note("getters", getters > 0);
    clues.note("setters", setters > 0);
    clues.note("mostly-getters", count > FEW && getters * 2 > count);
    clues.note("mostly-accessors", count > FEW && (getters + setters) * 5 >= count * 4);
    clues.note("empty-body", empty == 1);
    clues.note("mostly-empty-bodies", empty > 1 && empty * 2 > count);
    clues.note("mostly-overrides", overriding * 2 > count);
    clues.note("extends-by-super", extending > 0);
  }

  private boolean callsSuper(MethodDeclaration method) {
    for (MethodCallExpr call : bodies.calls(method)) {
      if (call.getNameAsString().equals(method.getNameAsString())
          && call.getScope().filter(Expression::isSuperExpr).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
