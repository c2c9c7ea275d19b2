package io.github.beyonditworks.analyzer.validity;

import java.util.Locale;

/** What experts were asked about a class. */
public enum Label {
  /** Whether it is easy to read. */
  READABILITY(false),
  /** Whether it is clear what it means. */
  UNDERSTANDABILITY(false),
  /** Whether it is complex: to agree is bad, so the scale is turned round. */
  COMPLEXITY(true),
  /** Whether it wants breaking up: turned round as well. */
  MODULARIZATION(true),
  /** Whether it is maintainable, all in all. */
  OVERALL(false);

  private final boolean agreeingIsBad;

  Label(boolean agreeingIsBad) {
    this.agreeingIsBad = agreeingIsBad;
  }

  /** The name in the data and in the figures: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the experts' scale has its bad end at 0. */
  boolean agreeingIsBad() {
    return agreeingIsBad;
  }
}
