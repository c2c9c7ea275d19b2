package io.github.beyonditworks.analyzer.validity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A folder of labelled data in which nobody labelled anything. */
public final class MadeUpData {

  static final String GOOD = "/** A sum. */ class Sum { int of(int a, int b) { return a + b; } }\n";
  static final String BAD = knotted("Knotted", 4);
  static final String WORSE = knotted("MoreKnotted", 7);

  private static final List<Double> BEST = List.of(.9, .1, 0.0, 0.0);
  private static final List<Double> WORST = List.of(0.0, 0.0, .1, .9);

  private final List<String> classes = new ArrayList<>();
  private final List<String> pairs = new ArrayList<>();

  /** Three classes of two projects, and a change to the better and one to the worse. */
  public static MadeUpData small() {
    return new MadeUpData()
        .rated("secret-good", "one", GOOD, false)
        .rated("secret-bad", "one", BAD, true)
        .rated("secret-worse", "two", WORSE, true)
        .pair("secret-better", BAD, knotted("Knotted", 1))
        .pair("secret-worse", knotted("Knotted", 1), BAD);
  }

  MadeUpData rated(String id, String project, String source, boolean bad) {
    Map<String, List<Double>> labels = new TreeMap<>();
    for (Label label : Label.values()) {
      labels.put(label.id(), bad == label.agreeingIsBad() ? BEST : WORST);
    }
    return ratedLine(
        JsonMapper.shared()
            .writeValueAsString(
                Map.of("id", id, "project", project, "source", source, "labels", labels)));
  }

  MadeUpData ratedLine(String line) {
    classes.add(line);
    return this;
  }

  MadeUpData pair(String id, String before, String after) {
    pairs.add(
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", id, "before", before, "after", after, "change", 1)));
    return this;
  }

  /** Writes both sets. */
  public Path writeTo(Path folder) throws IOException {
    Files.write(folder.resolve("maintainability.jsonl"), classes);
    Files.write(folder.resolve("readability_pairs.jsonl"), pairs);
    return folder;
  }

  /** A class with a method of nested conditions. */
  static String knotted(String name, int depth) {
    StringBuilder code = new StringBuilder("class " + name + " {\n  int m(int a, int b) {\n");
    for (int i = 0; i < depth; i++) {
      code.append("if (a > ").append(i).append(" && b < a || b == ").append(i).append(") {\n");
    }
    code.append("a++;\n").append("}\n".repeat(depth));
    return code.append("return a;\n}\n}\n").toString();
  }
}
