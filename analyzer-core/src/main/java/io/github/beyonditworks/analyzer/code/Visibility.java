package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.AccessSpecifier;
import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithAccessModifiers;
import java.util.Locale;

/** Who can see a declaration, from the fewest readers to the most. */
public enum Visibility {
  PRIVATE,
  PACKAGE,
  PROTECTED,
  PUBLIC;

  /** How reports name it. */
  public String text() {
    return this == PACKAGE ? "package-private" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * What is left of a declaration's visibility by the types around it; what stands in a method body
   * is private.
   */
  public static Visibility of(BodyDeclaration<?> declaration) {
    Visibility visibility = stated(declaration);
    Node outer = declaration.getParentNode().orElse(null);
    while (outer instanceof TypeDeclaration<?> type) {
      visibility = narrower(visibility, stated(type));
      outer = type.getParentNode().orElse(null);
    }
    boolean inBody = outer != null && outer.getParentNode().isPresent();
    return inBody ? PRIVATE : visibility;
  }

  private static Visibility narrower(Visibility one, Visibility other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Visibility stated(BodyDeclaration<?> declaration) {
    Node parent = declaration.getParentNode().orElse(null);
    AccessSpecifier access =
        declaration instanceof NodeWithAccessModifiers<?> node
            ? node.getAccessSpecifier()
            : AccessSpecifier.NONE;
    if (declaration instanceof EnumConstantDeclaration
        || (isInterface(parent) && access == AccessSpecifier.NONE)) {
      return PUBLIC;
    }
    return switch (access) {
      case PUBLIC -> PUBLIC;
      case PROTECTED -> canBeExtended(parent) ? PROTECTED : PACKAGE;
      case NONE -> PACKAGE;
      case PRIVATE -> PRIVATE;
    };
  }

  /** Whether the members of a type are public unless they say otherwise. */
  private static boolean isInterface(Node type) {
    return type instanceof AnnotationDeclaration
        || (type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface());
  }

  private static boolean canBeExtended(Node type) {
    boolean isFinal =
        type instanceof EnumDeclaration
            || type instanceof RecordDeclaration
            || (type instanceof NodeWithModifiers<?> node && node.hasModifier(Keyword.FINAL));
    return !isFinal;
  }
}
