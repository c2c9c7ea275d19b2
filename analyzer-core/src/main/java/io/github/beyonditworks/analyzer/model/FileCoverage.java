package io.github.beyonditworks.analyzer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of a source file ran in tests.
 *
 * @param lines the lines with code, from 1
 * @param methods the methods of its classes, in the report's order
 */
public record FileCoverage(SortedMap<Integer, CoverageCount> lines, List<MethodCoverage> methods) {

  /** Copies the collections. */
  public FileCoverage {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    methods = List.copyOf(methods);
  }

  /** What ran within a place, taken line by line. */
  public CoverageCount within(Place place) {
    return linesOf(place).values().stream().reduce(CoverageCount.NONE, CoverageCount::plus);
  }

  /** The lines with code within a place. */
  public SortedMap<Integer, CoverageCount> linesOf(Place place) {
    return lines.subMap(place.line(), place.endLine() + 1);
  }

  /** What this and another run of the same file cover at least. */
  public FileCoverage or(FileCoverage other) {
    SortedMap<Integer, CoverageCount> both = new TreeMap<>(lines);
    other.lines.forEach((line, count) -> both.merge(line, count, CoverageCount::or));
    Map<String, MethodCoverage> all = new LinkedHashMap<>();
    methods.forEach(m -> all.merge(m.key(), m, MethodCoverage::or));
    other.methods.forEach(m -> all.merge(m.key(), m, MethodCoverage::or));
    return new FileCoverage(both, List.copyOf(all.values()));
  }
}
