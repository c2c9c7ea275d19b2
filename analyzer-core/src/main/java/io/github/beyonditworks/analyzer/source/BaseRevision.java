package io.github.beyonditworks.analyzer.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** The repository as it was before a change. */
public interface BaseRevision {

  /** What the user calls it, such as {@code origin/main}. */
  String name();

  /** The id of the commit that the change began at: 40 or 64 hexadecimal digits. */
  String commit();

  /** The paths of all Java files, relative to the repository root, with {@code /}. */
  SortedSet<String> javaFiles();

  /** The paths of all Java files that the repository holds now, committed or about to be. */
  SortedSet<String> trackedJavaFiles();

  /** The content of a file; empty where there was none. */
  Optional<SourceContent> file(String path);

  /**
   * Those of some files on disk that are no part of the repository: they are ignored, and so no
   * change brings them.
   */
  Set<String> ignored(Collection<String> paths);

  /** Whether a file had these bytes, line ends aside. */
  boolean had(String path, byte[] bytes);

  /**
   * Whether a file is known to be as it was, by its size and time alone; where that is in doubt,
   * its bytes have to be asked about.
   *
   * @param path its path, relative to the repository root, with {@code /}
   * @param file the file on disk
   */
  boolean isKnownUntouched(String path, Path file);
}
