package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a type that its role in a design pattern shows in; types within it left out. */
final class TypeShape {

  private static final Set<String> VALUES =
      Set.of(
          "String",
          "Integer",
          "Long",
          "Boolean",
          "Double",
          "Float",
          "Short",
          "Byte",
          "Character",
          "Object",
          "Number",
          "Class",
          "Void",
          "Date",
          "BigDecimal",
          "BigInteger",
          "URI",
          "URL",
          "UUID",
          "CharSequence",
          "File",
          "Path");

  private static final Set<String> CONTAINERS =
      Set.of(
          "Collection",
          "List",
          "Set",
          "Queue",
          "Deque",
          "ArrayList",
          "LinkedList",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "SortedSet",
          "Vector",
          "Map",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "SortedMap",
          "Hashtable",
          "ConcurrentHashMap",
          "ConcurrentMap",
          "Iterator",
          "Iterable",
          "CopyOnWriteArrayList",
          "CopyOnWriteArraySet",
          "Enumeration",
          "Properties",
          "Optional",
          "Stream");

  final TypeDeclaration<?> declaration;
  final String name;
  final List<ClassOrInterfaceType> superTypes = new ArrayList<>();
  final Set<String> superNames = new HashSet<>();
  final List<ConstructorDeclaration> constructors = new ArrayList<>();

  /** All methods, static ones included. */
  final List<MethodDeclaration> methods = new ArrayList<>();

  /** The types of fields that are not static, by name; record components included. */
  final Map<String, Type> fields = new HashMap<>();

  final List<FieldDeclaration> fieldDeclarations = new ArrayList<>();

  TypeShape(TypeDeclaration<?> declaration) {
    this.declaration = declaration;
    this.name = declaration.getNameAsString();
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      superTypes.addAll(type.getExtendedTypes());
    }
    if (declaration instanceof NodeWithImplements<?> type) {
      superTypes.addAll(type.getImplementedTypes());
    }
    for (ClassOrInterfaceType type : superTypes) {
      superNames.add(type.getNameAsString());
    }
    if (declaration instanceof RecordDeclaration kept) {
      for (Parameter component : kept.getParameters()) {
        fields.put(component.getNameAsString(), component.getType());
      }
    }
    for (BodyDeclaration<?> member : declaration.getMembers()) {
      add(member);
    }
  }

  private void add(BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      methods.add(method);
    } else if (member instanceof ConstructorDeclaration constructor) {
      constructors.add(constructor);
    } else if (member instanceof FieldDeclaration field) {
      fieldDeclarations.add(field);
      if (!field.isStatic()) {
        for (VariableDeclarator variable : field.getVariables()) {
          fields.put(variable.getNameAsString(), variable.getType());
        }
      }
    }
  }

  boolean isInterface() {
    return declaration instanceof ClassOrInterfaceDeclaration type && type.isInterface();
  }

  boolean isAbstractClass() {
    return declaration instanceof ClassOrInterfaceDeclaration type
        && !type.isInterface()
        && type.isAbstract();
  }

  /** The simple name of a class or interface type; empty for all other types. */
  static String simpleName(Type type) {
    return type instanceof ClassOrInterfaceType named ? named.getNameAsString() : "";
  }

  /** Whether a type is one that plays roles: no primitive, array, plain value or container. */
  static boolean isCollaborator(Type type) {
    String name = simpleName(type);
    return !name.isEmpty() && !VALUES.contains(name) && !CONTAINERS.contains(name);
  }

  /** The statements of a method; none for one without a body. */
  static List<Statement> body(MethodDeclaration method) {
    return method.getBody().<List<Statement>>map(b -> b.getStatements()).orElse(List.of());
  }

  /** The one expression that a method evaluates or returns; null where it does more or less. */
  static Expression onlyExpression(MethodDeclaration method) {
    List<Statement> body = body(method);
    if (body.size() != 1) {
      return null;
    }
    Statement statement = body.get(0);
    if (statement instanceof ReturnStmt result) {
      return result.getExpression().orElse(null);
    }
    return statement.isExpressionStmt() ? statement.asExpressionStmt().getExpression() : null;
  }

  /** The field of this object that an expression names; empty when it names none. */
  String fieldNamed(Expression expression) {
    String name = "";
    if (expression instanceof NameExpr simple) {
      name = simple.getNameAsString();
    } else if (expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      name = access.getNameAsString();
    }
    return fields.containsKey(name) ? name : "";
  }

  /** The field on which a call is made; empty for other calls. */
  String receiver(MethodCallExpr call) {
    return call.getScope().map(this::fieldNamed).orElse("");
  }

  /** Whether a type is this one. */
  boolean isOwn(Type type) {
    return simpleName(type).equals(name);
  }

  /** Whether a type is this one or one that it extends or implements. */
  boolean isOwnOrSuper(Type type) {
    return isOwn(type) || superNames.contains(simpleName(type));
  }

  /** Whether a field holds several objects. */
  boolean isContainer(String field) {
    Type type = fields.get(field);
    return type != null && (type.isArrayType() || CONTAINERS.contains(simpleName(type)));
  }

  /** Whether a method returns a field, or by its name promises to. */
  boolean isGetter(MethodDeclaration method) {
    if (!method.getParameters().isEmpty() || method.getType().isVoidType()) {
      return false;
    }
    if (method.getBody().isEmpty()) {
      return method.getNameAsString().startsWith("get");
    }
    Expression only = onlyExpression(method);
    return only != null && !fieldNamed(only).isEmpty();
  }

  /** Whether a method gives a field the value that it takes. */
  boolean isSetter(MethodDeclaration method) {
    return method.getParameters().size() == 1
        && onlyExpression(method) instanceof AssignExpr assignment
        && !fieldNamed(assignment.getTarget()).isEmpty();
  }

  /** The call that is all a method does, a cast left out; null where it does something else. */
  static MethodCallExpr forwarded(MethodDeclaration method) {
    Expression only = onlyExpression(method);
    if (only instanceof CastExpr cast) {
      only = cast.getExpression();
    }
    return only instanceof MethodCallExpr call ? call : null;
  }

  /** Whether a method gives one of some fields a value when there is none yet. */
  static boolean fillsWhenAsked(MethodDeclaration method, Set<String> fields) {
    for (Statement statement : body(method)) {
      if (statement instanceof IfStmt choice
          && choice.getElseStmt().isEmpty()
          && choice.getCondition() instanceof BinaryExpr comparison
          && comparison.getRight().isNullLiteralExpr()
          && comparison.getLeft() instanceof NameExpr name
          && fields.contains(name.getNameAsString())) {
        return true;
      }
    }
    return false;
  }
}
