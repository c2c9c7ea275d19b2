package io.github.beyonditworks.analyzer.history;

/**
 * What a commit did to a Java file.
 *
 * @param path the file after the commit, or before one that deleted it
 * @param from the file's path before; empty for one that is new
 * @param before the hash of its content before; empty for one that is new
 * @param after the hash of its content after; empty for one that is deleted
 */
record FileChange(String path, String from, String before, String after) {

  boolean isAddition() {
    return from.isEmpty();
  }

  boolean isDeletion() {
    return after.isEmpty();
  }

  /** Whether the content is another, and not only the path. */
  boolean changesContent() {
    return !before.equals(after);
  }
}
