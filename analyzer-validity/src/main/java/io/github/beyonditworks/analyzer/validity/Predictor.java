package io.github.beyonditworks.analyzer.validity;

/** What is held against judgement: a score of ours, or something anyone can count. */
enum Predictor {
  SCORE("score", "score") {
    @Override
    double badness(ScoredClass item, Question question) {
      return -item.scores().get(question.score());
    }
  },
  CODE_LINES("codeLines", "lines of code") {
    @Override
    double badness(ScoredClass item, Question question) {
      return item.codeLines();
    }
  },
  COGNITIVE_COMPLEXITY("cognitiveComplexity", "cognitive complexity") {
    @Override
    double badness(ScoredClass item, Question question) {
      return item.cognitiveComplexity();
    }
  };

  private final String id;
  private final String title;

  Predictor(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The key in the figures. */
  String id() {
    return id;
  }

  /** The name for people. */
  String title() {
    return title;
  }

  /** A number that is meant to grow with badness. */
  abstract double badness(ScoredClass item, Question question);
}
