package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coefficients of the scores: data with a version and a source for each, read from {@code
 * score-model.json}.
 *
 * <p>The <em>burden</em> of a finding is the weight of its rule times how far it goes: the value
 * over the limit, or the value itself where a rule counts occurrences, at most {@code factorCap}. A
 * score is {@code 100 / (1 + B / scale)} with {@code B} the sum of burdens: it falls with each
 * burden and never below 0, and each finding's points are its share of what is lost.
 *
 * @param version changes whenever a coefficient does
 * @param factorCap the most that going far beyond a limit can multiply a weight by
 * @param infoFactor the share of its rule's weight that a finding of severity {@code info} has
 * @param overall the weight of each dimension in the overall score
 * @param typeScales the burden at which a type's score is 50, by kind of code and dimension
 * @param memberScales the same for members
 * @param rules the coefficients by rule id
 */
public record ScoreModel(
    String version,
    double factorCap,
    double infoFactor,
    Map<String, Double> overall,
    Map<String, Map<String, Double>> typeScales,
    Map<String, Map<String, Double>> memberScales,
    Map<String, RuleCoefficients> rules) {

  private static final String RESOURCE = "score-model.json";
  private static final RuleCoefficients UNKNOWN_RULE = new RuleCoefficients(1, "", 15, "");

  /**
   * The coefficients of a rule.
   *
   * @param weight the burden of a finding at its limit, or of one occurrence
   * @param aspect the part of readability that it burdens, empty for other dimensions
   * @param minutes the usual time to mend a finding at its limit, or one occurrence, in minutes
   * @param source where the numbers come from
   */
  public record RuleCoefficients(double weight, String aspect, int minutes, String source) {}

  /** The model that ships with this version. */
  public static ScoreModel standard() {
    try (InputStream in = ScoreModel.class.getResourceAsStream(RESOURCE)) {
      return JsonMapper.shared().readValue(in, ScoreModel.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a finding weighs. */
  public double burden(Finding finding) {
    double factor = finding.limit() > 0 ? excess(finding) : finding.value();
    double severityFactor = finding.severity() == Severity.INFO ? infoFactor : 1;
    return coefficients(finding.rule()).weight() * severityFactor * Math.min(factor, factorCap);
  }

  /** The usual time to mend a finding, in minutes: the further beyond the limit, the longer. */
  public int minutes(Finding finding) {
    double factor = finding.limit() > 0 ? Math.min(excess(finding), factorCap) : 1;
    return (int) Math.max(1, Math.round(coefficients(finding.rule()).minutes() * factor));
  }

  private static double excess(Finding finding) {
    return finding.value() / finding.limit();
  }

  /** The part of readability that a finding burdens. */
  public Optional<Aspect> aspect(Finding finding) {
    String aspect = coefficients(finding.rule()).aspect();
    return finding.dimension() == Dimension.READABILITY && !aspect.isEmpty()
        ? Optional.of(Aspect.valueOf(aspect.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private RuleCoefficients coefficients(String rule) {
    return rules.getOrDefault(rule, UNKNOWN_RULE);
  }

  /** A type's score, unrounded. */
  public double typeScore(double burden, SourceKind kind, Dimension dimension) {
    return score(burden, typeScales.get(kind.id()).get(dimension.id()));
  }

  /** A member's score, unrounded. */
  public double memberScore(double burden, SourceKind kind, Dimension dimension) {
    return score(burden, memberScales.get(kind.id()).get(dimension.id()));
  }

  private static double score(double burden, double scale) {
    return 100 / (1 + burden / scale);
  }

  /** The weight of a dimension in the overall score. */
  public double overallWeight(Dimension dimension) {
    return overall.get(dimension.id());
  }
}
