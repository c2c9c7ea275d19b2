package io.github.beyonditworks.analyzer.validity;

/** Why an item is not in the figures. Says nothing about the item: the data is not ours to show. */
enum Cause {
  UNKNOWN_FORM("is no item of the expected form"),
  UNREADABLE("its source cannot be read"),
  UNPARSABLE("its source cannot be parsed"),
  LEFT_OUT("its source was left out by the analysis"),
  NO_TYPE("its source declares no type");

  private final String text;

  Cause(String text) {
    this.text = text;
  }

  /** The cause in words. */
  String text() {
    return text;
  }
}
