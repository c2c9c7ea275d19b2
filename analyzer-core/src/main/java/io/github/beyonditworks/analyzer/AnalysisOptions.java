package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.Limits;
import io.github.beyonditworks.analyzer.evidence.EvidenceSources;
import io.github.beyonditworks.analyzer.history.HistoryOptions;
import io.github.beyonditworks.analyzer.source.BaseRevision;
import io.github.beyonditworks.analyzer.source.PathChoice;
import io.github.beyonditworks.analyzer.source.PathPattern;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What to analyse, and how. Begin with {@link #of} and change what differs.
 *
 * @param projectName the name in reports
 * @param repositoryRoot the folder that paths in reports are relative to
 * @param roots the folders to look in
 * @param configuration what to judge
 * @param charset the encoding of the sources
 * @param includeTests whether test code is analysed
 * @param excludeGeneratedSources whether generated code is left out
 * @param threads how many files, or rules over the whole project, are worked on at once, at least 1
 * @param timeLimit the longest time for one file
 * @param runLimit the longest time for reading all files
 * @param maxFileCharacters the longest file: the parser needs about 120 bytes of heap for each
 *     character
 * @param progress is told of each finished file
 * @param base the repository before a change, to tell what the change did
 * @param trustChange whether the change's own suppressions silence findings; else only those do
 *     that are in the base
 * @param baseline findings that are accepted for now
 * @param offeredBaseline the baseline that the change itself brings: it counts for findings that
 *     the base had too, never for new ones
 * @param evidence where reports of coverage, mutants and tests lie
 * @param cache the folder where what was found out about files is kept for later runs; empty for
 *     keeping nothing
 * @param history how far to look back into the history of the repository
 */
public record AnalysisOptions(
    String projectName,
    Path repositoryRoot,
    List<SourceRoot> roots,
    Configuration configuration,
    Charset charset,
    boolean includeTests,
    boolean excludeGeneratedSources,
    int threads,
    Duration timeLimit,
    Duration runLimit,
    int maxFileCharacters,
    Progress progress,
    Optional<BaseRevision> base,
    boolean trustChange,
    Baseline baseline,
    Baseline offeredBaseline,
    EvidenceSources evidence,
    Optional<Path> cache,
    HistoryOptions history) {

  private static final int TWO_MILLION = 2_000_000;

  /** Hears how far an analysis has come; called from several threads. */
  @FunctionalInterface
  public interface Progress {
    /** Hears nothing. */
    Progress NONE = (done, total) -> {};

    /**
     * A file is finished.
     *
     * @param done how many are
     * @param total how many there are
     */
    void fileDone(int done, int total);
  }

  /** Copies the list. */
  public AnalysisOptions {
    roots = List.copyOf(roots);
    if (threads < 1) {
      throw new IllegalArgumentException("threads has to be at least 1, not " + threads);
    }
  }

  /** Everything below a folder, with the default configuration and a thread for each processor. */
  public static AnalysisOptions of(Path directory) {
    Path root = directory.toAbsolutePath().normalize();
    return new AnalysisOptions(
        String.valueOf(root.getFileName()),
        root,
        List.of(SourceRoot.of(root)),
        Configuration.DEFAULTS,
        StandardCharsets.UTF_8,
        true,
        true,
        Runtime.getRuntime().availableProcessors(),
        Limits.STANDARD.file(),
        Limits.STANDARD.run(),
        TWO_MILLION,
        Progress.NONE,
        Optional.empty(),
        false,
        Baseline.EMPTY,
        Baseline.EMPTY,
        EvidenceSources.BY_CONVENTION,
        Optional.empty(),
        HistoryOptions.OFF);
  }

  /** These options with another name for the project. */
  public AnalysisOptions withProjectName(String name) {
    return with(d -> d.projectName = name);
  }

  /** These options with other folders. */
  public AnalysisOptions withRoots(Path newRepositoryRoot, List<SourceRoot> newRoots) {
    return with(
        d -> {
          d.repositoryRoot = newRepositoryRoot;
          d.roots = newRoots;
        });
  }

  /** These options with another configuration. */
  public AnalysisOptions withConfiguration(Configuration newConfiguration) {
    return with(d -> d.configuration = newConfiguration);
  }

  /** These options with another encoding. */
  public AnalysisOptions withCharset(Charset newCharset) {
    return with(d -> d.charset = newCharset);
  }

  /** These options with another choice of code. */
  public AnalysisOptions withScope(boolean tests, boolean leaveOutGenerated) {
    return with(
        d -> {
          d.includeTests = tests;
          d.excludeGeneratedSources = leaveOutGenerated;
        });
  }

  /** These options with another number of threads. */
  public AnalysisOptions withThreads(int newThreads) {
    return with(d -> d.threads = newThreads);
  }

  /** These options with other limits for one file. */
  public AnalysisOptions withFileLimits(Duration newTimeLimit, int newMaxFileCharacters) {
    return with(
        d -> {
          d.timeLimit = newTimeLimit;
          d.maxFileCharacters = newMaxFileCharacters;
        });
  }

  /** These options with other limits of time. */
  public AnalysisOptions withLimits(Limits limits) {
    return with(
        d -> {
          d.timeLimit = limits.file();
          d.runLimit = limits.run();
        });
  }

  /** These options with somebody who hears of progress. */
  public AnalysisOptions withProgress(Progress newProgress) {
    return with(d -> d.progress = newProgress);
  }

  /** These options with nobody who hears of progress. */
  AnalysisOptions quiet() {
    return withProgress(Progress.NONE);
  }

  /** These options with a base to compare with. */
  public AnalysisOptions withBase(BaseRevision newBase, boolean trust) {
    return with(
        d -> {
          d.base = Optional.of(newBase);
          d.trustChange = trust;
        });
  }

  /** These options with findings that are accepted for now. */
  public AnalysisOptions withBaseline(Baseline newBaseline) {
    return with(d -> d.baseline = newBaseline);
  }

  /** These options with a baseline that the change brings. */
  public AnalysisOptions withOfferedBaseline(Baseline offered) {
    return with(d -> d.offeredBaseline = offered);
  }

  /** These options with other places for the reports of other tools. */
  public AnalysisOptions withEvidence(EvidenceSources newEvidence) {
    return with(d -> d.evidence = newEvidence);
  }

  /** These options with a folder where what was found out about files is kept for later runs. */
  public AnalysisOptions withCache(Path folder) {
    return with(d -> d.cache = Optional.of(folder));
  }

  /** These options with another look at the history of the repository; unless asked for, none. */
  public AnalysisOptions withHistory(HistoryOptions newHistory) {
    return with(d -> d.history = newHistory);
  }

  /** Which files are wanted, judged by their paths. */
  PathChoice choice() {
    return new PathChoice(
        PathPattern.all(configuration.includes()),
        PathPattern.all(configuration.excludes()),
        includeTests,
        excludeGeneratedSources);
  }

  private AnalysisOptions with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.options();
  }

  /** Options that are being changed. */
  private static final class Draft {
    private String projectName;
    private Path repositoryRoot;
    private List<SourceRoot> roots;
    private Configuration configuration;
    private Charset charset;
    private boolean includeTests;
    private boolean excludeGeneratedSources;
    private int threads;
    private Duration timeLimit;
    private Duration runLimit;
    private int maxFileCharacters;
    private Progress progress;
    private Optional<BaseRevision> base;
    private boolean trustChange;
    private Baseline baseline;
    private Baseline offeredBaseline;
    private EvidenceSources evidence;
    private Optional<Path> cache;
    private HistoryOptions history;

    Draft(AnalysisOptions options) {
      projectName = options.projectName;
      repositoryRoot = options.repositoryRoot;
      roots = options.roots;
      configuration = options.configuration;
      charset = options.charset;
      includeTests = options.includeTests;
      excludeGeneratedSources = options.excludeGeneratedSources;
      threads = options.threads;
      timeLimit = options.timeLimit;
      runLimit = options.runLimit;
      maxFileCharacters = options.maxFileCharacters;
      progress = options.progress;
      base = options.base;
      trustChange = options.trustChange;
      baseline = options.baseline;
      offeredBaseline = options.offeredBaseline;
      evidence = options.evidence;
      cache = options.cache;
      history = options.history;
    }

    AnalysisOptions options() {
      return new AnalysisOptions(
          projectName,
          repositoryRoot,
          roots,
          configuration,
          charset,
          includeTests,
          excludeGeneratedSources,
          threads,
          timeLimit,
          runLimit,
          maxFileCharacters,
          progress,
          base,
          trustChange,
          baseline,
          offeredBaseline,
          evidence,
          cache,
          history);
    }
  }
}
