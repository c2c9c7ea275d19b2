package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of a file's {@code new} expressions make a collaborator that is then put to work. */
public final class CollaboratorCreations {

  private static final Pattern MAKING_METHOD =
      Pattern.compile(
          "(?:create|new|of|build|from|with|copy|make|get\\w*Instance|instance|provide|configure|to|as|clone|wrap|open)(?:[A-Z]\\w*)?|empty|builder|supplier|bootstrap|main");

  /** Calls that fill or read an object and so say nothing about work. */
  private static final Pattern FILLS_OR_READS =
      Pattern.compile(
          "(?:set|add|put|append|with|get|is|has|to|copy|remove|clear|insert|push|offer|contains|visit)(?:[A-Z]\\w*)?|size|equals|hashCode|length|initCause|addSuppressed|name|value|key|fillInStackTrace|reset|close|flush|lock|unlock|init");

  /**
   * How a collaborator is wired.
   *
   * @param variable the field or variable that holds it; empty where a method is called at once
   * @param field whether a field keeps it
   * @param call a method that is called on it
   * @param commanded whether one is called for its effect alone
   * @param likelyData whether the name of its type is one of data
   */
  public record Wiring(
      String variable, boolean field, String call, boolean commanded, boolean likelyData) {

    Wiring(String variable, boolean field, String call, boolean commanded) {
      this(variable, field, call, commanded, false);
    }
  }

  private final ParsedFile file;
  private final TypeNames names;

  private CollaboratorCreations(ParsedFile file) {
    this.file = file;
    this.names = TypeNames.of(file);
  }

  public static CollaboratorCreations of(ParsedFile file) {
    return new CollaboratorCreations(file);
  }

  /** How a created object is wired, if it is a collaborator that is put to work. */
  public Optional<Wiring> wiring(ObjectCreationExpr creation) {
    if (!isCollaborator(creation) || isWhereObjectsAreMade(creation)) {
      return Optional.empty();
    }
    String type = creation.getType().getNameAsString();
    return TypeRole.isValue(type) ? commandedData(creation, type) : wiringOfWorker(creation);
  }

  /** Data that is told to work, with something to work on, is more than data. */
  private Optional<Wiring> commandedData(ObjectCreationExpr creation, String type) {
    boolean local =
        creation.getParentNode().orElse(null) instanceof VariableDeclarator variable
            && !(variable.getParentNode().orElse(null) instanceof FieldDeclaration);
    if (!local || !names.isOwn(type) || TypeRole.holdsData(type)) {
      return Optional.empty();
    }
    VariableDeclarator variable = (VariableDeclarator) creation.getParentNode().orElseThrow();
    return heldLocally(variable.getNameAsString(), creation, true)
        .map(w -> new Wiring(w.variable(), false, w.call(), true, true));
  }

  private Optional<Wiring> wiringOfWorker(ObjectCreationExpr creation) {
    Node parent = creation.getParentNode().orElse(null);
    if (parent instanceof VariableDeclarator variable) {
      return variable.getParentNode().orElse(null) instanceof FieldDeclaration field
          ? keptInField(variable.getNameAsString(), field.isStatic(), creation)
          : heldLocally(variable.getNameAsString(), creation);
    }
    if (parent instanceof AssignExpr assignment && assignment.getValue() == creation) {
      return assigned(assignment, creation);
    }
    return calledAtOnce(creation);
  }

  private boolean isCollaborator(ObjectCreationExpr creation) {
    String type = creation.getType().getNameAsString();
    boolean qualifiedPlatform =
        creation.getType().getScope().isPresent()
            && TypeNames.isPlatformPackage(creation.getType().getNameWithScope());
    return creation.getAnonymousClassBody().isEmpty()
        && creation.getScope().isEmpty()
        && !qualifiedPlatform
        && !names.isPlatform(type)
        && !names.isToolkit(type)
        && !names.isDeclaredHere(type)
        && !TypeRole.makesObjects(type);
  }

  private static boolean isWhereObjectsAreMade(ObjectCreationExpr creation) {
    boolean makingMethod =
        Ancestors.nearest(creation, MethodDeclaration.class)
            .filter(m -> isMakingMethod(m.getNameAsString()) || isBean(m))
            .isPresent();
    return makingMethod
        || Enclosing.type(creation)
            .filter(t -> TypeRole.makesObjects(t.getNameAsString()))
            .isPresent();
  }

  /** Whether a method of that name tends to make objects for others. */
  public static boolean isMakingMethod(String name) {
    return MAKING_METHOD.matcher(name).matches();
  }

  private static boolean isBean(MethodDeclaration method) {
    return method.getAnnotations().stream()
        .anyMatch(a -> a.getName().getIdentifier().matches("Bean|Provides|Produces"));
  }

  private Optional<Wiring> assigned(AssignExpr assignment, ObjectCreationExpr creation) {
    Expression target = assignment.getTarget();
    if (target instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr) {
      return keptInField(access.getNameAsString(), false, creation);
    }
    if (!(target instanceof NameExpr name)) {
      return Optional.empty();
    }
    String variable = name.getNameAsString();
    return isLocal(variable, creation)
        ? heldLocally(variable, creation)
        : keptInField(variable, false, creation);
  }

  private static boolean isLocal(String name, Node at) {
    return enclosingBody(at).stream()
        .flatMap(b -> Subtree.all(b, VariableDeclarator.class).stream())
        .anyMatch(v -> v.getNameAsString().equals(name));
  }

  private Optional<Wiring> keptInField(
      String field, boolean isStatic, ObjectCreationExpr creation) {
    Optional<TypeDeclaration<?>> type = Enclosing.type(creation);
    if (isStatic || type.isEmpty() || canBeHandedIn(field, type.get())) {
      return Optional.empty();
    }
    boolean far = TypeRole.reachesOut(creation.getType().getNameAsString());
    List<MethodCallExpr> calls =
        calls(field, type.get()).stream()
            .filter(c -> far || !FILLS_OR_READS.matcher(c.getNameAsString()).matches())
            .toList();
    return calls.stream()
        .filter(c -> isWork(c, far))
        .findFirst()
        .map(c -> new Wiring(field, true, c.getNameAsString(), true))
        .or(
            () ->
                calls.stream()
                    .findFirst()
                    .map(c -> new Wiring(field, true, c.getNameAsString(), false)));
  }

  /** Whether callers can hand in something else for the field that keeps a created object. */
  public static boolean canBeHandedIn(ObjectCreationExpr creation) {
    String field = CollaboratorReplacement.keepingField(creation);
    return !field.isEmpty()
        && Enclosing.type(creation).filter(t -> canBeHandedIn(field, t)).isPresent();
  }

  /** Some constructor or method fills the field from one of its parameters. */
  static boolean canBeHandedIn(String field, TypeDeclaration<?> type) {
    return Subtree.all(type, AssignExpr.class).stream()
        .filter(a -> isNamed(a.getTarget(), field))
        .anyMatch(CollaboratorCreations::takesParameter);
  }

  private static boolean takesParameter(AssignExpr assignment) {
    return Enclosing.callable(assignment).stream()
        .flatMap(c -> c.getParameters().stream())
        .anyMatch(p -> isOrDefaults(assignment.getValue(), p.getNameAsString()));
  }

  private static boolean isOrDefaults(Expression value, String parameter) {
    if (value instanceof ObjectCreationExpr) {
      return false;
    }
    return Subtree.all(value, NameExpr.class).stream()
        .anyMatch(n -> n.getNameAsString().equals(parameter));
  }

  private Optional<Wiring> heldLocally(String variable, ObjectCreationExpr creation) {
    return heldLocally(variable, creation, false);
  }

  private Optional<Wiring> heldLocally(
      String variable, ObjectCreationExpr creation, boolean onSomething) {
    Optional<BodyDeclaration<?>> body = enclosingBody(creation);
    if (body.isEmpty() || isReturned(variable, body.get())) {
      return Optional.empty();
    }
    boolean far = TypeRole.reachesOut(creation.getType().getNameAsString());
    return calls(variable, body.get()).stream()
        .filter(c -> isWork(c, far) && !(onSomething && c.getArguments().isEmpty()))
        .findFirst()
        .map(c -> new Wiring(variable, false, c.getNameAsString(), true));
  }

  private static boolean isWork(MethodCallExpr call, boolean far) {
    if (FILLS_OR_READS.matcher(call.getNameAsString()).matches()) {
      return false;
    }
    return far || call.getParentNode().orElse(null) instanceof ExpressionStmt;
  }

  private static boolean isReturned(String variable, Node body) {
    return Subtree.all(body, ReturnStmt.class).stream()
        .flatMap(r -> r.getExpression().stream())
        .anyMatch(e -> isNamed(e, variable));
  }

  private Optional<Wiring> calledAtOnce(ObjectCreationExpr creation) {
    Node node = creation;
    Node parent = node.getParentNode().orElse(null);
    while (parent != null && parent.getClass().getSimpleName().equals("EnclosedExpr")) {
      node = parent;
      parent = node.getParentNode().orElse(null);
    }
    Node receiver = node;
    boolean far = TypeRole.reachesOut(creation.getType().getNameAsString());
    if (parent instanceof MethodCallExpr call
        && call.getScope().filter(s -> s == receiver).isPresent()
        && (isWork(call, far) || isAskedForItsWork(creation, call))) {
      return Optional.of(new Wiring("", false, call.getNameAsString(), isWork(call, far)));
    }
    return Optional.empty();
  }

  /** What is made of something and asked once has done its work in between. */
  private boolean isAskedForItsWork(ObjectCreationExpr creation, MethodCallExpr call) {
    String type = creation.getType().getNameAsString();
    return call.getNameAsString().startsWith("get")
        && !creation.getArguments().isEmpty()
        && TypeRole.isWorker(type)
        && names.isOwn(type);
  }

  private static Optional<BodyDeclaration<?>> enclosingBody(Node node) {
    Node current = node.getParentNode().orElse(null);
    while (current != null) {
      if (current instanceof MethodDeclaration
          || current instanceof ConstructorDeclaration
          || current instanceof InitializerDeclaration
          || current instanceof FieldDeclaration) {
        return Optional.of((BodyDeclaration<?>) current);
      }
      current = current.getParentNode().orElse(null);
    }
    return Optional.empty();
  }

  private List<MethodCallExpr> calls(String variable, Node within) {
    return file.all(MethodCallExpr.class).stream()
        .filter(c -> c.getScope().filter(s -> isNamed(s, variable)).isPresent())
        .filter(c -> Ancestors.isInside(c, within))
        .toList();
  }

  private static boolean isNamed(Expression expression, String name) {
    if (expression instanceof FieldAccessExpr access) {
      return access.getScope() instanceof ThisExpr && access.getNameAsString().equals(name);
    }
    return expression instanceof NameExpr simple && simple.getNameAsString().equals(name);
  }
}
