package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Suppression;

/**
 * A finding that the change itself wishes not to hear of.
 *
 * @param finding the finding
 * @param suppression the wish, which is not in the base
 */
public record NewSuppression(Finding finding, Suppression suppression) {}
