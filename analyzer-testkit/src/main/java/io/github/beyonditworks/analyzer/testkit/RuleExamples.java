package io.github.beyonditworks.analyzer.testkit;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tests a rule by the code in its own documentation: lines that end in {@code // finding} have to
 * be reported, no other may be.
 *
 * @since 0.1.0
 */
public final class RuleExamples {

  private static final Pattern MARK = Pattern.compile("[ \t]*// finding\\b.*");

  private RuleExamples() {}

  /**
   * Tests a rule.
   *
   * @throws AssertionError when the documentation is incomplete, an example cannot be analysed, or
   *     is judged otherwise than marked
   */
  public static void verify(Rule rule) {
    List<String> examples = RuleDocumentation.of(rule).examples();
    if (examples.size() < 2) {
      throw new AssertionError(
          rule.id() + ": the documentation needs an example before and one after.");
    }
    if (examples.stream().allMatch(e -> markedLines(e).isEmpty())) {
      throw new AssertionError(rule.id() + ": no line of an example is marked // finding.");
    }
    for (int i = 0; i < examples.size(); i++) {
      verify(rule, examples.get(i), rule.id() + ", example " + (i + 1));
    }
  }

  /**
   * Tests a rule by code of a test's own, marked as examples are.
   *
   * @param code whole Java files
   */
  public static void verify(Rule rule, String code) {
    verify(rule, code, rule.id());
  }

  private static void verify(Rule rule, String code, String what) {
    Analysis analysis = analyze(rule, code);
    if (!analysis.problems().isEmpty()) {
      throw new AssertionError(what + ": " + analysis.problems().get(0).message() + ".");
    }
    List<Integer> found =
        analysis.ledger().stream()
            .map(f -> f.finding().place().line())
            .distinct()
            .sorted()
            .toList();
    if (!found.equals(markedLines(code))) {
      throw new AssertionError(
          String.format(
              Locale.ROOT,
              "%s: expected findings in lines %s, found them in %s.%n%s",
              what,
              markedLines(code),
              found,
              code));
    }
    analysis.ledger().stream()
        .map(f -> f.finding().message())
        .filter(m -> !m.endsWith("."))
        .forEach(
            m -> {
              throw new AssertionError(
                  what + ": a message is sentences that end in a full stop: " + m);
            });
  }

  private static List<Integer> markedLines(String code) {
    List<String> lines = code.lines().toList();
    List<Integer> marked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (MARK.matcher(lines.get(i)).find()) {
        marked.add(i + 1);
      }
    }
    return marked;
  }

  private static Analysis analyze(Rule rule, String code) {
    try {
      Path folder = Files.createTempDirectory("rule-example");
      Path file = folder.resolve("Example.java");
      try {
        Files.writeString(file, MARK.matcher(code).replaceAll(""));
        return new Analyzer().analyze(options(rule, folder));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static AnalysisOptions options(Rule rule, Path folder) {
    boolean main = rule.kinds().contains(SourceKind.MAIN);
    SourceRoot root = main ? SourceRoot.main(folder) : SourceRoot.test(folder);
    return AnalysisOptions.of(folder)
        .withRoots(folder, List.of(root))
        .withThreads(1)
        .withConfiguration(
            new Configuration(
                "one rule",
                List.of(rule),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                GateConditions.STANDARD));
  }
}
