package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import java.util.List;
import java.util.stream.Stream;

/** Every metric that is measured. */
public final class Metrics {

  /** All metrics, in the order in which people read them. */
  public static final List<Metric> ALL =
      Stream.concat(
              Stream.of(
                  CodeLines.METRIC,
                  CognitiveComplexity.METRIC,
                  CyclomaticComplexity.METRIC,
                  NestingDepth.METRIC,
                  ParameterCount.METRIC,
                  MemberCount.METRIC,
                  LackOfCohesion.METRIC),
              ReadingLoad.METRICS.stream())
          .toList();

  private Metrics() {}
}
