package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The coefficients of the scores: data with a version and a source for each, read from {@code
 * score-model.json}.
 *
 * <p>A finding has an <em>amount</em>: how far it goes, as value over limit, or the value itself
 * where a rule counts occurrences, at most {@code factorCap}. A finding of {@link #READING_EFFORT}
 * has an amount for each load of its member, or of its type as a whole, instead: the measure over
 * its reference. The <em>burden</em> of a rule or load in a type is its weight times the sum of its
 * amounts raised to the power of the dimension: below 1, people are taken to mind the tenth finding
 * of a kind less than the first. A score is {@code 100 / (1 + B / scale)} with {@code B} the sum of
 * burdens: it falls with each burden and never below 0, and each finding's points are its share of
 * what is lost.
 *
 * <p>Readability has four aspects, each with burdens of its own; its burden is their mean.
 *
 * @param version changes whenever a coefficient does
 * @param about what the numbers mean and where they come from
 * @param factorCap the most that going far beyond a limit can multiply a weight by
 * @param infoFactor the share of its rule's weight that a finding of severity {@code info} has
 * @param overall the weight of each dimension in the overall score
 * @param powers how sums of amounts are damped, by dimension: from 0 (only presence counts) to 1
 * @param typeScales the burden at which a type's score is 50, by kind of code and dimension
 * @param memberScales the same for members, whose burdens are not damped
 * @param loads the coefficients of what is measured in members, by metric id
 * @param rules the coefficients by rule id
 * @param calibration how and on what the loads were fitted, and the figures that were reached
 */
public record ScoreModel(
    String version,
    String about,
    double factorCap,
    double infoFactor,
    Map<String, Double> overall,
    Map<String, Double> powers,
    Map<String, Map<String, Double>> typeScales,
    Map<String, Map<String, Double>> memberScales,
    Map<String, LoadCoefficients> loads,
    Map<String, RuleCoefficients> rules,
    Map<String, Object> calibration) {

  /** The rule whose findings carry what the loads of a member cost. */
  public static final String READING_EFFORT = "reading-effort";

  private static final String RESOURCE = "score-model.json";
  private static final String RULES_OF_OTHERS =
      "A usual weight among rules of this dimension, by expert judgement.";

  /** A rule that others bring along has the weight of a usual one. */
  private static final RuleCoefficients OF_READABILITY =
      new RuleCoefficients(0.02, 0.05, Aspect.UNDERSTANDABILITY.id(), 15, RULES_OF_OTHERS);

  private static final RuleCoefficients OF_ANOTHER_DIMENSION =
      new RuleCoefficients(1, 1, "", 15, RULES_OF_OTHERS);

  /**
   * The coefficients of a rule.
   *
   * @param weight the burden of a finding at its limit, or of one occurrence; for readability, in
   *     its aspect
   * @param member the same in the burden of a member
   * @param aspect the part of readability that it burdens, empty for other dimensions
   * @param minutes the usual time to mend a finding at its limit, or one occurrence, in minutes
   * @param source where the numbers come from
   */
  public record RuleCoefficients(
      double weight, double member, String aspect, int minutes, String source) {}

  /**
   * The coefficients of a measure that burdens without being a finding of its own.
   *
   * @param reference the value that has the amount 1
   * @param exponent above 1 where a load in one member weighs more than the same spread over two
   * @param aspects the weight in each aspect of a type's readability; aspects left out have none
   * @param member the weight in the readability of a member
   * @param ofType whether a type as a whole is measured, and not its members one by one
   * @param source where the numbers come from
   */
  public record LoadCoefficients(
      double reference,
      double exponent,
      Map<String, Double> aspects,
      double member,
      boolean ofType,
      String source) {

    /** How much a measured value burdens, before any weight. */
    public double amount(int value) {
      return Math.pow(value / reference, exponent);
    }
  }

  /** The model that ships with this version. */
  public static ScoreModel standard() {
    try (InputStream in = ScoreModel.class.getResourceAsStream(RESOURCE)) {
      return ScoreModelReader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * This model with other coefficients of loads: for calibration.
   *
   * @param readabilityPower how sums of amounts of readability are damped
   */
  public ScoreModel withLoads(Map<String, LoadCoefficients> others, double readabilityPower) {
    Map<String, Double> otherPowers = new HashMap<>(powers);
    otherPowers.put(Dimension.READABILITY.id(), readabilityPower);
    return new ScoreModel(
        version,
        about,
        factorCap,
        infoFactor,
        overall,
        otherPowers,
        typeScales,
        memberScales,
        others,
        rules,
        calibration);
  }

  /**
   * How well a score agrees with people, on code with which neither form nor weights were found.
   *
   * @param score the score, as {@code overall}
   * @param figure the statistic, as {@code withinProjectAuc}
   * @return from 0 to 1; empty where the model does not say
   */
  public OptionalDouble agreement(String score, String figure) {
    return calibration.get("figures") instanceof Map<?, ?> figures
            && figures.get(score) instanceof Map<?, ?> row
            && row.get(figure) instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /** How far a finding goes, for findings other than those of {@link #READING_EFFORT}. */
  double amount(Finding finding) {
    double factor = finding.limit() > 0 ? excess(finding) : finding.value();
    double severityFactor = finding.severity() == Severity.INFO ? infoFactor : 1;
    return severityFactor * Math.min(factor, factorCap);
  }

  /** The weight of a rule in the burden of its dimension. */
  double weight(String rule, Dimension dimension) {
    double weight = coefficients(rule, dimension).weight();
    return dimension == Dimension.READABILITY ? weight / Aspect.values().length : weight;
  }

  /** The weight of a rule in the burden of an aspect. */
  double weight(String rule, Aspect aspect) {
    RuleCoefficients found = coefficients(rule, Dimension.READABILITY);
    return found.aspect().equals(aspect.id()) ? found.weight() : 0;
  }

  /** The weight of a rule in the burden of a member. */
  double memberWeight(String rule, Dimension dimension) {
    return coefficients(rule, dimension).member();
  }

  /** The usual time to mend a finding, in minutes: the further beyond the limit, the longer. */
  public int minutes(Finding finding) {
    double factor = finding.limit() > 0 ? Math.min(excess(finding), factorCap) : 1;
    return (int)
        Math.max(
            1, Math.round(coefficients(finding.rule(), finding.dimension()).minutes() * factor));
  }

  private static double excess(Finding finding) {
    return finding.value() / finding.limit();
  }

  private RuleCoefficients coefficients(String rule, Dimension dimension) {
    return rules.getOrDefault(
        rule, dimension == Dimension.READABILITY ? OF_READABILITY : OF_ANOTHER_DIMENSION);
  }

  /** The power that damps sums of amounts. */
  public double power(Dimension dimension) {
    return powers.get(dimension.id());
  }

  /** A type's score, unrounded. */
  public double typeScore(double burden, SourceKind kind, Dimension dimension) {
    return score(burden, typeScales.get(kind.id()).get(dimension.id()));
  }

  /** The burden at which a type's score is 50. */
  double typeScale(SourceKind kind, Dimension dimension) {
    return typeScales.get(kind.id()).get(dimension.id());
  }

  /** A member's score, unrounded. */
  public double memberScore(double burden, SourceKind kind, Dimension dimension) {
    return score(burden, memberScales.get(kind.id()).get(dimension.id()));
  }

  private static double score(double burden, double scale) {
    return 100 / (1 + burden / scale);
  }

  /** The share of a dimension in the overall score where only some apply. */
  double overallShare(Dimension dimension, Set<Dimension> applicable) {
    double weights = 0;
    for (Dimension each : Dimension.values()) {
      weights += applicable.contains(each) ? overallWeight(each) : 0;
    }
    return overallWeight(dimension) / weights;
  }

  /** The weight of a dimension in the overall score. */
  public double overallWeight(Dimension dimension) {
    return overall.get(dimension.id());
  }
}
