package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.Spelling;
import io.github.beyonditworks.analyzer.gate.Gate;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.Scorer;
import io.github.beyonditworks.analyzer.source.PathPattern;
import io.github.beyonditworks.analyzer.source.SkippedFile;
import io.github.beyonditworks.analyzer.source.SourceDiscovery;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Analyses Java sources: files are parsed, measured and checked in parallel, then joined, scored
 * and held against the gate. The same input gives the same result, whatever the number of threads.
 */
public final class Analyzer {

  private static final ScoreModel MODEL = ScoreModel.standard();

  /**
   * Analyses what the options name.
   *
   * @throws InterruptedException when the thread is interrupted while it waits for workers
   */
  public Analysis analyze(AnalysisOptions options) throws InterruptedException {
    Configuration configuration = options.configuration();
    SourceDiscovery.Discovery discovery =
        SourceDiscovery.discover(
            options.repositoryRoot(),
            options.roots(),
            PathPattern.all(configuration.includes()),
            PathPattern.all(configuration.excludes()),
            options.includeTests(),
            options.excludeGeneratedSources());
    FileAnalyzer fileAnalyzer = new FileAnalyzer(configuration.rules());
    List<FileOutcome> outcomes =
        Workers.map(
            discovery.files(),
            file -> analyzeFile(fileAnalyzer, file, options),
            file -> timedOut(file, options),
            options.threads(),
            options.timeLimit(),
            options.progress());
    return join(options, discovery, outcomes);
  }

  private static FileOutcome analyzeFile(
      FileAnalyzer analyzer, SourceFile file, AnalysisOptions options) {
    try {
      String text = SourceText.read(file, options.charset(), options.maxFileCharacters());
      if (options.excludeGeneratedSources() && GeneratedCode.isGenerated(text)) {
        return new FileOutcome.Skipped(new SkippedFile(file.path(), "generated source"));
      }
      FileFacts facts = analyzer.analyze(file, text);
      if (!options.includeTests() && facts.kind() == SourceKind.TEST) {
        return new FileOutcome.Skipped(new SkippedFile(file.path(), "test code"));
      }
      return new FileOutcome.Analyzed(facts);
    } catch (SourceException e) {
      return new FileOutcome.Failed(e.problem());
    } catch (StackOverflowError e) {
      return failed(file, "is nested too deep to parse");
    } catch (RuntimeException | LinkageError | AssertionError e) {
      return failed(file, "could not be analysed: " + e.getClass().getSimpleName());
    } catch (OutOfMemoryError e) {
      return failed(file, "needs more memory than there is; raise -Xmx or exclude the file");
    }
  }

  private static FileOutcome timedOut(SourceFile file, AnalysisOptions options) {
    return failed(
        file,
        String.format(
            Locale.ROOT, "took longer than %d seconds to parse", options.timeLimit().toSeconds()));
  }

  private static FileOutcome failed(SourceFile file, String message) {
    return new FileOutcome.Failed(new Problem(Problem.Kind.PARSE, file.path(), 0, 0, message));
  }

  private static Analysis join(
      AnalysisOptions options, SourceDiscovery.Discovery discovery, List<FileOutcome> outcomes) {
    List<FileFacts> analyzed = new ArrayList<>();
    List<SkippedFile> skipped = new ArrayList<>(discovery.skipped());
    List<Problem> problems = new ArrayList<>(discovery.problems());
    int failed = 0;
    for (FileOutcome outcome : outcomes) {
      if (outcome instanceof FileOutcome.Analyzed a) {
        analyzed.add(a.facts());
        problems.addAll(a.facts().problems());
      } else if (outcome instanceof FileOutcome.Skipped s) {
        skipped.add(s.file());
      } else if (outcome instanceof FileOutcome.Failed f) {
        problems.add(f.problem());
        failed++;
      }
    }
    if (analyzed.isEmpty() && problems.isEmpty()) {
      problems.add(nothingFound(options, skipped.size()));
    }
    problems.addAll(unknownRules(analyzed));
    skipped.sort(Comparator.comparing(SkippedFile::path));
    ProjectFacts project = new ProjectFacts(analyzed);
    List<Finding> all = findings(options.configuration(), project, problems);
    List<Finding> kept = withoutSuppressed(options.configuration(), project, all);
    problems.sort(null);

    ScoredProject scored = new Scorer(MODEL).score(project, kept);
    int codeLines = analyzed.stream().mapToInt(FileFacts::codeLines).sum();
    Analysis.Summary summary =
        new Analysis.Summary(
            outcomes.size() + discovery.skipped().size(),
            analyzed.size(),
            skipped.size(),
            failed,
            codeLines,
            all.size() - kept.size());
    return new Analysis(
        options.projectName(),
        toolVersion(),
        MODEL.version(),
        options.configuration(),
        summary,
        scored,
        Outlook.of(MODEL, project, scored),
        Gate.evaluate(options.configuration().gate(), scored, problems),
        problems,
        skipped,
        locations(discovery.files()),
        options.charset());
  }

  private static Problem nothingFound(AnalysisOptions options, int skipped) {
    String path =
        options.roots().isEmpty() ? "." : shown(options, options.roots().get(0).directory());
    String message =
        skipped == 0
            ? "no Java files were found here"
            : String.format(Locale.ROOT, "all %d Java files found were left out", skipped);
    return new Problem(Problem.Kind.READ, path, 0, 0, message);
  }

  private static String shown(AnalysisOptions options, Path directory) {
    Path root = options.repositoryRoot().toAbsolutePath().normalize();
    Path absolute = directory.toAbsolutePath().normalize();
    String relative = absolute.startsWith(root) ? root.relativize(absolute).toString() : "";
    return relative.isEmpty() ? "." : relative.replace('\\', '/');
  }

  private static List<Finding> findings(
      Configuration configuration, ProjectFacts project, List<Problem> problems) {
    List<Finding> findings = new ArrayList<>();
    project.files().forEach(f -> findings.addAll(f.findings()));
    for (Rule rule : configuration.rules()) {
      if (rule instanceof ProjectRule projectRule) {
        try {
          findings.addAll(projectRule.check(project));
        } catch (RuntimeException e) {
          problems.add(
              new Problem(
                  Problem.Kind.RULE,
                  ".",
                  0,
                  0,
                  String.format(
                      Locale.ROOT, "rule %s failed: %s", rule.id(), e.getClass().getSimpleName())));
        }
      }
    }
    Map<String, Severity> severities = configuration.severities();
    return findings.stream()
        .map(f -> severities.containsKey(f.rule()) ? f.withSeverity(severities.get(f.rule())) : f)
        .sorted()
        .toList();
  }

  private static List<Finding> withoutSuppressed(
      Configuration configuration, ProjectFacts project, List<Finding> findings) {
    Map<String, List<Suppression>> wishes = new HashMap<>();
    project.files().forEach(f -> wishes.put(f.path(), f.suppressions()));
    return findings.stream()
        .filter(
            f -> wishes.getOrDefault(f.path(), List.of()).stream().noneMatch(s -> s.silences(f)))
        .filter(f -> configuration.suppressions().stream().noneMatch(s -> s.silences(f)))
        .toList();
  }

  /** A suppression of a rule that does not exist would silence nothing, and nobody would notice. */
  private static List<Problem> unknownRules(List<FileFacts> files) {
    List<String> known = new ArrayList<>(Rules.ALL.stream().map(Rule::id).toList());
    known.add(Suppression.ALL_RULES);
    List<Problem> problems = new ArrayList<>();
    for (FileFacts file : files) {
      for (Suppression suppression : file.suppressions()) {
        if (!known.contains(suppression.rule())) {
          problems.add(
              new Problem(
                  Problem.Kind.CONFIG,
                  file.path(),
                  suppression.place().line(),
                  suppression.place().column(),
                  String.format(
                      Locale.ROOT,
                      "suppression of an unknown rule '%s'%s",
                      suppression.rule(),
                      Spelling.hint(suppression.rule(), known))));
        }
      }
    }
    return problems;
  }

  private static Map<String, Path> locations(List<SourceFile> files) {
    Map<String, Path> locations = new HashMap<>();
    files.forEach(f -> locations.put(f.path(), f.location()));
    return locations;
  }

  /** The version of this library. */
  public static String toolVersion() {
    Properties properties = new Properties();
    try (InputStream in = Analyzer.class.getResourceAsStream("build.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
