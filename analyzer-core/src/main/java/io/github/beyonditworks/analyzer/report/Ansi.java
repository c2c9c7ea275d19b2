package io.github.beyonditworks.analyzer.report;

/** Colours for terminals; every method returns the text as it is when colours are off. */
record Ansi(boolean on) {

  String bold(String text) {
    return wrapped("1", text);
  }

  String dim(String text) {
    return wrapped("2", text);
  }

  String red(String text) {
    return wrapped("31", text);
  }

  /** Green, yellow or red, as a score is. */
  String byScore(double score, String text) {
    return switch (Grade.of(score)) {
      case GOOD -> wrapped("32", text);
      case FAIR -> wrapped("33", text);
      case POOR -> red(text);
    };
  }

  private String wrapped(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
