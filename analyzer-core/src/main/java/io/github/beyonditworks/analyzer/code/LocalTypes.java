package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file tells of its own types: their names and what they inherit from each other. */
public final class LocalTypes {

  private final ParsedFile file;

  public LocalTypes(ParsedFile file) {
    this.file = file;
  }

  /** The only type of a simple name in this file; empty as well where several share the name. */
  public Optional<TypeDeclaration<?>> find(String simpleName) {
    TypeDeclaration<?> found = null;
    for (TypeDeclaration<?> type : file.all(TypeDeclaration.class)) {
      if (type.getNameAsString().equals(simpleName)) {
        if (found != null) {
          return Optional.empty();
        }
        found = type;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The types that a declaration names after {@code extends} and {@code implements}. */
  public static List<ClassOrInterfaceType> superTypes(TypeDeclaration<?> type) {
    List<ClassOrInterfaceType> types = new ArrayList<>();
    if (type instanceof NodeWithExtends<?> node) {
      types.addAll(node.getExtendedTypes());
    }
    if (type instanceof NodeWithImplements<?> node) {
      types.addAll(node.getImplementedTypes());
    }
    return types;
  }

  /** A type and all that it inherits from; empty when a part of that is declared in other files. */
  public Optional<List<TypeDeclaration<?>>> withSuperTypes(TypeDeclaration<?> type) {
    List<TypeDeclaration<?>> all = new ArrayList<>();
    return collect(type, all) ? Optional.of(all) : Optional.empty();
  }

  private boolean collect(TypeDeclaration<?> type, List<TypeDeclaration<?>> into) {
    if (into.stream().anyMatch(t -> t == type)) {
      return true;
    }
    into.add(type);
    for (ClassOrInterfaceType superType : superTypes(type)) {
      Optional<TypeDeclaration<?>> declared = find(superType.getNameAsString());
      if (declared.isEmpty() || !collect(declared.get(), into)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a method is marked as an override or has its like in a supertype of this file. */
  public boolean isOverride(CallableDeclaration<?> callable) {
    if (!(callable instanceof MethodDeclaration method)) {
      return false;
    }
    if (method.getAnnotationByName("Override").isPresent()) {
      return true;
    }
    List<TypeDeclaration<?>> inherited = new ArrayList<>();
    Ancestors.nearest(method, TypeDeclaration.class).ifPresent(t -> collectKnown(t, inherited));
    return inherited.stream()
        .skip(1)
        .flatMap(t -> t.getMethodsByName(method.getNameAsString()).stream())
        .anyMatch(m -> m.getParameters().size() == method.getParameters().size());
  }

  private void collectKnown(TypeDeclaration<?> type, List<TypeDeclaration<?>> into) {
    if (into.stream().anyMatch(t -> t == type)) {
      return;
    }
    into.add(type);
    for (ClassOrInterfaceType superType : superTypes(type)) {
      find(superType.getNameAsString()).ifPresent(t -> collectKnown(t, into));
    }
  }

  /**
   * The types that a declaration stands in, innermost first; empty for what stands in a method
   * body.
   */
  public static List<TypeDeclaration<?>> around(BodyDeclaration<?> declaration) {
    List<TypeDeclaration<?>> types = new ArrayList<>();
    Node outer = declaration.getParentNode().orElse(null);
    while (outer instanceof TypeDeclaration<?> type) {
      types.add(type);
      outer = type.getParentNode().orElse(null);
    }
    return outer instanceof CompilationUnit ? types : List.of();
  }
}
