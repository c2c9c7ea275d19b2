package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.stream.Collectors;

/** Names members the way people do: {@code put(K, V)}, {@code Line.total()}, {@code MAX_SIZE}. */
final class Signatures {

  private Signatures() {}

  static String of(BodyDeclaration<?> member) {
    return nestedPrefix(member) + simple(member);
  }

  private static String simple(BodyDeclaration<?> member) {
    if (member instanceof CallableDeclaration<?> callable) {
      return callable.getNameAsString() + parameters(callable.getParameters());
    }
    if (member instanceof CompactConstructorDeclaration constructor) {
      NodeList<Parameter> components =
          Ancestors.nearest(constructor, RecordDeclaration.class)
              .map(RecordDeclaration::getParameters)
              .orElseGet(NodeList::new);
      return constructor.getNameAsString() + parameters(components);
    }
    if (member instanceof FieldDeclaration field) {
      return field.getVariables().stream()
          .map(v -> v.getNameAsString())
          .collect(Collectors.joining(", "));
    }
    if (member instanceof EnumConstantDeclaration constant) {
      return constant.getNameAsString();
    }
    if (member instanceof AnnotationMemberDeclaration element) {
      return element.getNameAsString() + "()";
    }
    if (member instanceof InitializerDeclaration initializer) {
      return initializer.isStatic() ? "static {}" : "{}";
    }
    return member instanceof TypeDeclaration<?> type
        ? type.getNameAsString()
        : member.getClass().getSimpleName();
  }

  /** The names of the nested types around a member, below the top-level type. */
  private static String nestedPrefix(BodyDeclaration<?> member) {
    StringBuilder prefix = new StringBuilder();
    TypeDeclaration<?> type = declaringType(member);
    while (type != null && type.isNestedType()) {
      prefix.insert(0, type.getNameAsString() + ".");
      type = declaringType(type);
    }
    return prefix.toString();
  }

  private static TypeDeclaration<?> declaringType(BodyDeclaration<?> member) {
    return member
        .getParentNode()
        .filter(TypeDeclaration.class::isInstance)
        .map(p -> (TypeDeclaration<?>) p)
        .orElse(null);
  }

  private static String parameters(NodeList<Parameter> parameters) {
    return parameters.stream()
        .map(p -> erased(p.getType()) + (p.isVarArgs() ? "..." : ""))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The type as written, without type arguments and annotations. */
  private static String erased(Type type) {
    if (type instanceof ArrayType array) {
      return erased(array.getComponentType()) + "[]";
    }
    return type instanceof ClassOrInterfaceType named
        ? named.getNameAsString()
        : WrittenWords.of(type);
  }
}
