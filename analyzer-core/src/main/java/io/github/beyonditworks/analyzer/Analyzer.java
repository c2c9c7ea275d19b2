package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.source.ChangedSources;
import io.github.beyonditworks.analyzer.source.PathChoice;
import io.github.beyonditworks.analyzer.source.SourceDiscovery;
import io.github.beyonditworks.analyzer.source.SourceDiscovery.Discovery;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/**
 * Analyses Java sources: files are parsed, measured and checked in parallel, then joined, scored
 * and held against the gate. The same input gives the same result, whatever the number of threads.
 */
public final class Analyzer {

  private static final ScoreModel MODEL = ScoreModel.standard();

  /**
   * Analyses what the options name. Where there is a base, what the change did is told as well.
   *
   * @throws InterruptedException when the thread is interrupted while it waits for workers
   */
  public Analysis analyze(AnalysisOptions options) throws InterruptedException {
    return run(options, false);
  }

  /**
   * Analyses only what a change touched, and what is needed to judge that: scores and findings are
   * those of the touched files.
   *
   * @param options with a base
   * @throws InterruptedException when the thread is interrupted while it waits for workers
   * @throws IllegalArgumentException when there is no base
   */
  public Analysis review(AnalysisOptions options) throws InterruptedException {
    if (options.base().isEmpty()) {
      throw new IllegalArgumentException("a review needs a base to compare with");
    }
    return run(options, true);
  }

  /**
   * Analyses each file that the options name by itself, and says nothing about the whole yet.
   *
   * @param options without a base: a change is judged whole or not at all
   * @throws InterruptedException when the thread is interrupted while it waits for workers
   * @throws IllegalArgumentException when there is a base
   */
  public AnalysisPart inspect(AnalysisOptions options) throws InterruptedException {
    refuseBase(options);
    Discovery discovery =
        SourceDiscovery.discover(options.repositoryRoot(), options.roots(), options.choice());
    try (KnownFiles known = KnownFiles.of(options, MODEL.version())) {
      return new AnalysisPart(
          discovery, Inspection.of(discovery.files(), path -> false, options, known));
    }
  }

  /**
   * Says of a part what {@link #analyze} would say of the files in it.
   *
   * @param options those that the parts were made with; their roots no longer matter
   * @param whole all parts, joined
   * @throws IllegalArgumentException when there is a base
   */
  public Analysis judge(AnalysisOptions options, AnalysisPart whole) {
    refuseBase(options);
    ChangedSources nothing = new ChangedSources(List.of(), List.of());
    return judged(
        whole.inspection(),
        files ->
            new Judgement(
                MODEL,
                options,
                whole.discovery(),
                nothing,
                files,
                Inspection.NONE,
                List.of(),
                false));
  }

  private static void refuseBase(AnalysisOptions options) {
    if (options.base().isPresent()) {
      throw new IllegalArgumentException("parts are analysed without a base to compare with");
    }
  }

  private static Analysis run(AnalysisOptions options, boolean onlyTheChange)
      throws InterruptedException {
    PathChoice choice = options.choice();
    Discovery discovery =
        SourceDiscovery.discover(options.repositoryRoot(), options.roots(), choice);
    ChangedSources change =
        options
            .base()
            .map(
                b ->
                    ChangedSources.between(
                        b, options.repositoryRoot(), options.roots(), choice, discovery.files()))
            .orElse(new ChangedSources(List.of(), List.of()));
    Set<String> touched = change.pathsAfter();
    List<SourceFile> files = onlyTheChange ? change.after() : discovery.files();
    Inspection now;
    Inspection then;
    List<FileFacts> context;
    try (KnownFiles known = KnownFiles.of(options, MODEL.version())) {
      now = Inspection.of(files, touched::contains, options, known);
      then = Inspection.of(change.before(), path -> true, options.quiet(), known);
      context =
          onlyTheChange
              ? ReviewContext.of(now.facts(), change, discovery.files(), options.quiet(), known)
              : List.of();
    }
    return judged(
        now,
        n -> new Judgement(MODEL, options, discovery, change, n, then, context, onlyTheChange));
  }

  /**
   * Judges all files, or as many as there is memory for: the others count as failed.
   *
   * @throws OutOfMemoryError when there is not enough for a single one
   */
  private static Analysis judged(Inspection all, Function<Inspection, Judgement> judgement) {
    Inspection files = all;
    while (true) {
      Inspection some = files;
      try {
        // Chains of types may be as deep as expressions are.
        return Workers.onLargeStack(() -> judgement.apply(some).analysis());
      } catch (OutOfMemoryError e) {
        if (files.facts().isEmpty()) {
          throw e;
        }
        files = files.lighter();
      }
    }
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
