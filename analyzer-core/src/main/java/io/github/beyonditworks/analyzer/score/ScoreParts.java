package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the score of a type in a dimension is made of: enough to work it out again without some of
 * the findings, wherever that is done.
 *
 * <p>The amounts of the findings that are left are summed by source, in the order of the findings;
 * each sum is raised to {@code power} and multiplied with the weight of its source; the score is
 * {@code 100 / (1 + B / scale)}, {@code B} being the sum of these by the order of sources.
 *
 * @param dimension the dimension
 * @param scale the burden at which the score is 50
 * @param power how sums of amounts are damped
 * @param overallWeight the weight of the dimension in the overall score
 * @param weights the weight of each source: a rule, or a load of members
 * @param findings the findings of the type in this dimension
 * @param amounts the amounts of each of the findings, by source
 */
public record ScoreParts(
    Dimension dimension,
    double scale,
    double power,
    double overallWeight,
    SortedMap<String, Double> weights,
    List<Finding> findings,
    List<SortedMap<String, Double>> amounts) {

  /** Copies the collections. */
  public ScoreParts {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    findings = List.copyOf(findings);
    amounts = List.copyOf(amounts);
  }

  /**
   * The parts of a type's scores, for the dimensions that its kind of code is judged by.
   *
   * @param model the coefficients
   * @param type the type
   * @param kind what its file is for
   * @param findings its findings, in their natural order
   */
  public static List<ScoreParts> of(
      ScoreModel model, TypeFacts type, SourceKind kind, List<Finding> findings) {
    List<ScoreParts> parts = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (Scorer.isApplicable(kind, dimension)) {
        List<Finding> own = findings.stream().filter(f -> f.dimension() == dimension).toList();
        parts.add(of(model, type, kind, dimension, own));
      }
    }
    return parts;
  }

  private static ScoreParts of(
      ScoreModel model,
      TypeFacts type,
      SourceKind kind,
      Dimension dimension,
      List<Finding> findings) {
    Burdens burdens = Burdens.of(model, type, dimension, findings);
    Map<String, Double> weights = new HashMap<>();
    List<SortedMap<String, Double>> amounts = new ArrayList<>(findings.size());
    for (Map<String, Double> own : burdens.amounts()) {
      own.keySet().forEach(source -> weights.computeIfAbsent(source, burdens::weight));
      amounts.add(new TreeMap<>(own));
    }
    return new ScoreParts(
        dimension,
        model.typeScale(kind, dimension),
        model.power(dimension),
        model.overallWeight(dimension),
        new TreeMap<>(weights),
        findings,
        amounts);
  }
}
