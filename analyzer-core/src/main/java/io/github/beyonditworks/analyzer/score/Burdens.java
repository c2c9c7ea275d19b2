package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.score.ScoreModel.LoadCoefficients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What the findings of one type and one dimension weigh. Amounts are summed by source (a rule or a
 * load) before they are damped, so that a burden grows with every finding and each finding has its
 * share of it.
 */
final class Burdens {

  /** What is left of a sum when all its parts are taken away again. */
  private static final double NOTHING = 1e-9;

  private final ScoreModel model;
  private final Dimension dimension;

  /** The amounts of each finding by source. */
  private final List<Map<String, Double>> amounts = new ArrayList<>();

  /** The amounts of all findings together, by source. */
  private final Map<String, Double> sums = new TreeMap<>();

  private final Map<String, Measures> members = new HashMap<>();

  private Burdens(ScoreModel model, Dimension dimension) {
    this.model = model;
    this.dimension = dimension;
  }

  /**
   * The burdens of a type in a dimension.
   *
   * @param findings those of the type in this dimension, in an order of their own
   */
  static Burdens of(ScoreModel model, TypeFacts type, Dimension dimension, List<Finding> findings) {
    Burdens burdens = new Burdens(model, dimension);
    boolean asked = findings.stream().anyMatch(Burdens::carriesLoads);
    if (asked) {
      burdens.members.put("", type.measures());
      for (MemberFacts member : type.members()) {
        burdens.members.put(member.signature(), member.measures());
      }
    }
    findings.forEach(burdens::add);
    return burdens;
  }

  private static boolean carriesLoads(Finding finding) {
    return finding.rule().equals(ScoreModel.READING_EFFORT);
  }

  private void add(Finding finding) {
    Map<String, Double> own = amounts(finding);
    own.forEach((source, amount) -> sums.merge(source, amount, Double::sum));
    amounts.add(own);
  }

  private Map<String, Double> amounts(Finding finding) {
    return carriesLoads(finding)
        ? loads(
            members.getOrDefault(finding.element().member(), Measures.NONE),
            finding.element().member().isEmpty())
        : Map.of(finding.rule(), model.amount(finding));
  }

  /** The loads of a member, or those of a type as a whole. */
  private Map<String, Double> loads(Measures measures, boolean ofType) {
    Map<String, Double> loads = new TreeMap<>();
    measures.forEach(
        (id, value) -> {
          LoadCoefficients load = value > 0 ? model.loads().get(id) : null;
          if (load != null && load.ofType() == ofType) {
            loads.put(id, load.amount(value));
          }
        });
    return loads;
  }

  /** The burden of the dimension. */
  double total() {
    return total(this::weight);
  }

  /**
   * The burden of the dimension without some of the findings, in time that depends on these only.
   *
   * @param gone findings of this type and dimension
   */
  double totalWithout(List<Finding> gone) {
    Map<String, Double> less = new HashMap<>();
    gone.forEach(f -> amounts(f).forEach((source, a) -> less.merge(source, a, Double::sum)));
    double total = 0;
    for (Map.Entry<String, Double> sum : sums.entrySet()) {
      double left = sum.getValue() - less.getOrDefault(sum.getKey(), 0.0);
      total += left > NOTHING ? weight(sum.getKey()) * damped(left) : 0;
    }
    return total;
  }

  /** The burden of an aspect. */
  double total(Aspect aspect) {
    return total(source -> weight(source, aspect));
  }

  private double total(ToDoubleFunction<String> weights) {
    double total = 0;
    for (Map.Entry<String, Double> sum : sums.entrySet()) {
      total += weights.applyAsDouble(sum.getKey()) * damped(sum.getValue());
    }
    return total;
  }

  /** The amounts of each finding by source, in the order of the findings. */
  List<Map<String, Double>> amounts() {
    return Collections.unmodifiableList(amounts);
  }

  /** What each finding has of the burden of the dimension, in the order of the findings. */
  List<Double> shares() {
    Map<String, Double> burdenOfOne = new HashMap<>();
    sums.forEach(
        (source, sum) ->
            burdenOfOne.put(source, sum > 0 ? weight(source) * damped(sum) / sum : 0.0));
    return amounts.stream().map(own -> share(own, burdenOfOne)).toList();
  }

  private static double share(Map<String, Double> amounts, Map<String, Double> burdenOfOne) {
    double share = 0;
    for (Map.Entry<String, Double> amount : amounts.entrySet()) {
      share += amount.getValue() * burdenOfOne.get(amount.getKey());
    }
    return share;
  }

  private double damped(double sum) {
    return Math.pow(sum, model.power(dimension));
  }

  /** The weight of a source in the burden of the dimension. */
  double weight(String source) {
    LoadCoefficients load = model.loads().get(source);
    if (load == null) {
      return model.weight(source, dimension);
    }
    double sum = 0;
    for (Aspect aspect : Aspect.values()) {
      sum += load.aspects().getOrDefault(aspect.id(), 0.0);
    }
    return sum / Aspect.values().length;
  }

  private double weight(String source, Aspect aspect) {
    LoadCoefficients load = model.loads().get(source);
    return load == null
        ? model.weight(source, aspect)
        : load.aspects().getOrDefault(aspect.id(), 0.0);
  }

  /**
   * The burden of a member in a dimension, not damped: a member is judged as a whole, and what is
   * spread over two members weighs as much as in one.
   *
   * @param findings those of the member in this dimension
   */
  static double ofMember(
      ScoreModel model, Measures measures, Dimension dimension, List<Finding> findings) {
    double burden = 0;
    for (Finding finding : findings) {
      burden +=
          carriesLoads(finding)
              ? 0
              : model.memberWeight(finding.rule(), dimension) * model.amount(finding);
    }
    return dimension == Dimension.READABILITY ? burden + ofLoads(model, measures) : burden;
  }

  private static double ofLoads(ScoreModel model, Measures measures) {
    double burden = 0;
    for (Map.Entry<String, LoadCoefficients> load : model.loads().entrySet()) {
      LoadCoefficients coefficients = load.getValue();
      burden += coefficients.member() * measures.get(load.getKey()) / coefficients.reference();
    }
    return burden;
  }
}
