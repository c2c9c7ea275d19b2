package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What a project tells its readers besides comments on types and members.
 *
 * @param readmes the files called README, nearest to the root first
 * @param decisions how many records of architectural decisions there are
 * @param packages how many packages hold production code
 * @param describedPackages how many of them a {@code package-info} describes
 * @param modules how many module declarations there are
 * @param describedModules how many of them have a comment
 */
public record Documents(
    List<String> readmes,
    int decisions,
    int packages,
    int describedPackages,
    int modules,
    int describedModules) {

  /** Nothing was looked for. */
  public static final Documents NONE = new Documents(List.of(), 0, 0, 0, 0, 0);

  /** Copies the list. */
  public Documents {
    readmes = List.copyOf(readmes);
  }
}
