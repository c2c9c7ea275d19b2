package io.github.beyonditworks.analyzer.metric;

import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Members of a type. */
public final class MemberCount {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "members",
          "Members",
          "members",
          Aggregation.OWN,
          "Field declarations, methods, constructors, initialisers, enum constants and annotation elements of a"
              + " top-level type and of the member types within it.");

  private MemberCount() {}
}
