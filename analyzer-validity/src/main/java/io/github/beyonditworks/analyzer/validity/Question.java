package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.score.Aspect;

/** Which score is held against which judgement. */
enum Question {
  OVERALL(ScoredClass.OVERALL, Label.OVERALL),
  READABILITY(Dimension.READABILITY.id(), Label.OVERALL),
  LEGIBILITY(Aspect.LEGIBILITY.id(), Label.READABILITY),
  UNDERSTANDABILITY(Aspect.UNDERSTANDABILITY.id(), Label.UNDERSTANDABILITY),
  COMPLEXITY(Aspect.COMPLEXITY.id(), Label.COMPLEXITY),
  MODULARITY(Aspect.MODULARITY.id(), Label.MODULARIZATION);

  private final String score;
  private final Label label;

  Question(String score, Label label) {
    this.score = score;
    this.label = label;
  }

  /** The name of the score. */
  String score() {
    return score;
  }

  /** The judgement. */
  Label label() {
    return label;
  }
}
