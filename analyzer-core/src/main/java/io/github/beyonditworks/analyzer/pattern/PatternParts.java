package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.model.PatternFacts.Part;
import io.github.beyonditworks.analyzer.model.PatternFacts.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts in a type what verdicts about its patterns rest on. */
final class PatternParts {

  /** The annotations that change nothing of what code does. */
  private static final Set<String> PLAIN =
      Set.of(
          "Override",
          "SuppressWarnings",
          "FunctionalInterface",
          "SafeVarargs",
          "Nullable",
          "NonNull",
          "Nonnull",
          "NotNull",
          "CheckForNull",
          "NullMarked");

  private final TypeShape shape;
  private final FileBodies bodies;
  private final List<Part> parts = new ArrayList<>();

  private PatternParts(TypeShape shape, FileBodies bodies) {
    this.shape = shape;
    this.bodies = bodies;
  }

  static List<Part> of(TypeShape shape, FileBodies bodies) {
    PatternParts counted = new PatternParts(shape, bodies);
    counted.countMembers();
    counted.countMethods();
    return counted.parts;
  }

  private void countMembers() {
    int state = 0;
    for (FieldDeclaration field : shape.fieldDeclarations) {
      state += field.isStatic() || field.isFinal() ? 0 : field.getVariables().size();
    }
    add(Role.METHODS, "", shape.methods.size());
    add(Role.STATE, "", state);
    add(Role.FIELDS, "", shape.fields.size());
  }

  private void countMethods() {
    int annotations = annotations(shape.declaration.getAnnotations());
    int steps = 0;
    for (MethodDeclaration method : shape.methods) {
      annotations += annotations(method.getAnnotations());
      steps += returnsThis(method) ? 1 : 0;
      if (ObserverClues.keepsListener(method, shape, bodies)) {
        add(Role.LISTENERS, TypeShape.simpleName(method.getParameter(0).getType()), 1);
      }
      addOnly(TypeShape.onlyExpression(method), method);
    }
    add(Role.ANNOTATIONS, "", annotations);
    add(Role.STEPS, "", steps);
    add(Role.ELEMENTS, "", elements());
  }

  /** What a method is for that does nothing else. */
  private void addOnly(Expression only, MethodDeclaration method) {
    if (only instanceof ObjectCreationExpr made
        && made.getAnonymousClassBody().isEmpty()
        && takesParameters(method, made.getArguments())) {
      add(Role.PLAIN_PRODUCT, made.getType().getNameWithScope(), 1);
    } else if (only instanceof MethodCallExpr call && passesOn(method, call)) {
      add(Role.PASSED_ON, TypeShape.simpleName(shape.fields.get(shape.receiver(call))), 1);
    }
  }

  /** How many types of objects are handed to methods. */
  private int elements() {
    Set<String> elements = new HashSet<>();
    for (MethodDeclaration method : shape.methods) {
      if (!method.isStatic() && !method.getParameters().isEmpty()) {
        elements.add(method.getParameter(0).getType().asString());
      }
    }
    return elements.size();
  }

  private void add(Role role, String type, int count) {
    if (count > 0) {
      parts.add(new Part(role, type, count));
    }
  }

  private static int annotations(NodeList<AnnotationExpr> annotations) {
    int count = 0;
    for (AnnotationExpr annotation : annotations) {
      count += PLAIN.contains(annotation.getName().getIdentifier()) ? 0 : 1;
    }
    return count;
  }

  private boolean returnsThis(MethodDeclaration method) {
    for (ReturnStmt result : bodies.results(method)) {
      if (result.getExpression().filter(Expression::isThisExpr).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean passesOn(MethodDeclaration method, MethodCallExpr call) {
    String receiver = shape.receiver(call);
    return !receiver.isEmpty()
        && TypeShape.isCollaborator(shape.fields.get(receiver))
        && call.getNameAsString().equals(method.getNameAsString())
        && takesParameters(method, call.getArguments());
  }

  /** Whether arguments are what a method is given, in that order. */
  private static boolean takesParameters(MethodDeclaration method, NodeList<Expression> arguments) {
    if (arguments.size() != method.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!(arguments.get(i) instanceof NameExpr name)
          || !name.getNameAsString().equals(method.getParameter(i).getNameAsString())) {
        return false;
      }
    }
    return true;
  }
}
