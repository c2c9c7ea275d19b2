package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Finding;

/**
 * A finding with what it costs.
 *
 * @param finding the finding
 * @param points what it takes from the score of its type in its dimension
 */
public record ScoredFinding(Finding finding, double points) {}
