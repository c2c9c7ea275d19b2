package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.score.ScoreParts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;

/**
 * The parts of a type's scores in words that the script of its page reads: it works out what the
 * scores would be without the findings that are ticked.
 */
final class WhatIf {

  private final List<ScoreParts> parts;
  private final IdentityHashMap<Finding, String> amounts = new IdentityHashMap<>();

  WhatIf(List<ScoreParts> parts) {
    this.parts = parts;
    for (ScoreParts part : parts) {
      for (int i = 0; i < part.findings().size(); i++) {
        amounts.put(
            part.findings().get(i),
            part.dimension().id() + ' ' + i + ' ' + pairs(part.amounts().get(i)));
      }
    }
  }

  /** For each dimension: name, scale, power, weight in the overall score, weights of sources. */
  String model() {
    StringBuilder text = new StringBuilder();
    for (ScoreParts part : parts) {
      text.append(text.isEmpty() ? "" : ";")
          .append(part.dimension().id())
          .append(' ')
          .append(part.scale())
          .append(' ')
          .append(part.power())
          .append(' ')
          .append(part.overallWeight())
          .append(' ')
          .append(pairs(part.weights()));
    }
    return text.toString();
  }

  /** For a finding: the dimension, its place among the findings of that, its amounts by source. */
  String amounts(Finding finding) {
    return amounts.getOrDefault(finding, "");
  }

  private static String pairs(SortedMap<String, Double> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (source, value) ->
            text.append(text.isEmpty() ? "" : ",").append(source).append('=').append(value));
    return text.toString();
  }
}
