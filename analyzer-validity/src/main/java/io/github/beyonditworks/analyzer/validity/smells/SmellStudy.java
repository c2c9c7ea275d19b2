package io.github.beyonditworks.analyzer.validity.smells;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import io.github.beyonditworks.analyzer.validity.TemporaryFolder;
import io.github.beyonditworks.analyzer.validity.smells.RuleFigures.Counts;
import io.github.beyonditworks.analyzer.validity.smells.SmellSet.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the findings of rules against annotated smells. Each set is analysed as one project. */
public final class SmellStudy {

  private static final Counts NONE = new Counts(0, 0, 0);

  private final SmellSet set;
  private final List<SmellItem> items;
  private final Map<String, List<Finding>> findings;

  private SmellStudy(SmellSet set, List<SmellItem> items, Map<String, List<Finding>> findings) {
    this.set = set;
    this.items = items;
    this.findings = findings;
  }

  /**
   * The figures of the sets that a folder holds; sets that it does not hold have none.
   *
   * @throws IOException when a set cannot be read or there is no place for temporary files
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  public static List<RuleFigures> figures(Path folder) throws IOException, InterruptedException {
    List<RuleFigures> figures = new ArrayList<>();
    for (SmellSet set : SmellSet.ALL) {
      if (Files.isRegularFile(folder.resolve(set.fileName()))) {
        List<SmellItem> items = read(folder, set);
        figures.addAll(new SmellStudy(set, items, findings(set, items)).figures());
      }
    }
    return figures;
  }

  private static List<SmellItem> read(Path folder, SmellSet set) throws IOException {
    List<SmellItem> items = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(set.fileName()))) {
      parsed(line).flatMap(n -> SmellItem.of(set, n, items.size())).ifPresent(items::add);
    }
    return items;
  }

  private static Optional<JsonNode> parsed(String line) {
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(JsonMapper.shared().readTree(line));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Map<String, List<Finding>> findings(SmellSet set, List<SmellItem> items)
      throws IOException, InterruptedException {
    return TemporaryFolder.with(
        folder -> {
          for (SmellItem item : items) {
            Path file = folder.resolve(item.path()).normalize();
            if (file.startsWith(folder)) {
              Files.createDirectories(file.getParent());
              Files.write(file, item.source().getBytes(StandardCharsets.UTF_8));
            }
          }
          SourceKind kind = set.wholeFiles() ? SourceKind.MAIN : SourceKind.TEST;
          AnalysisOptions options =
              AnalysisOptions.of(folder)
                  .withScope(true, false)
                  .withRoots(folder, List.of(new SourceRoot(folder, Optional.of(kind))));
          Analysis analysis = new Analyzer().analyze(options);
          return analysis.findings().stream()
              .map(ScoredFinding::finding)
              .collect(Collectors.groupingBy(Finding::path, HashMap::new, Collectors.toList()));
        });
  }

  private List<RuleFigures> figures() {
    List<RuleFigures> figures = new ArrayList<>();
    for (Target target : set.targets()) {
      figures.add(figures(target, target.label(), item -> true));
      if (target.rule().equals("test-without-assertion")) {
        figures.add(
            figures(
                target,
                target.label() + ", without tests that call a check by name",
                item -> !item.callsNamedCheck()));
      }
    }
    return figures;
  }

  private RuleFigures figures(Target target, String title, Predicate<SmellItem> chosen) {
    Counts all = NONE;
    Counts withoutInfo = NONE;
    int count = 0;
    for (SmellItem item : items) {
      if (chosen.test(item)) {
        boolean labelled = item.smells().contains(target.label());
        all = all.plus(labelled, reports(item, f -> f.rule().equals(target.rule())));
        withoutInfo =
            withoutInfo.plus(
                labelled,
                reports(
                    item, f -> f.rule().equals(target.rule()) && f.severity() != Severity.INFO));
        count++;
      }
    }
    return new RuleFigures(set.fileName(), title, target.rule(), count, all, withoutInfo);
  }

  private boolean reports(SmellItem item, Predicate<Finding> wanted) {
    return findings.getOrDefault(item.path(), List.of()).stream().anyMatch(wanted);
  }
}
