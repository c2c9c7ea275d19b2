package io.github.beyonditworks.analyzer.validity.patterns;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.DesignPattern;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import io.github.beyonditworks.analyzer.validity.TemporaryFolder;
import io.github.beyonditworks.analyzer.validity.patterns.NameScrambler.Scope;
import io.github.beyonditworks.analyzer.validity.patterns.PatternFigures.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the patterns that are told of files against the one that each is labelled with. Of several
 * the surest counts.
 */
public final class PatternStudy {

  private static final String FILE_NAME = "design_patterns.jsonl";
  private static final String NONE = "none";

  private final List<Item> items;

  private PatternStudy(List<Item> items) {
    this.items = items;
  }

  private record Item(String source, String pattern) {}

  /**
   * The figures of the set that a folder holds; none where it holds none.
   *
   * @throws IOException when the set cannot be read or there is no place for temporary files
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  public static List<PatternFigures> figures(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode node = JsonMapper.shared().readTree(line);
        items.add(
            new Item(node.path("source").stringValue(), id(node.path("pattern").stringValue())));
      }
    }
    PatternStudy study = new PatternStudy(items);
    return List.of(
        study.told("files as they are", text -> text),
        study.told("names of own types and methods scrambled", scrambled(Scope.DECLARED)),
        study.told("names of all types and methods scrambled", scrambled(Scope.NAMED)),
        study.figures("the last word of the type's name alone", study.byName()));
  }

  /** {@code FactoryMethod} is written {@code factory-method} here. */
  private static String id(String label) {
    return label.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static UnaryOperator<String> scrambled(Scope scope) {
    return text ->
        parsed(text).map(f -> NameScrambler.scramble(f, scope, text.length())).orElse("");
  }

  private static Optional<ParsedFile> parsed(String text) {
    try {
      SourceFile file = new SourceFile(Path.of("X.java"), "X.java", Optional.of(SourceKind.MAIN));
      return Optional.of(JavaSourceParser.parse(file, text));
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  /** Analyses the files as changed, each in a folder of its own. */
  private PatternFigures told(String title, UnaryOperator<String> change)
      throws IOException, InterruptedException {
    Map<Integer, PatternMatch> surest = new HashMap<>();
    Analysis analysis =
        TemporaryFolder.with(
            folder -> {
              for (int i = 0; i < items.size(); i++) {
                Path file = folder.resolve(String.valueOf(i)).resolve("Item.java");
                Files.createDirectories(file.getParent());
                byte[] bytes = change.apply(items.get(i).source()).getBytes(StandardCharsets.UTF_8);
                Files.write(file, bytes);
              }
              SourceRoot root = new SourceRoot(folder, Optional.of(SourceKind.MAIN));
              return new Analyzer()
                  .analyze(
                      AnalysisOptions.of(folder)
                          .withScope(true, false)
                          .withRoots(folder, List.of(root)));
            });
    for (PatternMatch match : analysis.patterns()) {
      int item = Integer.parseInt(match.path().substring(0, match.path().indexOf('/')));
      surest.merge(item, match, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    List<String> told = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      told.add(surest.containsKey(i) ? surest.get(i).pattern().id() : NONE);
    }
    return figures(title, told);
  }

  /** What a reader would say who sees nothing but the name of the first type. */
  private List<String> byName() {
    List<String> told = new ArrayList<>();
    for (Item item : items) {
      String name =
          parsed(item.source())
              .filter(f -> !f.tree().getTypes().isEmpty())
              .map(f -> f.tree().getType(0).getNameAsString().toLowerCase(Locale.ROOT))
              .orElse("");
      String last = NONE;
      int place = -1;
      for (DesignPattern pattern : DesignPattern.values()) {
        String word =
            pattern == DesignPattern.FACTORY_METHOD ? "factory" : pattern.id().replace("-", "");
        if (name.lastIndexOf(word) > place) {
          place = name.lastIndexOf(word);
          last = pattern.id();
        }
      }
      told.add(last);
    }
    return told;
  }

  private PatternFigures figures(String title, List<String> told) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      String label = items.get(i).pattern();
      if (told.get(i).equals(label)) {
        tallies.merge(label, new Tally(1, 0, 0), Tally::plus);
      } else {
        tallies.merge(told.get(i), new Tally(0, 1, 0), Tally::plus);
        tallies.merge(label, new Tally(0, 0, 1), Tally::plus);
      }
    }
    tallies.remove(NONE);
    return new PatternFigures(title, items.size(), tallies);
  }
}
