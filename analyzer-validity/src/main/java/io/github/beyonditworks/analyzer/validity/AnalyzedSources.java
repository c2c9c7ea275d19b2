package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Source texts that went through one analysis, as users run it, each in a folder of its own. Texts
 * are known by their position in the list that was analysed, from 0.
 */
public final class AnalyzedSources {

  private final Analysis analysis;
  private final int count;
  private final List<Optional<Cause>> failures;

  private AnalyzedSources(Analysis analysis, int count) {
    this.analysis = analysis;
    this.count = count;
    this.failures = failures(analysis, count);
  }

  /**
   * Analyses texts.
   *
   * @throws IOException when they cannot be written to the folder for temporary files
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  public static AnalyzedSources analyze(List<String> texts)
      throws IOException, InterruptedException {
    return TemporaryFolder.with(
        folder -> {
          for (int i = 0; i < texts.size(); i++) {
            Path own = Files.createDirectory(folder.resolve(String.valueOf(i)));
            // A text may hold half of a character; getBytes replaces it, where a writer would
            // throw.
            Files.write(
                own.resolve(SourceName.of(texts.get(i))),
                texts.get(i).getBytes(StandardCharsets.UTF_8));
          }
          // The texts are judged one by one: a file before and after a change is no copy of itself.
          Configuration configuration =
              Configuration.DEFAULTS.withRules(
                  Rules.ALL.stream().filter(r -> !r.id().equals("duplicated-block")).toList());
          AnalysisOptions options =
              AnalysisOptions.of(folder).withScope(true, false).withConfiguration(configuration);
          return new AnalyzedSources(new Analyzer().analyze(options), texts.size());
        });
  }

  /** The facts of the texts that could be analysed: what a scorer needs. */
  public ProjectFacts facts() {
    return new ProjectFacts(analysis.files().stream().map(ScoredFile::facts).toList());
  }

  /** The findings that count: what else a scorer needs. */
  public List<Finding> findings() {
    return analysis.ledger().stream().map(ScoredFinding::finding).toList();
  }

  /** The text that a path in {@link #facts} or {@link #findings} belongs to. */
  public static int position(String path) {
    return Integer.parseInt(path.substring(0, path.indexOf('/')));
  }

  /** The version of the coefficients that users get. */
  String scoreModelVersion() {
    return analysis.scoreModelVersion();
  }

  /** Each text with the scores that users get; empty where it could not be analysed. */
  List<Optional<ScoredFile>> scored() {
    return byPosition(analysis.project());
  }

  /** Each text with the scores of another model; empty where it could not be analysed. */
  public List<Optional<ScoredFile>> scored(ScoreModel model) {
    return byPosition(new Scorer(model).score(facts(), findings()));
  }

  private List<Optional<ScoredFile>> byPosition(ScoredProject project) {
    List<Optional<ScoredFile>> files =
        new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    for (ScoredFile file : project.files()) {
      if (!file.types().isEmpty()) {
        files.set(position(file.facts().path()), Optional.of(file));
      }
    }
    return files;
  }

  /** Why a text has no scores; empty where it has. */
  Optional<Cause> failure(int position) {
    return failures.get(position);
  }

  private static List<Optional<Cause>> failures(Analysis analysis, int count) {
    List<Optional<Cause>> failures =
        new ArrayList<>(Collections.nCopies(count, Optional.of(Cause.LEFT_OUT)));
    for (Problem problem : analysis.problems()) {
      if (problem.path().contains("/")) {
        failures.set(position(problem.path()), Optional.of(cause(problem)));
      }
    }
    for (ScoredFile file : analysis.files()) {
      boolean empty = file.types().isEmpty();
      failures.set(
          position(file.facts().path()), empty ? Optional.of(Cause.NO_TYPE) : Optional.empty());
    }
    return failures;
  }

  private static Cause cause(Problem problem) {
    return problem.kind() == Problem.Kind.READ ? Cause.UNREADABLE : Cause.UNPARSABLE;
  }
}
