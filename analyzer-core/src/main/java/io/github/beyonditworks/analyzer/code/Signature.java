package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ReferenceType;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the block tags of a declaration's documentation may speak of.
 *
 * @param parameters the parameters' or components' names
 * @param typeParameters the type parameters' names
 * @param outerTypeParameters those of the declarations around it
 * @param exceptions the simple names of the types after {@code throws}
 * @param returnsValue whether {@code @return} has something to say
 */
public record Signature(
    List<String> parameters,
    List<String> typeParameters,
    List<String> outerTypeParameters,
    List<String> exceptions,
    boolean returnsValue) {

  /** The signature of a method, constructor or record; empty for other declarations. */
  public static Optional<Signature> of(BodyDeclaration<?> declaration) {
    if (declaration instanceof CallableDeclaration<?> callable) {
      boolean returnsValue =
          callable instanceof MethodDeclaration method && !method.getType().isVoidType();
      List<String> exceptions =
          callable.getThrownExceptions().stream().map(Signature::simpleName).toList();
      return Optional.of(
          of(declaration, namesOf(callable.getParameters()), exceptions, returnsValue));
    }
    if (declaration instanceof RecordDeclaration type) {
      return Optional.of(of(declaration, namesOf(type.getParameters()), List.of(), false));
    }
    if (declaration instanceof CompactConstructorDeclaration constructor) {
      return Ancestors.nearest(constructor, RecordDeclaration.class)
          .map(r -> of(declaration, namesOf(r.getParameters()), List.of(), false));
    }
    return Optional.empty();
  }

  private static Signature of(
      BodyDeclaration<?> declaration,
      List<String> parameters,
      List<String> exceptions,
      boolean returnsValue) {
    List<String> outer = new ArrayList<>();
    Node around = declaration.getParentNode().orElse(null);
    while (around != null) {
      outer.addAll(typeParametersOf(around));
      around = around.getParentNode().orElse(null);
    }
    return new Signature(
        parameters, typeParametersOf(declaration), outer, exceptions, returnsValue);
  }

  private static List<String> typeParametersOf(Node declaration) {
    return declaration instanceof NodeWithTypeParameters<?> node
        ? namesOf(node.getTypeParameters())
        : List.of();
  }

  private static List<String> namesOf(List<? extends NodeWithSimpleName<?>> nodes) {
    return nodes.stream().map(NodeWithSimpleName::getNameAsString).toList();
  }

  private static String simpleName(ReferenceType type) {
    return type.isClassOrInterfaceType()
        ? type.asClassOrInterfaceType().getNameAsString()
        : WrittenWords.of(type);
  }

  /** Whether {@code <T>}, or {@code T}, is a type parameter here or around here. */
  public boolean knowsTypeParameter(String argument) {
    String name =
        argument.startsWith("<") && argument.endsWith(">")
            ? argument.substring(1, argument.length() - 1)
            : argument;
    return typeParameters.contains(name) || outerTypeParameters.contains(name);
  }
}
