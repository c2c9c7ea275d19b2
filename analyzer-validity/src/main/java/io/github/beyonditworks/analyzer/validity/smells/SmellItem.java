package io.github.beyonditworks.analyzer.validity.smells;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A piece of code whose smells people annotated.
 *
 * @param path where it is put to be analysed, with {@code /}
 * @param source a whole file
 * @param smells the labels that it has
 * @param callsNamedCheck whether its code calls a method without a receiver whose name promises a
 *     check
 */
record SmellItem(String path, String source, Set<String> smells, boolean callsNamedCheck) {

  private static final Pattern NAMED_CHECK =
      Pattern.compile(
          "(?<![.\\w])(?:check|verify|validate|expect|test)\\w*\\((?!\\s*\\)\\s*(?:throws|\\{))");
  private static final Pattern DECLARATION =
      Pattern.compile("(?:void|\\w)\\s+\\w+\\s*\\([^)]*\\)\\s*(?:throws[^{]+)?\\{");
  private static final Pattern MARKED_AS_TEST = Pattern.compile("@\\w*Test\\b");

  /** Copies the set. */
  SmellItem {
    smells = Set.copyOf(smells);
  }

  /** An item of a set; empty when it has not the expected form. */
  static Optional<SmellItem> of(SmellSet set, JsonNode node, int position) {
    JsonNode labels = node.path("labels");
    if (!node.path("source").isString() || !labels.isObject()) {
      return Optional.empty();
    }
    String code = node.path("source").stringValue();
    if (set.wholeFiles()) {
      return node.path("path").isString()
          ? Optional.of(new SmellItem(node.path("path").stringValue(), code, named(labels), false))
          : Optional.empty();
    }
    String name = "Item" + position + "Test";
    return Optional.of(
        new SmellItem(
            "src/test/java/" + name + ".java",
            wrapped(name, code),
            flagged(labels),
            NAMED_CHECK.matcher(DECLARATION.matcher(code).replaceFirst("{")).find()));
  }

  private static Set<String> named(JsonNode labels) {
    Set<String> names = new TreeSet<>();
    labels.path("testability_smells").forEach(n -> names.add(n.stringValue("")));
    return names;
  }

  private static Set<String> flagged(JsonNode labels) {
    Set<String> names = new TreeSet<>();
    for (var label : labels.properties()) {
      if (label.getValue().isNumber() && label.getValue().intValue() == 1) {
        names.add(label.getKey());
      }
    }
    return names;
  }

  /** A method without an annotation is one of JUnit 3, which knows tests by their class. */
  private static String wrapped(String name, String method) {
    boolean marked = MARKED_AS_TEST.matcher(method).find();
    return "class " + name + (marked ? "" : " extends TestCase") + " {\n" + method + "\n}\n";
  }
}
