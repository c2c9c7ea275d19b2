package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.model.FileLinks;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.model.TypeLinks.Reference;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import io.github.beyonditworks.analyzer.model.TypeLinks.Use;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects which types the types of a file name. */
public final class LinkCollector {

  private final MeasuredFile file;

  /** What each type names, by the names as written. */
  private final IdentityHashMap<Node, Map<String, Reference>> references = new IdentityHashMap<>();

  private final IdentityHashMap<Node, List<Use>> uses = new IdentityHashMap<>();

  private LinkCollector(MeasuredFile file) {
    this.file = file;
  }

  /** What the types of a file name. */
  public static FileLinks of(MeasuredFile file) {
    LinkCollector collector = new LinkCollector(file);
    collector.collect();
    List<TypeLinks> types = new ArrayList<>();
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      if (isMember(type)) {
        types.add(collector.linksOf(type));
      }
    }
    List<String> imports =
        file.parsed().tree().getImports().stream().map(LinkCollector::imported).toList();
    return new FileLinks(
        file.parsed().packageName(), imports, types, DocLinks.of(file), isDescribed(file));
  }

  /** Whether a comment stands before the declaration of a package or module. */
  private static boolean isDescribed(MeasuredFile file) {
    Optional<Node> declared =
        file.types().isEmpty()
            ? file.parsed()
                .tree()
                .getModule()
                .<Node>map(m -> m)
                .or(() -> file.parsed().tree().getPackageDeclaration())
            : Optional.empty();
    return declared.flatMap(d -> file.parsed().doc(d)).filter(d -> !d.isEmpty()).isPresent();
  }

  /** Types within methods are part of the type around them. */
  private static boolean isMember(TypeDeclaration<?> type) {
    return type.isTopLevelType() || type.getParentNode().orElse(null) instanceof TypeDeclaration<?>;
  }

  private static String imported(ImportDeclaration declaration) {
    String name = declaration.getNameAsString();
    if (declaration.isStatic()) {
      return declaration.isAsterisk()
          ? name
          : name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return declaration.isAsterisk() ? name + ".*" : name;
  }

  private void collect() {
    for (ClassOrInterfaceType type : file.parsed().all(ClassOrInterfaceType.class)) {
      if (!(type.getParentNode().orElse(null) instanceof ClassOrInterfaceType outer
          && outer.getScope().filter(s -> s == type).isPresent())) {
        refer(type, type.getNameWithScope());
      }
    }
    file.parsed().all(AnnotationExpr.class).forEach(a -> refer(a, a.getNameAsString()));
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      call.getScope().filter(LinkCollector::namesType).ifPresent(s -> called(call, s));
    }
    for (FieldAccessExpr access : file.parsed().all(FieldAccessExpr.class)) {
      if (namesType(access.getScope())) {
        refer(access, ScopeText.of(access.getScope()));
      }
    }
    for (ObjectCreationExpr creation : file.parsed().all(ObjectCreationExpr.class)) {
      if (creation.getAnonymousClassBody().isEmpty()) {
        use(creation, creation.getType().getNameWithScope(), Use.CREATION);
      }
    }
  }

  /** Names that begin with a capital are those of types, by all conventions. */
  private static boolean namesType(Expression scope) {
    if (scope instanceof FieldAccessExpr access) {
      return startsUpper(access.getNameAsString()) && namesTypeOrPackage(access.getScope());
    }
    return scope instanceof NameExpr name && startsUpper(name.getNameAsString());
  }

  private static boolean namesTypeOrPackage(Expression scope) {
    return scope instanceof NameExpr
        || (scope instanceof FieldAccessExpr access && namesTypeOrPackage(access.getScope()));
  }

  private static boolean startsUpper(String name) {
    return Character.isUpperCase(name.charAt(0))
        && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  private void called(MethodCallExpr call, Expression scope) {
    refer(call, scope.toString());
    use(call, scope.toString(), call.getNameAsString());
  }

  private void refer(Node at, String type) {
    Node owner = ownerOf(at);
    if (owner != null) {
      Reference reference = new Reference(type, file.parsed().place(at).line(), 1);
      references
          .computeIfAbsent(owner, o -> new LinkedHashMap<>())
          .merge(type, reference, (a, b) -> new Reference(type, a.line(), a.count() + 1));
    }
  }

  private void use(Node at, String type, String method) {
    Node owner = ownerOf(at);
    if (owner != null && !isDefault(at)) {
      file.elementAround(at)
          .ifPresent(
              element ->
                  uses.computeIfAbsent(owner, o -> new ArrayList<>())
                      .add(
                          new Use(
                              type, method, element, isConstructing(at), file.parsed().place(at))));
    }
  }

  /** What a constructor hands to another one of the class, other callers can choose. */
  private static boolean isDefault(Node node) {
    return Ancestors.nearest(node, ExplicitConstructorInvocationStmt.class)
        .filter(ExplicitConstructorInvocationStmt::isThis)
        .isPresent();
  }

  private static Node ownerOf(Node node) {
    Node current = node;
    while (current != null && !(current instanceof TypeDeclaration<?> type && isMember(type))) {
      current = current.getParentNode().orElse(null);
    }
    return current;
  }

  private static boolean isConstructing(Node node) {
    if (Ancestors.nearest(node, LambdaExpr.class).isPresent()) {
      return false;
    }
    BodyDeclaration<?> member = Ancestors.nearest(node, BodyDeclaration.class).orElse(null);
    return member instanceof ConstructorDeclaration
        || (member instanceof InitializerDeclaration block && !block.isStatic())
        || (member instanceof FieldDeclaration field && !field.isStatic());
  }

  private TypeLinks linksOf(TypeDeclaration<?> type) {
    return new TypeLinks(
        nameInPackage(type),
        file.parsed().place(type.getName()),
        shape(type),
        isExposed(type),
        superClass(type),
        interfaces(type),
        fields(type),
        List.copyOf(references.getOrDefault(type, Map.of()).values()),
        uses.getOrDefault(type, List.of()));
  }

  static String nameInPackage(TypeDeclaration<?> type) {
    if (!(type.getParentNode().orElse(null) instanceof TypeDeclaration<?>)) {
      return type.getNameAsString();
    }
    Deque<String> names = new ArrayDeque<>();
    Node around = type;
    while (around instanceof TypeDeclaration<?> outer) {
      names.addFirst(outer.getNameAsString());
      around = outer.getParentNode().orElse(null);
    }
    return String.join(".", names);
  }

  private static boolean isExposed(TypeDeclaration<?> type) {
    Node parent = type.getParentNode().orElse(null);
    boolean visible = type.isPublic() || type.isProtected() || isInInterface(parent);
    return visible && (!(parent instanceof TypeDeclaration<?> outer) || isExposed(outer));
  }

  private static boolean isInInterface(Node parent) {
    return parent instanceof AnnotationDeclaration
        || (parent instanceof ClassOrInterfaceDeclaration type && type.isInterface());
  }

  private static Shape shape(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      if (declaration.isInterface()) {
        return Shape.INTERFACE;
      }
      return declaration.isAbstract() ? Shape.ABSTRACT_CLASS : Shape.CLASS;
    }
    if (type instanceof EnumDeclaration) {
      return Shape.ENUM;
    }
    return type instanceof RecordDeclaration ? Shape.RECORD : Shape.ANNOTATION;
  }

  private static String superClass(TypeDeclaration<?> type) {
    return type instanceof ClassOrInterfaceDeclaration declaration && !declaration.isInterface()
        ? declaration.getExtendedTypes().stream()
            .map(ClassOrInterfaceType::getNameWithScope)
            .findFirst()
            .orElse("")
        : "";
  }

  private static List<String> fields(TypeDeclaration<?> type) {
    Stream<Type> declared =
        type.getFields().stream()
            .filter(f -> !f.isStatic())
            .flatMap(f -> f.getVariables().stream().map(v -> v.getType()));
    Stream<Type> components =
        type instanceof RecordDeclaration kept
            ? kept.getParameters().stream().map(p -> p.getType())
            : Stream.of();
    return Stream.concat(declared, components)
        .filter(ClassOrInterfaceType.class::isInstance)
        .map(t -> ((ClassOrInterfaceType) t).getNameWithScope())
        .distinct()
        .toList();
  }

  private static List<String> interfaces(TypeDeclaration<?> type) {
    List<ClassOrInterfaceType> types = new ArrayList<>();
    if (type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface()) {
      types.addAll(((NodeWithExtends<?>) declaration).getExtendedTypes());
    }
    if (type instanceof NodeWithImplements<?> implementing) {
      types.addAll(implementing.getImplementedTypes());
    }
    return types.stream().map(ClassOrInterfaceType::getNameWithScope).toList();
  }
}
