package io.github.beyonditworks.analyzer.code.claim;

import java.util.Map;

/** The exceptions of the platform that all know, each with what it extends. */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
final class ExceptionTypes {

  private static final String RUNTIME = "RuntimeException";
  private static final Map<String, String> PARENTS =
      Map.ofEntries(
          Map.entry("NullPointerException", RUNTIME),
          Map.entry("IllegalArgumentException", RUNTIME),
          Map.entry("NumberFormatException", "IllegalArgumentException"),
          Map.entry("PatternSyntaxException", "IllegalArgumentException"),
          Map.entry("IllegalStateException", RUNTIME),
          Map.entry("CancellationException", "IllegalStateException"),
          Map.entry("UnsupportedOperationException", RUNTIME),
          Map.entry("IndexOutOfBoundsException", RUNTIME),
          Map.entry("ArrayIndexOutOfBoundsException", "IndexOutOfBoundsException"),
          Map.entry("StringIndexOutOfBoundsException", "IndexOutOfBoundsException"),
          Map.entry("ArithmeticException", RUNTIME),
          Map.entry("ClassCastException", RUNTIME),
          Map.entry("NoSuchElementException", RUNTIME),
          Map.entry("InputMismatchException", "NoSuchElementException"),
          Map.entry("ConcurrentModificationException", RUNTIME),
          Map.entry("UncheckedIOException", RUNTIME),
          Map.entry("DateTimeException", RUNTIME),
          Map.entry("NegativeArraySizeException", RUNTIME),
          Map.entry("ArrayStoreException", RUNTIME),
          Map.entry("SecurityException", RUNTIME),
          Map.entry("IOException", "Exception"),
          Map.entry("FileNotFoundException", "IOException"),
          Map.entry("EOFException", "IOException"),
          Map.entry("MalformedURLException", "IOException"),
          Map.entry("InterruptedException", "Exception"),
          Map.entry("TimeoutException", "Exception"),
          Map.entry("ExecutionException", "Exception"),
          Map.entry("SQLException", "Exception"));

  private ExceptionTypes() {}

  static boolean isKnown(String type) {
    return PARENTS.containsKey(type);
  }

  /** Whether it is certain that none of two types is a kind of the other. */
  static boolean areUnrelated(String one, String other) {
    return isKnown(one) && isKnown(other) && !isKind(one, other) && !isKind(other, one);
  }

  private static boolean isKind(String type, String of) {
    String current = type;
    while (current != null && !current.equals(of)) {
      current = PARENTS.get(current);
    }
    return current != null;
  }

  /** Whether a type of the platform is thrown without being declared. */
  static boolean isUnchecked(String type) {
    return isKind(type, RUNTIME);
  }

  /** Whether the machine itself throws such an exception, without a word in the code. */
  static boolean isImplicit(String type) {
    switch (type) {
      case "NullPointerException":
      case "IndexOutOfBoundsException":
      case "ArrayIndexOutOfBoundsException":
      case "ArithmeticException":
      case "ClassCastException":
      case "ArrayStoreException":
      case "NegativeArraySizeException":
        return true;
      default:
        return false;
    }
  }
}
