package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Optional;

/** The declarations that a node stands in. */
public final class Enclosing {

  private Enclosing() {}

  /** The innermost type declaration. */
  public static Optional<TypeDeclaration<?>> type(Node node) {
    return Ancestors.nearest(node, TypeDeclaration.class).map(t -> (TypeDeclaration<?>) t);
  }

  /** The name of the innermost type declaration; empty where there is none. */
  static String typeName(Node node) {
    return type(node).map(TypeDeclaration::getNameAsString).orElse("");
  }

  /** The innermost method or constructor. */
  static Optional<CallableDeclaration<?>> callable(Node node) {
    return Ancestors.nearest(node, CallableDeclaration.class).map(c -> (CallableDeclaration<?>) c);
  }
}
