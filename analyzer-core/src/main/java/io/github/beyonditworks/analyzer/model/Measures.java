package io.github.beyonditworks.analyzer.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * Measured values by metric id, sorted by id. Only raw counts are held, so that any level of the
 * tree is made from its parts; ratios are derived where they are shown.
 *
 * <p>Every member of a project has some: what they all share, the ids, is held once.
 */
public final class Measures {

  /** Nothing measured. */
  public static final Measures NONE = new Measures(List.of(), new int[0]);

  private final List<String> ids;
  private final int[] values;

  private Measures(List<String> ids, int[] values) {
    this.ids = ids;
    this.values = values;
  }

  /** The measures with these values. */
  public static Measures of(Map<String, Integer> values) {
    return of(List.copyOf(new TreeMap<>(values).keySet()), values);
  }

  /**
   * The measures with the values of some metrics.
   *
   * @param ids the metrics' ids, sorted, best one unmodifiable list for many measures
   * @param values their values; 0 for those that are missing
   */
  public static Measures of(List<String> ids, Map<String, Integer> values) {
    return of(ids, ids.stream().mapToInt(id -> values.getOrDefault(id, 0)).toArray());
  }

  /**
   * The measures with these values.
   *
   * @param ids the metrics' ids, sorted, best one unmodifiable list for many measures
   * @param values a value for each
   */
  public static Measures of(List<String> ids, int... values) {
    if (ids.size() != values.length) {
      throw new IllegalArgumentException(ids.size() + " ids and " + values.length + " values");
    }
    return new Measures(List.copyOf(ids), values.clone());
  }

  /** The ids of what was measured, sorted. */
  public List<String> ids() {
    return ids;
  }

  /** The value of a metric, 0 where it was not measured. */
  public int get(String metricId) {
    for (int i = 0; i < values.length; i++) {
      if (ids.get(i).equals(metricId)) {
        return values[i];
      }
    }
    return 0;
  }

  /** The value of a metric, 0 where it was not measured. */
  public int get(Metric metric) {
    return get(metric.id());
  }

  /** Hands over each id with its value, sorted by id. */
  public void forEach(ObjIntConsumer<String> action) {
    for (int i = 0; i < values.length; i++) {
      action.accept(ids.get(i), values[i]);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Measures m && ids.equals(m.ids) && Arrays.equals(values, m.values);
  }

  @Override
  public int hashCode() {
    return 31 * ids.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return ids + "=" + Arrays.toString(values);
  }
}
