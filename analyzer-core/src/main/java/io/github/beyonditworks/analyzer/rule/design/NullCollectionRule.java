package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Methods that return null where an empty collection, array, stream or Optional says the same. */
public record NullCollectionRule() implements FileRule {
  private static final Set<String> COLLECTIONS =
      Set.of(
          "Collection",
          "List",
          "Set",
          "Map",
          "SortedSet",
          "SortedMap",
          "NavigableSet",
          "NavigableMap",
          "Queue",
          "Deque",
          "ArrayList",
          "LinkedList",
          "HashMap",
          "HashSet",
          "LinkedHashMap",
          "LinkedHashSet",
          "TreeMap",
          "TreeSet");
  private static final Set<String> STREAMS =
      Set.of("Stream", "IntStream", "LongStream", "DoubleStream");
  private static final Set<String> OPTIONALS =
      Set.of("Optional", "OptionalInt", "OptionalLong", "OptionalDouble");

  @Override
  public String id() {
    return "null-collection";
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
    MethodDeclaration last = null;
    for (ReturnStmt result : file.parsed().all(ReturnStmt.class)) {
      MethodDeclaration method =
          result.getExpression().filter(NullCollectionRule::isNull).isPresent()
              ? methodOf(result)
              : null;
      if (method != null && method != last) {
        String kind = kindOf(method.getType(), TypeNames.of(file.parsed()));
        if (!kind.isEmpty() && !isAgreed(method, result, kind, file)) {
          report(result, method, kind, reporter);
          last = method;
        }
      }
    }
  }

  private static boolean isNull(Expression expression) {
    return expression.isNullLiteralExpr()
        || (expression instanceof ConditionalExpr choice
            && (choice.getThenExpr().isNullLiteralExpr()
                || choice.getElseExpr().isNullLiteralExpr()));
  }

  /** The method that a statement returns from; null for lambdas, and for what a failure led to. */
  private static MethodDeclaration methodOf(Node node) {
    Node current = node.getParentNode().orElse(null);
    while (current != null && !(current instanceof MethodDeclaration)) {
      if (current instanceof LambdaExpr || current instanceof CatchClause) {
        return null;
      }
      current = current.getParentNode().orElse(null);
    }
    return (MethodDeclaration) current;
  }

  /** What the type holds, within a sentence; empty for all types but those that can be empty. */
  private static String kindOf(Type type, TypeNames names) {
    if (type instanceof ArrayType array) {
      return array.getComponentType().isPrimitiveType() ? "" : "an array";
    }
    if (!(type instanceof ClassOrInterfaceType named)) {
      return "";
    }
    String name = named.getNameAsString();
    if (name.startsWith("Optional") && OPTIONALS.contains(name)) {
      return name;
    }
    if (STREAMS.contains(name) && names.isFrom(name, "java.util.stream")) {
      return "a stream";
    }
    return COLLECTIONS.contains(name) && names.isFrom(name, "java.util")
        ? name.endsWith("Map") ? "a map" : "a collection"
        : "";
  }

  /** Whether callers are told of null, or a contract from elsewhere decides. */
  private static boolean isAgreed(
      MethodDeclaration method, ReturnStmt result, String kind, MeasuredFile file) {
    for (AnnotationExpr annotation : method.getAnnotations()) {
      String name = annotation.getName().getIdentifier();
      if (name.equals("Nullable") || name.equals("CheckForNull")) {
        return true;
      }
    }
    if (OPTIONALS.contains(kind)) {
      return false;
    }
    return method.getNameAsString().contains("Null")
        || handsNullOn(method, result)
        || new LocalTypes(file.parsed()).isOverride(method)
        || file.parsed()
            .doc(method)
            .filter(
                d ->
                    d.description().contains("null")
                        || d.tags("return").stream().anyMatch(t -> t.text().contains("null")))
            .isPresent();
  }

  /** A getter that copies what it holds hands on the null that it was given. */
  private static boolean handsNullOn(MethodDeclaration method, ReturnStmt result) {
    return method.getParameters().isEmpty()
        && result.getExpression().orElse(null) instanceof ConditionalExpr choice
        && choice.getCondition().toString().endsWith("== null")
        && choice.getThenExpr().isNullLiteralExpr();
  }

  private static void report(
      ReturnStmt result, MethodDeclaration method, String kind, Reporter reporter) {
    boolean optional = OPTIONALS.contains(kind);
    Severity severity =
        optional ? Severity.MAJOR : method.isPrivate() ? Severity.INFO : Severity.MINOR;
    String message =
        optional
            ? "%s returns null for an %s: callers take the one for a promise that there is no null, and call it. %s.empty() is the answer here."
            : "%s returns null for %s: every caller has to ask before it loops or streams, and the first that forgets fails. An empty one needs no question%s.";
    reporter
        .at(result)
        .severity(severity)
        .report(
            String.format(
                Locale.ROOT,
                message,
                method.getNameAsString(),
                kind,
                optional
                    ? kind
                    : "; where absent and empty differ, @Nullable or the documentation says so"));
  }

  @Override
  public String documentation() {
    return """
        # Null in place of something empty

        ## What
        A method whose result is a collection, a map, an array of objects, a stream or an `Optional`, and that returns `null`. For an
        `Optional` it weighs more; in a private method it is an information.

        Left out: `@Nullable`, methods whose documentation speaks of null or whose name has `Null` in it, getters that copy what may be null, overrides, lambdas, and `null` after a
        failure, of which `swallowed-exception` tells.

        ## Why it matters
        Nobody expects it: a list can be empty, so callers loop over it without asking. Each needs an `if` that the method could have spared them all
        (Bloch, Effective Java, items 54 and 55).

        ## How to fix it
        Return `List.of()`, `Map.of()`, an empty array, `Stream.empty()` or `Optional.empty()`.

        Before:

        ```java
        import java.util.List;

        class Basket {
          List<Item> items(Customer customer) {
            if (customer.isNew()) {
              return null; // finding
            }
            return customer.basket().items();
          }
        }
        ```

        After:

        ```java
        import java.util.List;

        class Basket {
          List<Item> items(Customer customer) {
            if (customer.isNew()) {
              return List.of();
            }
            return customer.basket().items();
          }
        }
        ```

        ## When not to
        Where "none" and "unknown" are two answers that callers act on. Say so, or give the second a type or a method of its own.
        """;
  }
}
