package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a field, parameter or variable promises about its type. */
public final class VariablePromise {

  private static final Pattern NEGATED = Pattern.compile("(not|isNot|hasNo|hasNot)\\p{Lu}\\w*");

  /** A set in these words is no {@link java.util.Set}, nor is it meant to be one. */
  private static final Pattern OTHER_SETS =
      Pattern.compile(
          "(?i)\\w*(change|data|result|rule|record|char|tool|test|row|off|sub|up|head|field|key)_?set");

  /** The name of a map whose values are what its last word says. */
  private static final Pattern MAPPING = Pattern.compile("\\w*(To|By)\\p{Lu}\\w*");

  /** What is wrong with {@code !notFound}. */
  public static final String NEGATION =
      "is a negation, so that its opposite has to be read as a double one";

  private VariablePromise() {}

  /** How the type breaks the promise of the name, if it does. */
  public static Optional<String> broken(String name, Type type) {
    if (TypeWords.isMap(type) && MAPPING.matcher(name).matches()) {
      return Optional.empty();
    }
    if (endsIn(name, "List") && TypeWords.isMap(type)) {
      return contradiction("a list", type);
    }
    if (endsIn(name, "Map") && (TypeWords.isList(type) || TypeWords.isSet(type))) {
      return contradiction("a map", type);
    }
    if (endsIn(name, "Set")
        && !OTHER_SETS.matcher(name).matches()
        && (TypeWords.isList(type) || TypeWords.isMap(type))) {
      return contradiction("a set", type);
    }
    if (endsIn(name, "Array") && !type.isArrayType() && TypeWords.isCollection(type)) {
      return contradiction("an array", type);
    }
    if (endsIn(name, "Count") && isNoNumber(type)) {
      return contradiction("a number", type);
    }
    return Optional.empty();
  }

  /** What makes the name hard to trust without being wrong, if anything does. */
  public static Optional<String> blurred(String name, Type type) {
    if (endsIn(name, "List") && (type.isArrayType() || TypeWords.isSet(type))) {
      return contradiction("a list", type);
    }
    if (isPluralOfType(name, type)) {
      return Optional.of(
          String.format(
              Locale.ROOT, "is a plural, and it stands for one %s", WrittenWords.of(type)));
    }
    return TypeWords.isBoolean(type) && NEGATED.matcher(name).matches() && !isOfNothing(name)
        ? Optional.of(NEGATION)
        : Optional.empty();
  }

  private static boolean isNoNumber(Type type) {
    return !type.isArrayType()
        && (TypeWords.isBoolean(type) || TypeWords.isText(type) || TypeWords.isCollection(type));
  }

  private static Optional<String> contradiction(String promised, Type type) {
    return Optional.of(
        String.format(
            Locale.ROOT, "promises %s, and its type is %s", promised, WrittenWords.of(type)));
  }

  private static boolean endsIn(String name, String word) {
    return name.endsWith(word) && name.length() > word.length();
  }

  /** Such as {@code User users}: a type whose own name is a plural says so twice. */
  private static boolean isPluralOfType(String name, Type type) {
    String typeName = TypeWords.name(type);
    return type instanceof ClassOrInterfaceType named
        && named.getTypeArguments().isEmpty()
        && Character.isUpperCase(typeName.charAt(0))
        && !typeName.endsWith("s")
        && typeName.length() > 2
        && name.equals(Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1) + "s");
  }

  /** Nothing positive is customary for these. */
  static boolean isOfNothing(String name) {
    return name.endsWith("Empty") || name.endsWith("Blank") || name.endsWith("Null");
  }
}
