package io.github.beyonditworks.analyzer.testkit;

import io.github.beyonditworks.analyzer.Analysis;

/**
 * Where assertions on an analysis begin.
 *
 * <pre>{@code
 * Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(Path.of("src/main/java")));
 * assertThat(analysis).hasReadabilityAtLeast(80).hasNothingBeyond(Path.of("quality-frozen.txt"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class QualityAssertions {

  private QualityAssertions() {}

  /** Begins assertions on an analysis. */
  public static AnalysisAssert assertThat(Analysis actual) {
    return new AnalysisAssert(actual);
  }
}
