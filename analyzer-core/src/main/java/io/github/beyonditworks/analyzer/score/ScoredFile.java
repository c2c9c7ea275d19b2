package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Scores;
import java.util.List;

/**
 * A file with its scores: the means of its types', weighted by their code lines.
 *
 * @param facts its measures
 * @param scores its scores
 * @param types its top-level types in source order
 */
public record ScoredFile(FileFacts facts, Scores scores, List<ScoredType> types) {}
