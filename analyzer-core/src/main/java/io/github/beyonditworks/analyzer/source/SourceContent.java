package io.github.beyonditworks.analyzer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of a source file come from. */
public interface SourceContent {

  /** The number of bytes. */
  long size() throws IOException;

  /** The bytes. */
  byte[] bytes() throws IOException;

  /** The file on disk; empty for content that lies in the history of the repository. */
  default Optional<Path> location() {
    return Optional.empty();
  }

  /** The content of a file on disk. */
  static SourceContent of(Path file) {
    return new OnDisk(file);
  }

  /** The content of a file on disk. */
  record OnDisk(Path file) implements SourceContent {
    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(file);
    }

    @Override
    public Optional<Path> location() {
      return Optional.of(file);
    }
  }
}
