package io.github.beyonditworks.analyzer.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measured values by metric id, sorted by id. Only raw counts are held, so that any level of the
 * tree is made from its parts; ratios are derived where they are shown.
 */
public record Measures(SortedMap<String, Integer> values) {

  /** Nothing measured. */
  public static final Measures NONE = new Measures(new TreeMap<>());

  /** Copies the values. */
  public Measures {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The measures with these values. */
  public static Measures of(Map<String, Integer> values) {
    return new Measures(new TreeMap<>(values));
  }

  /** The value of a metric, 0 where it was not measured. */
  public int get(String metricId) {
    return values.getOrDefault(metricId, 0);
  }

  /** The value of a metric, 0 where it was not measured. */
  public int get(Metric metric) {
    return get(metric.id());
  }
}
