package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.TypeDeclaration;

/** Names of types within their package. */
public final class NestedName {

  private NestedName() {}

  /** The name of a type with those of the types around it: {@code Outer.Inner}. */
  public static String of(TypeDeclaration<?> type) {
    return type.getParentNode().orElse(null) instanceof TypeDeclaration<?> outer
        ? of(outer) + "." + type.getNameAsString()
        : type.getNameAsString();
  }
}
