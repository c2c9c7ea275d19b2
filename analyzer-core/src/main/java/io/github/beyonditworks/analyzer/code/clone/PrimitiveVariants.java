package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.model.ElementName;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Code that stands once for each primitive type: {@code max(int[])} beside {@code max(long[])},
 * {@code IntArray} beside {@code LongArray}. Java has no parameter that could take the place of the
 * type.
 */
final class PrimitiveVariants {

  private static final Set<String> PRIMITIVES =
      Set.of("int", "long", "boolean", "byte", "char", "short", "float", "double");

  private static final Pattern PRIMITIVE_WORD =
      Pattern.compile(
          "(?:(?<![a-zA-Z])(?:int|long|boolean|byte|char|short|float|double)|(?:Int(?:eger)?|Long|Boolean|Byte|Char(?:acter)?|Short|Float|Double))(?:s|es)?(?![a-z])");

  private PrimitiveVariants() {}

  static boolean are(ElementName one, ElementName other) {
    boolean oneFamily = isSame(one.type(), other.type());
    if (oneFamily && !one.type().equals(other.type())) {
      return true;
    }
    return isSame(name(one), name(other))
        && ((oneFamily && !name(one).equals(name(other)))
            || parametersDifferInPrimitives(one, other, oneFamily));
  }

  /** Whether two names are one but for the primitive types in them. */
  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || PRIMITIVE_WORD
            .matcher(one)
            .replaceAll("0")
            .equals(PRIMITIVE_WORD.matcher(other).replaceAll("0"));
  }

  /** A primitive type may face an object only in types that belong together. */
  private static boolean parametersDifferInPrimitives(
      ElementName one, ElementName other, boolean oneFamily) {
    String[] first = parameters(one.member());
    String[] second = parameters(other.member());
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      boolean primitive = PRIMITIVES.contains(element(first[i]));
      boolean otherPrimitive = PRIMITIVES.contains(element(second[i]));
      if (!first[i].equals(second[i])
          && ((primitive && otherPrimitive) || (oneFamily && (primitive || otherPrimitive)))) {
        return true;
      }
    }
    return false;
  }

  private static String name(ElementName element) {
    int open = element.member().indexOf('(');
    return open < 0 ? element.member() : element.member().substring(0, open);
  }

  private static String[] parameters(String signature) {
    int open = signature.indexOf('(');
    int close = signature.lastIndexOf(')');
    return open < 0 || close < open
        ? new String[0]
        : signature.substring(open + 1, close).split(", *", -1);
  }

  private static String element(String type) {
    int end = type.length();
    while (end > 0 && "[].".indexOf(type.charAt(end - 1)) >= 0) {
      end--;
    }
    return type.substring(0, end);
  }
}
