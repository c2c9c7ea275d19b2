package io.github.beyonditworks.analyzer.validity.docsmells;

import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.documentation.BloatedDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.ExcessiveStructureDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.FragmentedDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.LazyDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.RestatedNameRule;
import io.github.beyonditworks.analyzer.rule.documentation.TangledDocRule;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import io.github.beyonditworks.analyzer.validity.Agreement;
import io.github.beyonditworks.analyzer.validity.TemporaryFolder;
import io.github.beyonditworks.analyzer.validity.docsmells.DocSmellFigures.Reported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what the rules about documentation measure against smells that people annotated (Khan and
 * others, SANER 2021), beside the length of the text.
 */
public final class DocSmellStudy {

  private static final String FILE = "documentation_smells.jsonl";

  /** Beyond every measure: a text that only says the name again is the laziest there is. */
  private static final double LAZIEST = 2;

  /** The rules with limits that everything passes, so that what they measure shows. */
  private static final List<Rule> EAGER =
      List.of(
          new BloatedDocRule(-1),
          new LazyDocRule(1_000),
          new RestatedNameRule(true),
          new TangledDocRule(-1, 0),
          new FragmentedDocRule(-3),
          new ExcessiveStructureDocRule(-1, false));

  private static final List<Rule> SHIPPED =
      List.of(
          new BloatedDocRule(),
          new LazyDocRule(),
          new RestatedNameRule(),
          new TangledDocRule(),
          new FragmentedDocRule(),
          new ExcessiveStructureDocRule());

  private enum Smell {
    BLOATED("bloated", "bloated-doc"),
    LAZY("lazy", "lazy-doc"),
    TANGLED("tangled", "tangled-doc"),
    STRUCTURE("excessive_structured", "excessive-structure-doc"),
    FRAGMENTED("fragmented", "fragmented-doc");

    private final String label;
    private final String rule;

    Smell(String label, String rule) {
      this.label = label;
      this.rule = rule;
    }
  }

  private record Item(int number, String source, JsonNode labels) {

    String file() {
      return String.format(Locale.ROOT, "Item%05d.java", number);
    }

    /** The characters of the comment. */
    double length() {
      int end = source.indexOf("*/");
      return Math.max(1, end < 0 ? source.length() : end);
    }
  }

  private final List<Item> items;
  private final Map<String, Double> measured;
  private final Map<String, Double> reported;

  private DocSmellStudy(
      List<Item> items, Map<String, Double> measured, Map<String, Double> reported) {
    this.items = items;
    this.measured = measured;
    this.reported = reported;
  }

  /**
   * The figures; none where the folder does not hold the set.
   *
   * @throws IOException when the set cannot be read or there is no place for temporary files
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  public static List<DocSmellFigures> figures(Path folder)
      throws IOException, InterruptedException {
    Path set = folder.resolve(FILE);
    if (!Files.isRegularFile(set)) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(set)) {
      item(line).ifPresent(items::add);
    }
    items.sort(Comparator.comparingInt(Item::number));
    DocSmellStudy study = new DocSmellStudy(items, values(items, EAGER), values(items, SHIPPED));
    return Arrays.stream(Smell.values()).map(study::figures).toList();
  }

  private static Optional<Item> item(String line) {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      String id = node.path("id").stringValue("");
      int dash = id.lastIndexOf('-');
      return node.path("source").isString() && dash > 0
          ? Optional.of(
              new Item(
                  Integer.parseInt(id.substring(dash + 1)),
                  node.path("source").stringValue(),
                  node.path("labels")))
          : Optional.empty();
    } catch (JacksonException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What rules found in each item, by file and rule. */
  private static Map<String, Double> values(List<Item> items, List<Rule> rules)
      throws IOException, InterruptedException {
    return TemporaryFolder.with(
        folder -> {
          for (Item item : items) {
            String code =
                "public interface "
                    + item.file().replace(".java", "")
                    + " {\n"
                    + item.source()
                    + "\n}\n";
            Files.write(folder.resolve(item.file()), code.getBytes(StandardCharsets.UTF_8));
          }
          AnalysisOptions options =
              AnalysisOptions.of(folder)
                  .withConfiguration(Configuration.DEFAULTS.withRules(rules))
                  .withRoots(folder, List.of(new SourceRoot(folder, Optional.of(SourceKind.MAIN))));
          Map<String, Double> values = new HashMap<>();
          for (ScoredFinding scored : new Analyzer().analyze(options).findings()) {
            Finding finding = scored.finding();
            boolean restated = finding.rule().equals("restated-name");
            values.merge(
                finding.path() + (restated ? Smell.LAZY.rule : finding.rule()),
                restated ? LAZIEST : finding.value(),
                Math::max);
          }
          return values;
        });
  }

  private DocSmellFigures figures(Smell smell) {
    double[] values = new double[items.size()];
    boolean[] isReported = new boolean[items.size()];
    for (int i = 0; i < values.length; i++) {
      String key = items.get(i).file() + smell.rule;
      values[i] = measured.getOrDefault(key, 0.0);
      isReported[i] = reported.containsKey(key);
    }
    boolean[] labelled = labelled(smell);
    double[] byLength = lengths(smell == Smell.LAZY ? -1 : 1);
    Agreement.Concordance matched = sizeMatched(values, labelled);
    return new DocSmellFigures(
        smell.label,
        smell.rule,
        values.length,
        count(labelled),
        Agreement.auc(values, labelled),
        Agreement.auc(byLength, labelled),
        matched.share(),
        sizeMatched(byLength, labelled).share(),
        matched.pairs(),
        Reported.of(isReported, labelled),
        Reported.of(NestedLimit.reported(values, labelled), labelled));
  }

  private boolean[] labelled(Smell smell) {
    boolean[] labelled = new boolean[items.size()];
    for (int i = 0; i < labelled.length; i++) {
      labelled[i] = items.get(i).labels().path(smell.label).intValue(0) == 1;
    }
    return labelled;
  }

  private double[] lengths(int sign) {
    return items.stream().mapToDouble(item -> (double) sign * item.length()).toArray();
  }

  private Agreement.Concordance sizeMatched(double[] values, boolean[] labelled) {
    double[] expected = new double[labelled.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = labelled[i] ? 1 : 0;
    }
    return Agreement.sizeMatched(values, expected, new int[values.length], lengths(1));
  }

  private static int count(boolean[] labelled) {
    int count = 0;
    for (boolean one : labelled) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
