package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

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
 * @param threads how many files are analysed at once, at least 1
 * @param timeLimit the longest time for one file
 * @param maxFileCharacters the longest file: the parser needs about 120 bytes of heap for each
 *     character
 * @param progress is told of each finished file
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
    int maxFileCharacters,
    Progress progress) {

  private static final Duration ONE_MINUTE = Duration.ofMinutes(1);
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
        ONE_MINUTE,
        TWO_MILLION,
        Progress.NONE);
  }

  /** These options with another name for the project. */
  public AnalysisOptions withProjectName(String name) {
    return new AnalysisOptions(
        name,
        repositoryRoot,
        roots,
        configuration,
        charset,
        includeTests,
        excludeGeneratedSources,
        threads,
        timeLimit,
        maxFileCharacters,
        progress);
  }

  /** These options with other folders. */
  public AnalysisOptions withRoots(Path newRepositoryRoot, List<SourceRoot> newRoots) {
    return new AnalysisOptions(
        projectName,
        newRepositoryRoot,
        newRoots,
        configuration,
        charset,
        includeTests,
        excludeGeneratedSources,
        threads,
        timeLimit,
        maxFileCharacters,
        progress);
  }

  /** These options with another configuration. */
  public AnalysisOptions withConfiguration(Configuration newConfiguration) {
    return new AnalysisOptions(
        projectName,
        repositoryRoot,
        roots,
        newConfiguration,
        charset,
        includeTests,
        excludeGeneratedSources,
        threads,
        timeLimit,
        maxFileCharacters,
        progress);
  }

  /** These options with another encoding. */
  public AnalysisOptions withCharset(Charset newCharset) {
    return new AnalysisOptions(
        projectName,
        repositoryRoot,
        roots,
        configuration,
        newCharset,
        includeTests,
        excludeGeneratedSources,
        threads,
        timeLimit,
        maxFileCharacters,
        progress);
  }

  /** These options with another choice of code. */
  public AnalysisOptions withScope(boolean tests, boolean leaveOutGenerated) {
    return new AnalysisOptions(
        projectName,
        repositoryRoot,
        roots,
        configuration,
        charset,
        tests,
        leaveOutGenerated,
        threads,
        timeLimit,
        maxFileCharacters,
        progress);
  }

  /** These options with another number of threads. */
  public AnalysisOptions withThreads(int newThreads) {
    return new AnalysisOptions(
        projectName,
        repositoryRoot,
        roots,
        configuration,
        charset,
        includeTests,
        excludeGeneratedSources,
        newThreads,
        timeLimit,
        maxFileCharacters,
        progress);
  }

  /** These options with other limits for one file. */
  public AnalysisOptions withFileLimits(Duration newTimeLimit, int newMaxFileCharacters) {
    return new AnalysisOptions(
        projectName,
        repositoryRoot,
        roots,
        configuration,
        charset,
        includeTests,
        excludeGeneratedSources,
        threads,
        newTimeLimit,
        newMaxFileCharacters,
        progress);
  }

  /** These options with somebody who hears of progress. */
  public AnalysisOptions withProgress(Progress newProgress) {
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
        maxFileCharacters,
        newProgress);
  }
}
