package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.metric.CognitiveComplexity;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.score.Aspect;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rated class with the numbers that are to agree with its ratings.
 *
 * @param id its name in the data
 * @param project the project that it is from
 * @param fileCodeLines the code lines of its file
 * @param codeLines the code lines of its types
 * @param cognitiveComplexity the cognitive complexity of its types, summed over their members
 * @param scores its scores from 0 (worst) to 100 by name: {@code overall}, the dimensions, and the
 *     aspects of readability
 * @param ratings what the experts say
 */
public record ScoredClass(
    String id,
    String project,
    int fileCodeLines,
    int codeLines,
    int cognitiveComplexity,
    Map<String, Double> scores,
    Map<Label, Rating> ratings) {

  /** The name of the overall score. */
  public static final String OVERALL = "overall";

  /** Copies the maps. */
  public ScoredClass {
    scores = Map.copyOf(scores);
    ratings = Map.copyOf(ratings);
  }

  static ScoredClass of(RatedClass rated, ScoredFile file) {
    return new ScoredClass(
        rated.id(),
        rated.project(),
        file.facts().codeLines(),
        file.types().stream().mapToInt(t -> t.facts().codeLines()).sum(),
        file.types().stream()
            .mapToInt(t -> t.facts().measures().get(CognitiveComplexity.METRIC))
            .sum(),
        scores(file),
        rated.ratings());
  }

  private static Map<String, Double> scores(ScoredFile file) {
    Map<String, Double> scores = new TreeMap<>();
    file.scores().overall().ifPresent(s -> scores.put(OVERALL, s));
    for (Dimension dimension : Dimension.values()) {
      file.scores().of(dimension).ifPresent(s -> scores.put(dimension.id(), s));
    }
    for (Aspect aspect : Aspect.values()) {
      scores.put(aspect.id(), mean(file, aspect));
    }
    return scores;
  }

  /** The mean of the types' scores, weighted by code lines as the file's other scores are. */
  private static double mean(ScoredFile file, Aspect aspect) {
    double sum = 0;
    int weights = 0;
    for (ScoredType type : file.types()) {
      int weight = Math.max(1, type.facts().codeLines());
      sum += weight * type.aspects().get(aspect);
      weights += weight;
    }
    return sum / weights;
  }
}
