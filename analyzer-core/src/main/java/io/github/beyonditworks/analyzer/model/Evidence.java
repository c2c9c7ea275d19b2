package io.github.beyonditworks.analyzer.model;

import java.util.Optional;
import java.util.Set;

/**
 * What running the code and its history have shown, where somebody ran it: never required, and
 * never taken for zero where it is absent.
 *
 * @param coverage which lines and branches ran in tests
 * @param mutations which changes of the code the tests noticed
 * @param testResults what came of the tests, by the source files of their classes
 * @param history what became of the files since the repository began
 */
public record Evidence(
    Testimony<FileCoverage> coverage,
    Testimony<FileMutants> mutations,
    Testimony<FileTestRuns> testResults,
    History history) {

  /** What running the code has shown; nobody asked for its history. */
  public Evidence(
      Testimony<FileCoverage> coverage,
      Testimony<FileMutants> mutations,
      Testimony<FileTestRuns> testResults) {
    this(coverage, mutations, testResults, History.NONE);
  }

  /** Nobody ran anything. */
  public static final Evidence NONE =
      new Evidence(Testimony.absent(), Testimony.absent(), Testimony.absent());

  /** What ran of a source file; empty where nothing is known that can be trusted. */
  public Optional<FileCoverage> coverage(String path) {
    return coverage.of(path);
  }

  /** The mutants of a source file; empty where nothing is known that can be trusted. */
  public Optional<FileMutants> mutations(String path) {
    return mutations.of(path);
  }

  /** What came of the tests of a source file; empty where nothing is known. */
  public Optional<FileTestRuns> testResults(String path) {
    return testResults.of(path);
  }

  /** What is known of some source files only. */
  public Evidence about(Set<String> paths) {
    return new Evidence(
        coverage.about(paths),
        mutations.about(paths),
        testResults.about(paths),
        history.about(paths));
  }

  /** This with what the history of the repository tells. */
  public Evidence with(History newHistory) {
    return new Evidence(coverage, mutations, testResults, newHistory);
  }
}
