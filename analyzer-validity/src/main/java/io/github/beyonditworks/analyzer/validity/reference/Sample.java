package io.github.beyonditworks.analyzer.validity.reference;

import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Level;
import java.util.Locale;

/**
 * A score in an open project.
 *
 * @param level what was scored
 * @param codeLines its size; 0 for projects, which are not told apart by size
 * @param score {@code overall} or the id of a dimension
 * @param value from 0 to 100
 */
record Sample(Level level, int codeLines, String score, double value) {

  private static final int WORDS = 4;

  /** The sample as a line of text. */
  String line() {
    return String.format(Locale.ROOT, "%s %d %s %s", level.id(), codeLines, score, value);
  }

  /** The sample of a line. */
  static Sample of(String line) {
    String[] words = line.split(" ", WORDS);
    return new Sample(
        Level.valueOf(words[0].toUpperCase(Locale.ROOT)),
        Integer.parseInt(words[1]),
        words[2],
        Double.parseDouble(words[3]));
  }
}
