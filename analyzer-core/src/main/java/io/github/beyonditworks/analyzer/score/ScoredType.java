package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.List;
import java.util.Map;

/**
 * A top-level type with its scores.
 *
 * @param facts its measures
 * @param scores its scores
 * @param aspects the parts of readability, 0 to 100, with two decimals
 * @param fitted what its overall score lost by weights that were fitted to people's ratings, in
 *     points; the rest of what it lacks to 100 it lost by weights of expert judgement
 * @param members its members in source order
 */
public record ScoredType(
    TypeFacts facts,
    Scores scores,
    Map<Aspect, Double> aspects,
    double fitted,
    List<ScoredMember> members) {

  /** What its overall score lost by weights of expert judgement, in points. */
  public double judged() {
    return Math.max(0, 100 - scores.overall().orElse(100) - fitted);
  }
}
