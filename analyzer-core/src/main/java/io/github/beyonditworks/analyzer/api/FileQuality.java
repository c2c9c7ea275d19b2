package io.github.beyonditworks.analyzer.api;

import java.util.List;

/**
 * A source file, and how it stands.
 *
 * @param path relative to the root of the repository or of the sources, with {@code /}
 * @param test whether it is test code, which is scored on a scale of its own
 * @param codeLines how many lines hold code
 * @param scores how it stands
 * @param types its top-level types
 * @since 0.1.0
 */
public record FileQuality(
    String path, boolean test, int codeLines, QualityScores scores, List<TypeQuality> types) {

  /** Copies the list. */
  public FileQuality {
    types = List.copyOf(types);
  }
}
