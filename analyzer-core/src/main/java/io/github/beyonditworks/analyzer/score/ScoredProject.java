package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Scores;
import java.util.List;

/**
 * A project with its scores: the means of its types', weighted by their code lines.
 *
 * @param scores the scores of the production code; of the test code where there is no other
 * @param testScores the scores of the test code, on a scale of its own
 * @param files its files, sorted by path
 * @param findings all that the scores lost, sorted by path and place, with lines that only tell
 *     where points go
 */
public record ScoredProject(
    Scores scores, Scores testScores, List<ScoredFile> files, List<ScoredFinding> findings) {}
