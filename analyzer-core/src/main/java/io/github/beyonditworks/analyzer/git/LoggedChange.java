package io.github.beyonditworks.analyzer.git;

/**
 * What a commit did to a file.
 *
 * @param path the file, relative to the repository's root, with {@code /}
 * @param before the hash of its content before, in hexadecimal; empty for a file that is new
 * @param after the hash of its content after, in hexadecimal; empty for a file that is deleted
 */
public record LoggedChange(String path, String before, String after) {

  /** Whether the file is new under this path. */
  public boolean isAddition() {
    return before.isEmpty();
  }

  /** Whether there is no file under this path any more. */
  public boolean isDeletion() {
    return after.isEmpty();
  }
}
