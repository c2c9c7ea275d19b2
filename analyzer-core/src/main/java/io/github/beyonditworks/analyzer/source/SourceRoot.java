package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder to look for Java files in.
 *
 * @param directory the folder
 * @param kind what its files are for, or empty to judge by each file's path and content
 */
public record SourceRoot(Path directory, Optional<SourceKind> kind) {

  /** A folder whose files are judged by their own path and content. */
  public static SourceRoot of(Path directory) {
    return new SourceRoot(directory, Optional.empty());
  }

  /** A folder of production code. */
  public static SourceRoot main(Path directory) {
    return new SourceRoot(directory, Optional.of(SourceKind.MAIN));
  }

  /** A folder of test code. */
  public static SourceRoot test(Path directory) {
    return new SourceRoot(directory, Optional.of(SourceKind.TEST));
  }
}
