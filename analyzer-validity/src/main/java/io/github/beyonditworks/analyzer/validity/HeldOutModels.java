package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.score.ScoreModel;

/**
 * Coefficients for items that had no part in finding them: those of a model that was fitted to
 * everything but the item's group. Equal models for many items are scored with once.
 */
public interface HeldOutModels {

  /** The model that has not seen the project of a class. */
  ScoreModel forClass(RatedClass rated);

  /** The model that has not seen a pair. */
  ScoreModel forPair(ReadabilityPair pair);
}
