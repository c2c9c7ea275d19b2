package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects of each method whether it asserts by itself and what it calls. */
final class CallCollector {

  private static final Set<String> EXPECTED_ATTRIBUTES =
      Set.of("expected", "expectedExceptions", "expectedExceptionsMessageRegExp");

  private final Assertions assertions;

  /**
   * Declared types by the names of fields, variables and parameters; names that several types share
   * are left out.
   */
  private final Map<String, String> typesByVariable = new HashMap<>();

  CallCollector(MeasuredFile file, Assertions assertions) {
    this.assertions = assertions;
    for (VariableDeclarator variable : file.parsed().all(VariableDeclarator.class)) {
      remember(variable.getNameAsString(), typeOf(variable));
    }
    for (Parameter parameter : file.parsed().all(Parameter.class)) {
      remember(parameter.getNameAsString(), simpleName(parameter.getType()));
    }
  }

  private void remember(String variable, String type) {
    String known = typesByVariable.putIfAbsent(variable, type);
    if (known != null && !known.equals(type)) {
      typesByVariable.put(variable, "");
    }
  }

  /** {@code var x = new Y()} is a Y. */
  private static String typeOf(VariableDeclarator variable) {
    String declared = simpleName(variable.getType());
    return declared.equals("var")
        ? variable
            .getInitializer()
            .filter(ObjectCreationExpr.class::isInstance)
            .map(i -> simpleName(((ObjectCreationExpr) i).getType()))
            .orElse("")
        : declared;
  }

  /** What is kept of a method. */
  CallableFacts collect(MethodDeclaration method, Optional<Finding> candidate) {
    TypeDeclaration<?> type = Ancestors.nearest(method, TypeDeclaration.class).orElse(null);
    SortedSet<String> calls = new TreeSet<>();
    boolean asserts = expectsException(method) || returnsVerdict(method, candidate.isPresent());
    asserts |= method.getBody().map(b -> visit(b, calls)).orElse(false);
    return new CallableFacts(
        type == null ? "" : type.getNameAsString(),
        superTypes(type),
        type == null
            ? ""
            : Ancestors.nearest(type, TypeDeclaration.class)
                .map(t -> t.getNameAsString())
                .orElse(""),
        method.getNameAsString(),
        asserts,
        calls,
        candidate);
  }

  private static SortedSet<String> superTypes(TypeDeclaration<?> type) {
    SortedSet<String> names = new TreeSet<>();
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      Stream.concat(
              declaration.getExtendedTypes().stream(), declaration.getImplementedTypes().stream())
          .forEach(t -> names.add(t.getNameAsString()));
    }
    return names;
  }

  /** {@code @Test(expected = …)}: the framework asserts. */
  private static boolean expectsException(MethodDeclaration method) {
    return TestMethods.testAnnotation(method).filter(CallCollector::hasExpected).isPresent();
  }

  private static boolean hasExpected(AnnotationExpr annotation) {
    return annotation instanceof NormalAnnotationExpr normal
        && normal.getPairs().stream()
            .anyMatch(p -> EXPECTED_ATTRIBUTES.contains(p.getNameAsString()));
  }

  /** A property that returns a boolean is judged by what it returns. */
  private static boolean returnsVerdict(MethodDeclaration method, boolean test) {
    return test && simpleName(method.getType()).equalsIgnoreCase("boolean");
  }

  /** Collects the calls below a node and tells whether something there asserts. */
  private boolean visit(Node node, Set<String> calls) {
    boolean asserts = assertions.isAssertion(node) || node instanceof ThrowStmt;
    if (node instanceof MethodCallExpr call) {
      calls.add(target(call.getScope().orElse(null), call.getNameAsString()));
    } else if (node instanceof MethodReferenceExpr reference) {
      calls.add(target(reference.getScope(), reference.getIdentifier()));
    } else if (node instanceof ObjectCreationExpr creation) {
      calls.add(simpleName(creation.getType()) + ".<init>");
    }
    for (Node child : node.getChildNodes()) {
      asserts |= visit(child, calls);
    }
    return asserts;
  }

  private String target(Expression scope, String method) {
    if (scope == null || scope.isThisExpr() || scope.isSuperExpr()) {
      return method;
    }
    if (scope instanceof ObjectCreationExpr creation) {
      return simpleName(creation.getType()) + "." + method;
    }
    if (scope instanceof NameExpr name) {
      return typesByVariable.getOrDefault(name.getNameAsString(), name.getNameAsString())
          + "."
          + method;
    }
    String text = scope.toString();
    return text.substring(text.lastIndexOf('.') + 1) + "." + method;
  }

  private static String simpleName(Type type) {
    return type instanceof ClassOrInterfaceType named ? named.getNameAsString() : type.asString();
  }
}
