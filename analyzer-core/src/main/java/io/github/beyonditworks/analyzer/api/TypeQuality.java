package io.github.beyonditworks.analyzer.api;

import java.util.List;

/**
 * A top-level type, and how it stands.
 *
 * @param name its name with its package
 * @param line its first line, from 1
 * @param endLine its last line
 * @param codeLines how many of them hold code
 * @param scores how it stands: for each dimension 100 less the points of its findings, those that
 *     only tell where points go among them
 * @param members its members, those of nested types among them
 * @since 0.1.0
 */
public record TypeQuality(
    String name,
    int line,
    int endLine,
    int codeLines,
    QualityScores scores,
    List<MemberQuality> members) {

  /** Copies the list. */
  public TypeQuality {
    members = List.copyOf(members);
  }
}
