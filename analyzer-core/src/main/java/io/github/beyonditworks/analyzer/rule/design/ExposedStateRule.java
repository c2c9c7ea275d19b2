package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.DataTypes;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.Visibility;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collections and arrays that a class keeps in order itself and hands to everybody. */
public record ExposedStateRule() implements FileRule {

  private static final Set<String> COLLECTIONS =
      Set.of(
          "List",
          "ArrayList",
          "LinkedList",
          "Set",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "SortedSet",
          "Map",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "SortedMap",
          "EnumMap",
          "Collection",
          "Deque",
          "ArrayDeque",
          "Queue",
          "Vector",
          "Hashtable",
          "Stack");

  private static final Set<String> CHANGES =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "put",
          "putAll",
          "putIfAbsent",
          "computeIfAbsent",
          "merge",
          "remove",
          "removeAll",
          "removeIf",
          "removeFirst",
          "removeLast",
          "clear",
          "push",
          "pop",
          "poll",
          "set",
          "sort",
          "retainAll");

  /** What is there to gather something for whoever made it. */
  private static final Pattern COLLECTING_TYPE =
      Pattern.compile("\\w*(?:Visitor|Collector|Accumulator|Builder|Recorder|Finder|Listener)");

  /** Comments by which authors say that the real thing is handed out. */
  private static final Pattern KNOWINGLY =
      Pattern.compile(
          "(?is).*\\b(live|backing|backed|not (?:be )?cop|modif|mutable|direct(?:ly)? |same instance|internal|no copy|unsafe|reference to).*");

  @Override
  public String id() {
    return "exposed-state";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (ClassOrInterfaceDeclaration type : file.parsed().all(ClassOrInterfaceDeclaration.class)) {
      if (!type.isInterface() && !DataTypes.isCarrier(type)) {
        check(type, file, reporter);
      }
    }
  }

  private static void check(
      ClassOrInterfaceDeclaration type, MeasuredFile file, Reporter reporter) {
    Map<String, Type> kept = openState(type);
    if (kept.isEmpty() || COLLECTING_TYPE.matcher(type.getNameAsString()).matches()) {
      return;
    }
    for (MethodDeclaration method : type.getMethods()) {
      String field = handedOut(method).filter(kept::containsKey).orElse("");
      if (!field.isEmpty()
          && isForOthers(method)
          && !isExplained(method, file)
          && !isReplaced(field, type)
          && isMadeHere(field, type)) {
        changer(field, type).ifPresent(c -> report(method, field, kept.get(field), c, reporter));
      }
    }
  }

  /** The types of the fields, by name, whose content others could change. */
  private static Map<String, Type> openState(ClassOrInterfaceDeclaration type) {
    Map<String, Type> open = new HashMap<>();
    for (FieldDeclaration field : type.getFields()) {
      if (field.isPrivate() && !field.isStatic() && field.getAnnotations().isEmpty()) {
        field.getVariables().stream()
            .filter(ExposedStateRule::isOpen)
            .forEach(variable -> open.put(variable.getNameAsString(), variable.getType()));
      }
    }
    return open;
  }

  private static boolean isForOthers(MethodDeclaration method) {
    return Visibility.of(method).compareTo(Visibility.PROTECTED) > 0
        && method.getAnnotations().isEmpty();
  }

  /** An array, or a collection that was not made to refuse changes. */
  private static boolean isOpen(VariableDeclarator variable) {
    Type type = variable.getType();
    boolean mutable =
        type.isArrayType()
            || (type.isClassOrInterfaceType()
                && COLLECTIONS.contains(type.asClassOrInterfaceType().getNameAsString()));
    return mutable
        && variable
            .getInitializer()
            .filter(
                i ->
                    i instanceof MethodCallExpr
                        || i.toString().contains("CopyOnWrite")
                        || i.toString().contains("Concurrent"))
            .isEmpty();
  }

  /** The field that a method returns as it is. */
  private static Optional<String> handedOut(MethodDeclaration method) {
    List<Statement> body = MemberShape.bodyOf(method).orElse(List.of());
    return body.size() == 1 && body.get(0) instanceof ReturnStmt result && !method.isStatic()
        ? result.getExpression().flatMap(ExposedStateRule::fieldName)
        : Optional.empty();
  }

  private static Optional<String> fieldName(Expression expression) {
    if (expression instanceof NameExpr name) {
      return Optional.of(name.getNameAsString());
    }
    return expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()
        ? Optional.of(access.getNameAsString())
        : Optional.empty();
  }

  private static boolean isExplained(MethodDeclaration method, MeasuredFile file) {
    return file.parsed()
        .doc(method)
        .filter(d -> KNOWINGLY.matcher(d.toString()).matches())
        .isPresent();
  }

  /** What a setter takes as it comes is guarded nowhere: the class only carries it. */
  private static boolean isReplaced(String field, ClassOrInterfaceDeclaration type) {
    String setter = "set" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    return type.getMethods().stream().anyMatch(m -> m.getNameAsString().equals(setter));
  }

  /** Whether the class makes what the field holds: what it was given, others hold already. */
  private static boolean isMadeHere(String field, ClassOrInterfaceDeclaration type) {
    for (FieldDeclaration declaration : type.getFields()) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        if (variable.getNameAsString().equals(field)
            && variable.getInitializer().filter(ExposedStateRule::isMaking).isPresent()) {
          return true;
        }
      }
    }
    for (ConstructorDeclaration constructor : type.getConstructors()) {
      for (Statement statement : constructor.getBody().getStatements()) {
        if (statement.isExpressionStmt()
            && statement.asExpressionStmt().getExpression() instanceof AssignExpr assignment
            && fieldName(assignment.getTarget()).filter(field::equals).isPresent()
            && isMaking(assignment.getValue())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMaking(Expression value) {
    return value.isObjectCreationExpr() || value.isArrayCreationExpr();
  }

  /** The method by which the class itself changes what the field holds. */
  private static Optional<MethodDeclaration> changer(
      String field, ClassOrInterfaceDeclaration type) {
    for (MethodDeclaration method : type.getMethods()) {
      if (method.getBody().isPresent() && changes(method.getBody().get(), field)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private static boolean changes(Node node, String field) {
    if (node instanceof MethodCallExpr call
        && CHANGES.contains(call.getNameAsString())
        && call.getScope().flatMap(ExposedStateRule::fieldName).filter(field::equals).isPresent()) {
      return true;
    }
    if (node instanceof AssignExpr assignment
        && assignment.getTarget() instanceof ArrayAccessExpr element
        && fieldName(element.getName()).filter(field::equals).isPresent()) {
      return true;
    }
    if (node instanceof UnaryExpr step
        && step.getExpression() instanceof ArrayAccessExpr element
        && fieldName(element.getName()).filter(field::equals).isPresent()) {
      return true;
    }
    for (Node child : node.getChildNodes()) {
      if (!(child instanceof ClassOrInterfaceDeclaration) && changes(child, field)) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      MethodDeclaration method,
      String field,
      Type type,
      MethodDeclaration changer,
      Reporter reporter) {
    boolean array = type.isArrayType();
    reporter
        .at(method)
        .report(
            String.format(
                Locale.ROOT,
                "%s() hands out the %s %s itself, and %s() is how the class means it to change: whoever holds it can change it past all of that. %s keeps it inside.",
                method.getNameAsString(),
                array ? "array" : "collection",
                field,
                changer.getNameAsString(),
                array ? "A clone" : "A view that cannot be changed, or a copy,"));
  }

  @Override
  public String documentation() {
    return """
        # Inner state handed out

        ## What
        A public method that returns a private collection or array of its object as it is, in a class that changes this collection
        or array by methods of its own. Carriers of data, entities and builders are left out, as are fields with a setter,
        annotated members, collections made for several threads, and methods whose documentation says what they hand out.

        ## Why it matters
        The class has methods to keep its state in order, and next to them a door past all of them. A caller that sorts or clears
        what it was given changes the object without knowing it, and the mistake shows somewhere else (Bloch, Effective Java, item 50).

        ## How to fix it
        Hand out a copy or a view that refuses changes, or offer what callers want to know as a method.

        Before:

        ```java
        public class Cart {
          private final List<Item> items = new ArrayList<>();
          private long total;

          public void add(Item item) {
            items.add(item);
            total += item.price();
          }

          public List<Item> items() { // finding
            return items;
          }
        }
        ```

        After:

        ```java
        public class Cart {
          private final List<Item> items = new ArrayList<>();
          private long total;

          public void add(Item item) {
            items.add(item);
            total += item.price();
          }

          public List<Item> items() {
            return Collections.unmodifiableList(items);
          }
        }
        ```

        ## When not to
        Where many calls a second make copies too dear and callers are few and known, a sentence in the method's documentation
        about what is handed out is enough.
        """;
  }
}
