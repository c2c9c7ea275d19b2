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
 * @param members its members in source order
 */
public record ScoredType(
    TypeFacts facts, Scores scores, Map<Aspect, Double> aspects, List<ScoredMember> members) {}
