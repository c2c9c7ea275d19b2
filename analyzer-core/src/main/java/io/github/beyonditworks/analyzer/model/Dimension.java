package io.github.beyonditworks.analyzer.model;

import java.util.Locale;

/** One of the three questions that a senior reviewer asks of code. */
public enum Dimension {
  /** Will the next reader understand it? */
  READABILITY,
  /** Can it be put under test, and do its tests catch bugs? */
  TESTABILITY,
  /** Does it say what the code alone cannot? */
  DOCUMENTATION;

  /** The name used in reports and configuration: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
