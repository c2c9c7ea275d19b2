package io.github.beyonditworks.analyzer.benchmark;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Shows how the time of an analysis, of each step that looks at the whole project and of each
 * report grows when a project doubles: in files, in types of a file, in types within a type, in
 * methods of a type. An exponent of 1 is linear, of 2 quadratic; a little above 1 is what sorting
 * costs. Real code is taken where a shape is {@code code:} and a folder: every 128th of its files,
 * every 64th, and so on to all, from which the exponent is fitted. Run by {@code mvn -Pbenchmark
 * -pl analyzer-core verify} or by hand with the names of shapes and the first size.
 */
public final class GrowthBenchmark {

  private static final int SMALLEST = 1250;
  private static final int DOUBLINGS = 3;
  private static final int MOST_CHARACTERS = 20_000_000;
  private static final double LEAST_MILLIS = 40;
  private static final String CODE = "code:";
  private static final int FEWEST = 128;

  private static final String METHODS =
      """
        public int total%1$d(int[] prices, int limit, int day, int place, int coupon, int rest) {
          int sum = %1$d;
          for (int price : prices) {
            if (price > limit && day > 3) {
              sum += price * 17;
            }
          }
          return sum;
        }
      """;

  private GrowthBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments an empty folder to work in, optionally the size to begin with and the shapes
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int smallest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SMALLEST;
    List<String> shapes =
        arguments.length > 2
            ? List.of(arguments[2].split(","))
            : List.of("files", "types", "nested", "methods", "statements");
    time(write(folder.resolve("warm-up"), "types", 200), folder.resolve("reports"));
    for (String shape : shapes) {
      if (shape.startsWith(CODE)) {
        grow(Path.of(shape.substring(CODE.length())), folder);
        continue;
      }
      Map<String, Double> before = Map.of();
      for (int i = 0; i < DOUBLINGS; i++) {
        int size = smallest << i;
        Path sources = write(folder.resolve(shape + size), shape, size);
        Map<String, Double> now = time(sources, folder.resolve("reports"));
        print(shape, size, before, now);
        before = now;
      }
    }
  }

  /** Real code, from every so many-th of its files to all of them. */
  private static void grow(Path code, Path folder) throws Exception {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(code)) {
      files = walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    Map<String, List<double[]>> points = new LinkedHashMap<>();
    for (int step = FEWEST; step >= 1; step /= 2) {
      Path some = folder.resolve("every" + step);
      long lines = 0;
      for (int i = 0; i < files.size(); i += step) {
        Path target = some.resolve(code.relativize(files.get(i)).toString());
        Files.createDirectories(target.getParent());
        Files.copy(files.get(i), target, StandardCopyOption.REPLACE_EXISTING);
        lines +=
            new String(Files.readAllBytes(target), StandardCharsets.ISO_8859_1).lines().count();
      }
      for (Map.Entry<String, Double> timed : time(some, folder.resolve("reports")).entrySet()) {
        double[] point = {Math.log((double) lines), Math.log(Math.max(1, timed.getValue()))};
        points.computeIfAbsent(timed.getKey(), k -> new ArrayList<>()).add(point);
        System.out.printf(
            Locale.ROOT,
            "code %,10d lines  %-24s %8.0f ms%n",
            lines,
            timed.getKey(),
            timed.getValue());
      }
    }
    points.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s exponent %.2f over all, %.2f over the last four%n",
                name,
                slope(all),
                slope(all.subList(Math.max(0, all.size() - 4), all.size()))));
  }

  /** The slope of the line through points by least squares. */
  private static double slope(List<double[]> points) {
    double x = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
    double y = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
    double above = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
    return above / points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
  }

  private static void print(
      String shape, int size, Map<String, Double> before, Map<String, Double> now) {
    now.forEach(
        (step, millis) -> {
          double earlier = before.getOrDefault(step, 0.0);
          String growth =
              earlier < LEAST_MILLIS
                  ? ""
                  : String.format(Locale.ROOT, "  exponent %.2f", log2(millis / earlier));
          System.out.printf(
              Locale.ROOT, "%-8s %6d  %-24s %8.0f ms%s%n", shape, size, step, millis, growth);
        });
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  private static Map<String, Double> time(Path sources, Path reports) throws Exception {
    Map<String, Double> millis = new LinkedHashMap<>();
    Analysis[] analysis = new Analysis[1];
    AnalysisOptions options =
        AnalysisOptions.of(sources).withFileLimits(Duration.ofMinutes(5), MOST_CHARACTERS);
    millis.put("analysis", Rounds.timed(() -> analysis[0] = new Analyzer().analyze(options)));
    if (analysis[0].problems().stream().anyMatch(p -> p.kind() != Problem.Kind.CONFIG)) {
      throw new IllegalStateException(analysis[0].problems().toString());
    }
    for (Map.Entry<String, Rounds.Work> step : ProjectSteps.of(analysis[0]).entrySet()) {
      millis.put(step.getKey(), Rounds.timed(step.getValue()));
    }
    for (ReportFormat format : ReportFormats.ALL) {
      millis.put(
          format.id(),
          Rounds.timed(() -> ReportWriter.write(analysis[0], List.of(format), reports)));
    }
    return millis;
  }

  private static Path write(Path folder, String shape, int size) throws IOException {
    Files.createDirectories(folder);
    StringBuilder code = new StringBuilder("package big;\n\n");
    switch (shape) {
      case "files" -> {
        for (int i = 0; i < size; i++) {
          Files.writeString(folder.resolve("Type" + i + ".java"), "package big;\n\n" + type(i));
        }
      }
      case "types" -> {
        for (int i = 0; i < size; i++) {
          code.append(type(i));
        }
      }
      case "nested" -> {
        code.append("public class Outer {\n");
        for (int i = 0; i < size; i++) {
          code.append("static ").append(type(i));
        }
        code.append("}\n");
      }
      case "methods" -> {
        code.append("public class Outer {\n");
        for (int i = 0; i < size; i++) {
          code.append(String.format(Locale.ROOT, METHODS, i));
        }
        code.append("}\n");
      }
      case "statements" -> {
        code.append("public class Outer {\n  void fill(java.util.List<Integer> all, int from) {\n");
        for (int i = 0; i < size; i++) {
          code.append("    if (from > ").append(i % 7).append(") {\n");
          code.append("      all.add(from + ").append(i).append(");\n");
          code.append("      all.remove(from - ").append(i).append(");\n    }\n");
        }
        code.append("  }\n}\n");
      }
      default -> throw new IllegalArgumentException("unknown shape " + shape);
    }
    if (!shape.equals("files")) {
      Files.writeString(folder.resolve("Big.java"), code);
    }
    return folder;
  }

  private static String type(int number) {
    return "class Type"
        + number
        + " {\n  private Type"
        + number / 2
        + " other;\n"
        + String.format(Locale.ROOT, METHODS, number)
        + "}\n\n";
  }
}
