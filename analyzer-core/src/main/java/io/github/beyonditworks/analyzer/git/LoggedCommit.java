package io.github.beyonditworks.analyzer.git;

import java.util.List;

/**
 * A commit that is no merge.
 *
 * @param id its hash, in hexadecimal
 * @param seconds when it was committed, in seconds since 1970
 * @param author the name of who wrote it, as stated
 * @param email the address of who wrote it, as stated
 * @param changes what it did to Java files, in the order of their paths; empty where it has no
 *     parent that is known, since nobody can tell what it did then
 */
public record LoggedCommit(
    String id, long seconds, String author, String email, List<LoggedChange> changes) {

  /** Copies the list. */
  public LoggedCommit {
    changes = List.copyOf(changes);
  }
}
