package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What one member uses of its own type and of the variables that it can see, told from names and
 * declared types alone.
 */
public final class MemberUses {

  private static final Pattern CARRYING =
      Pattern.compile("(?:set|with|add|put|append)(?:[A-Z]\\w*)?");

  private final Set<String> ownFields = new TreeSet<>();
  private final Set<String> ownMethods = new TreeSet<>();
  private final Map<String, Set<String>> dataByVariable = new TreeMap<>();
  private final Map<String, Set<String>> membersByVariable = new TreeMap<>();
  private final Map<String, Integer> usesByVariable = new HashMap<>();
  private int ownUses;

  private MemberUses() {}

  /**
   * The uses of a member.
   *
   * @param member a member of a type
   * @param fields the names of the type's fields
   * @param methods the names of the type's methods
   */
  public static MemberUses of(BodyDeclaration<?> member, Set<String> fields, Set<String> methods) {
    MemberUses uses = new MemberUses();
    Set<String> locals = localsOf(member);
    Deque<Node> pending = new ArrayDeque<>();
    pending.push(member);
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      uses.take(node, fields, methods, locals);
      node.getChildNodes().forEach(pending::push);
    }
    return uses;
  }

  private static Set<String> localsOf(BodyDeclaration<?> member) {
    Set<String> locals = new HashSet<>();
    Deque<Node> pending = new ArrayDeque<>();
    pending.push(member);
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      if (node instanceof Parameter parameter) {
        locals.add(parameter.getNameAsString());
      } else if (node instanceof VariableDeclarator variable
          && node.getParentNode().orElse(null) != member) {
        locals.add(variable.getNameAsString());
      }
      node.getChildNodes().forEach(pending::push);
    }
    return locals;
  }

  private void take(Node node, Set<String> fields, Set<String> methods, Set<String> locals) {
    if (node instanceof NameExpr name) {
      String identifier = name.getNameAsString();
      if (fields.contains(identifier) && !locals.contains(identifier)) {
        own(ownFields, identifier);
      }
    } else if (node instanceof FieldAccessExpr access) {
      if (access.getScope().isThisExpr()) {
        own(ownFields, access.getNameAsString());
      } else if (access.getScope() instanceof NameExpr variable
          && startsLower(variable.getNameAsString())) {
        data(variable.getNameAsString(), access.getNameAsString(), access);
      }
    } else if (node instanceof MethodCallExpr call) {
      takeCall(call, methods);
    }
  }

  private void takeCall(MethodCallExpr call, Set<String> methods) {
    String name = call.getNameAsString();
    Expression scope = call.getScope().orElse(null);
    if (scope == null || scope.isThisExpr() || scope.isSuperExpr()) {
      if (scope != null || methods.contains(name)) {
        own(ownMethods, name);
      }
      return;
    }
    if (scope instanceof NameExpr variable && startsLower(variable.getNameAsString())) {
      if (isQuestion(call)) {
        data(variable.getNameAsString(), name, call);
      } else {
        use(variable.getNameAsString(), name);
      }
    }
  }

  private void own(Set<String> into, String name) {
    into.add(name);
    ownUses++;
  }

  private void data(String variable, String name, Expression question) {
    if (!isCarried(question, name)) {
      dataByVariable.computeIfAbsent(variable, v -> new TreeSet<>()).add(name);
      use(variable, name);
    }
  }

  private void use(String variable, String name) {
    membersByVariable.computeIfAbsent(variable, v -> new TreeSet<>()).add(name);
    usesByVariable.merge(variable, 1, Integer::sum);
  }

  /** {@code view.setName(order.getName())} carries a value over and does nothing with it. */
  private static boolean isCarried(Expression question, String name) {
    Node around = question.getParentNode().orElse(null);
    if (around instanceof AssignExpr assignment) {
      return assignment.getValue() == question && assignment.getTarget() instanceof FieldAccessExpr;
    }
    return around instanceof MethodCallExpr call
        && call.getScope().filter(s -> s == question).isEmpty()
        && (CARRYING.matcher(call.getNameAsString()).matches()
            || name.toLowerCase(Locale.ROOT)
                .endsWith(call.getNameAsString().toLowerCase(Locale.ROOT)));
  }

  /** A call that asks for data: {@code getName()}, {@code isOpen()}. */
  private static boolean isQuestion(MethodCallExpr call) {
    String name = call.getNameAsString();
    return call.getArguments().isEmpty()
        && ((name.startsWith("get") && name.length() > 3 && Character.isUpperCase(name.charAt(3)))
            || (name.startsWith("is")
                && name.length() > 2
                && Character.isUpperCase(name.charAt(2))));
  }

  private static boolean startsLower(String name) {
    return Character.isLowerCase(name.charAt(0));
  }

  /** The fields of its own type that it names, sorted. */
  public Set<String> ownFields() {
    return ownFields;
  }

  /** The methods of its own type that it calls, sorted. */
  public Set<String> ownMethods() {
    return ownMethods;
  }

  /** How often it names a field or calls a method of its own type. */
  public int ownUses() {
    return ownUses;
  }

  /** For each variable of which it asks for data, sorted: the names of the getters and fields. */
  public Map<String, Set<String>> dataByVariable() {
    return dataByVariable;
  }

  /** For each variable, sorted: the names of the methods that it calls and the fields it reads. */
  public Map<String, Set<String>> membersByVariable() {
    return membersByVariable;
  }

  /** How often it calls or reads a variable's members. */
  public int usesOf(String variable) {
    return usesByVariable.getOrDefault(variable, 0);
  }

  /** The names of a type's fields, the components of a record among them. */
  public static Set<String> fieldsOf(TypeDeclaration<?> type) {
    Set<String> names = new HashSet<>();
    type.getFields().forEach(f -> f.getVariables().forEach(v -> names.add(v.getNameAsString())));
    if (type.isRecordDeclaration()) {
      type.asRecordDeclaration().getParameters().forEach(p -> names.add(p.getNameAsString()));
    }
    return names;
  }

  /** The names of a type's methods. */
  public static Set<String> methodsOf(TypeDeclaration<?> type) {
    Set<String> names = new HashSet<>();
    for (MethodDeclaration method : type.getMethods()) {
      names.add(method.getNameAsString());
    }
    return names;
  }
}
