package io.github.beyonditworks.analyzer.score;

import java.util.Locale;

/**
 * The parts of readability that experts rate apart (Schnappinger, Fietzke and Pretschner, ICSME
 * 2020).
 */
public enum Aspect {
  /** Names, layout and the density of lines. */
  LEGIBILITY,
  /** What a reader must know and hold in mind. */
  UNDERSTANDABILITY,
  /** Control flow. */
  COMPLEXITY,
  /** Whether the parts have the right size and belong together. */
  MODULARITY;

  /** The name used in reports: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
