package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who makes objects for others: factories, builders, prototypes. */
final class CreationClues {

  private static final int SEVERAL = 3;
  private static final int MANY = 5;
  private static final int STEPS = 2;
  private static final int MANY_STEPS = 4;

  private final TypeShape shape;
  private final FileBodies bodies;
  private final Clues clues;

  private CreationClues(TypeShape shape, FileBodies bodies, Clues clues) {
    this.shape = shape;
    this.bodies = bodies;
    this.clues = clues;
  }

  static void add(TypeShape shape, FileBodies bodies, Clues clues) {
    CreationClues creation = new CreationClues(shape, bodies, clues);
    creation.addFactory();
    creation.addBuilder();
    creation.addPrototype();
  }

  private void addFactory() {
    Products products = new Products();
    for (MethodDeclaration method : shape.methods) {
      if (TypeShape.isCollaborator(method.getType()) && !shape.isOwn(method.getType())) {
        addProductOf(method, products);
      }
    }
    noteMade(products);
    noteDeclared(products);
    clues.note("many-products", products.types.size() >= MANY);
  }

  /** What the methods of a type answer with, and how many of them make it. */
  private static final class Products {
    private final Set<String> types = new HashSet<>();
    private int making;
    private int abstracting;
    private int handing;
    private int declaring;
    private int plain;
  }

  private void addProductOf(MethodDeclaration method, Products products) {
    String type = TypeShape.simpleName(method.getType());
    Set<String> made = made(method);
    if (made.isEmpty()) {
      products.handing++;
    } else {
      products.types.add(type);
      products.making++;
      products.abstracting += made.contains(type) ? 0 : 1;
      clues.note("chooses-product", made.size() > 1);
    }
    if (method.getBody().isEmpty()) {
      products.types.add(type);
      products.declaring++;
      products.plain += method.getParameters().isEmpty() ? 1 : 0;
    }
  }

  private void noteMade(Products products) {
    int making = products.making;
    clues.note("creates", making > 0);
    clues.note("creates-mostly", making > 0 && making * 2 >= shape.methods.size());
    clues.note("creates-several", making >= SEVERAL && products.types.size() >= SEVERAL);
    clues.note("creates-abstractly", products.abstracting > 0);
    clues.note("creates-abstractly-several", products.abstracting >= SEVERAL);
    clues.note("returns-collaborators", products.handing > 0);
    clues.note("returns-collaborators-mostly", isMost(products.handing));
  }

  private void noteDeclared(Products products) {
    int declaring = products.declaring;
    clues.note("declares-product-method", declaring > 0);
    clues.note("declares-product", declaring == 1 && shape.methods.size() <= SEVERAL);
    clues.note("declares-products", declaring >= SEVERAL && isMost(declaring));
    clues.note("declares-mostly-plain", products.plain >= SEVERAL && isMost(products.plain));
  }

  private boolean isMost(int methods) {
    return methods * 2 > shape.methods.size();
  }

  /** The types of objects that a method makes and returns; anonymous ones have names of no type. */
  private Set<String> made(MethodDeclaration method) {
    Map<String, String> locals = new HashMap<>();
    for (ObjectCreationExpr creation : bodies.creations(method)) {
      Node parent = creation.getParentNode().orElse(null);
      if (parent instanceof VariableDeclarator variable) {
        locals.put(variable.getNameAsString(), typeOf(creation));
      } else if (parent instanceof AssignExpr kept && kept.getTarget() instanceof NameExpr name) {
        locals.put(name.getNameAsString(), typeOf(creation));
      }
    }
    Set<String> made = new HashSet<>();
    for (ReturnStmt result : bodies.results(method)) {
      Expression value = result.getExpression().orElse(null);
      if (value instanceof ObjectCreationExpr creation) {
        made.add(typeOf(creation));
      } else if (value instanceof NameExpr name && locals.containsKey(name.getNameAsString())) {
        made.add(locals.get(name.getNameAsString()));
      }
    }
    return made;
  }

  private static String typeOf(ObjectCreationExpr creation) {
    String name = creation.getType().getNameAsString();
    return creation.getAnonymousClassBody().isPresent() ? name + "{}" : name;
  }

  private void addBuilder() {
    Node around = shape.declaration.getParentNode().orElse(null);
    String outer = around instanceof TypeDeclaration<?> type ? type.getNameAsString() : "";
    int chaining = 0;
    int most = 0;
    for (MethodDeclaration method : shape.methods) {
      chaining += returnsThis(method) ? 1 : 0;
      most = Math.max(most, stepsOnResult(method));
      if (method.getParameters().isEmpty() && !method.isStatic()) {
        clues.note("ends-in-product", makesOfFields(method));
        clues.note(
            "returns-outer",
            !outer.isEmpty() && TypeShape.simpleName(method.getType()).equals(outer));
      }
    }
    clues.note("chains", chaining > 1);
    clues.note("builds-stepwise", most >= STEPS);
    clues.note("builds-stepwise-long", most >= MANY_STEPS);
  }

  private boolean returnsThis(MethodDeclaration method) {
    for (ReturnStmt result : bodies.results(method)) {
      if (result.getExpression().filter(Expression::isThisExpr).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean makesOfFields(MethodDeclaration method) {
    for (ObjectCreationExpr creation : bodies.creations(method)) {
      if (creation.getParentNode().orElse(null) instanceof ReturnStmt
          && !shape.isOwn(creation.getType())
          && creation.getArguments().stream().anyMatch(a -> !shape.fieldNamed(a).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** How many statements of a method are calls on a variable that it returns. */
  private int stepsOnResult(MethodDeclaration method) {
    if (!TypeShape.isCollaborator(method.getType())) {
      return 0;
    }
    Set<String> returned = new HashSet<>();
    for (ReturnStmt result : bodies.results(method)) {
      if (result.getExpression().orElse(null) instanceof NameExpr name) {
        returned.add(name.getNameAsString());
      }
    }
    int steps = 0;
    for (MethodCallExpr call : bodies.calls(method)) {
      if (call.getParentNode().orElse(null) instanceof ExpressionStmt
          && call.getScope().orElse(null) instanceof NameExpr receiver
          && returned.contains(receiver.getNameAsString())) {
        steps++;
      }
    }
    return steps;
  }

  private void addPrototype() {
    clues.note("cloneable", shape.superNames.contains("Cloneable"));
    for (MethodDeclaration method : shape.methods) {
      if (method.isStatic() || !method.getParameters().isEmpty()) {
        continue;
      }
      clues.note("clones", method.getNameAsString().equals("clone"));
      for (MethodCallExpr call : bodies.calls(method)) {
        clues.note(
            "super-clone",
            call.getNameAsString().equals("clone")
                && call.getScope().filter(Expression::isSuperExpr).isPresent());
      }
      if (shape.isOwnOrSuper(method.getType())) {
        for (ObjectCreationExpr creation : bodies.creations(method)) {
          clues.note("copies-itself", shape.isOwn(creation.getType()));
        }
      }
    }
    for (ConstructorDeclaration constructor : shape.constructors) {
      clues.note(
          "copy-constructor",
          constructor.getParameters().size() == 1
              && shape.isOwn(constructor.getParameter(0).getType()));
    }
  }
}
