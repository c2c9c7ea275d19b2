package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.code.testing.ResourceUse.Kind;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where a test takes its data out of a document that it did not make: {@code
 * results.getJSONObject("7.1")}, {@code results} being inherited or read from a resource by its
 * class.
 */
public final class LoadedDocuments {

  /** How org.json, javax.json and Gson ask for a part of a document by its key. */
  private static final Set<String> LOOK_UPS =
      Set.of(
          "getJSONObject",
          "getJSONArray",
          "getJsonObject",
          "getJsonArray",
          "getAsJsonObject",
          "getAsJsonArray");

  private final ParsedFile file;

  public LoadedDocuments(ParsedFile file) {
    this.file = file;
  }

  /** The entries that a test looks up, in source order. */
  public List<ResourceUse> in(MethodDeclaration test) {
    return Subtree.all(test, MethodCallExpr.class).stream()
        .filter(c -> LOOK_UPS.contains(c.getNameAsString()) && c.getArguments().size() == 1)
        .filter(c -> c.getArgument(0).isStringLiteralExpr())
        .filter(c -> documentOf(c).filter(name -> isForeign(name, test)).isPresent())
        .map(LoadedDocuments::use)
        .toList();
  }

  private static ResourceUse use(MethodCallExpr call) {
    StringLiteralExpr key = call.getArgument(0).asStringLiteralExpr();
    return new ResourceUse(call, Kind.ENTRY, key.asString());
  }

  private static Optional<String> documentOf(MethodCallExpr call) {
    return call.getScope()
        .filter(Expression::isNameExpr)
        .map(s -> s.asNameExpr().getNameAsString());
  }

  private boolean isForeign(String name, MethodDeclaration test) {
    boolean local =
        Stream.concat(
                Subtree.all(test, VariableDeclarator.class).stream()
                    .map(VariableDeclarator::getNameAsString),
                Subtree.all(test, Parameter.class).stream().map(Parameter::getNameAsString))
            .anyMatch(name::equals);
    return !local && (fieldNamed(name).isEmpty() || isReadByItsClass(name));
  }

  private Optional<FieldDeclaration> fieldNamed(String name) {
    return file.all(FieldDeclaration.class).stream()
        .filter(f -> f.getVariables().stream().anyMatch(v -> v.getNameAsString().equals(name)))
        .findFirst();
  }

  /** Whether the member of the class that gives a field its value reaches for a resource. */
  private boolean isReadByItsClass(String name) {
    Stream<Node> assigned =
        file.all(AssignExpr.class).stream()
            .filter(a -> isNamed(a.getTarget(), name))
            .map(Node.class::cast);
    return Stream.concat(
            fieldNamed(name).stream(),
            assigned.flatMap(a -> Ancestors.nearest(a, BodyDeclaration.class).stream()))
        .anyMatch(member -> !ExternalResources.in((BodyDeclaration<?>) member).isEmpty());
  }

  private static boolean isNamed(Expression target, String name) {
    return target instanceof NameExpr plain
        ? plain.getNameAsString().equals(name)
        : target.isFieldAccessExpr() && target.asFieldAccessExpr().getNameAsString().equals(name);
  }
}
