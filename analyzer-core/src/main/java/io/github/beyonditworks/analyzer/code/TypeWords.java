package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.Set;

/** What can be told of a type by its name alone: the types of the Java library that all know. */
public final class TypeWords {

  private static final Set<String> NUMBERS =
      Set.of(
          "int",
          "long",
          "short",
          "byte",
          "double",
          "float",
          "Integer",
          "Long",
          "Short",
          "Byte",
          "Double",
          "Float",
          "BigInteger",
          "BigDecimal");

  private TypeWords() {}

  /** The simple name without type arguments; that of the element, for arrays. */
  static String name(Type type) {
    if (type instanceof ArrayType array) {
      return name(array.getElementType());
    }
    return type instanceof ClassOrInterfaceType named ? named.getNameAsString() : type.asString();
  }

  static boolean isNumber(Type type) {
    return !type.isArrayType() && NUMBERS.contains(name(type));
  }

  static boolean isBoolean(Type type) {
    return !type.isArrayType() && (name(type).equals("boolean") || name(type).equals("Boolean"));
  }

  static boolean isText(Type type) {
    String name = name(type);
    return !type.isArrayType()
        && (name.equals("String") || name.equals("char") || name.equals("Character"));
  }

  static boolean isList(Type type) {
    return !type.isArrayType() && CollectionTypes.isList(name(type));
  }

  static boolean isSet(Type type) {
    return !type.isArrayType() && CollectionTypes.isSet(name(type));
  }

  static boolean isMap(Type type) {
    return !type.isArrayType() && CollectionTypes.isMap(name(type));
  }

  static boolean isCollection(Type type) {
    return isList(type) || isSet(type) || isMap(type) || name(type).equals("Collection");
  }

  /** Whether one of the type's arguments is a boolean, as in {@code Optional<Boolean>}. */
  static boolean holdsBoolean(Type type) {
    return type instanceof ClassOrInterfaceType named
        && named
            .getTypeArguments()
            .filter(arguments -> arguments.stream().anyMatch(TypeWords::isBoolean))
            .isPresent();
  }
}
