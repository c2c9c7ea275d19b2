package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Java file that was found.
 *
 * @param content where its bytes come from
 * @param path its name in reports: relative to the repository root, with {@code /}
 * @param kind what it is for, or empty where only its content can tell
 */
public record SourceFile(SourceContent content, String path, Optional<SourceKind> kind) {

  /** A file on disk. */
  public SourceFile(Path location, String path, Optional<SourceKind> kind) {
    this(SourceContent.of(location), path, kind);
  }

  /** What a file is for, where its path tells. */
  public static Optional<SourceKind> kindOf(String path) {
    return PathChoice.kindOf(path);
  }

  /** The file on disk; empty for one that lies in the history of the repository. */
  public Optional<Path> location() {
    return content.location();
  }
}
