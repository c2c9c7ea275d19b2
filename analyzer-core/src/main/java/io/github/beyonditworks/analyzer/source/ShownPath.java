package io.github.beyonditworks.analyzer.source;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Names files for reports: relative to the repository root, with {@code /}. No report names a
 * folder of the machine: a place outside the repository is named from there.
 */
public final class ShownPath {

  private final Path repositoryRoot;

  /** Names files from the root of a repository. */
  public ShownPath(Path repositoryRoot) {
    this.repositoryRoot = repositoryRoot.toAbsolutePath().normalize();
  }

  /** The name of a file or folder. */
  public String of(Path path) {
    Path file = path.toAbsolutePath().normalize();
    boolean sameDisk = Objects.equals(file.getRoot(), repositoryRoot.getRoot());
    Path shown = sameDisk ? repositoryRoot.relativize(file) : file.getFileName();
    // Where a backslash separates nothing, it may be part of a name.
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
