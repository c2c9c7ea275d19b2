package io.github.beyonditworks.analyzer.api;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/**
 * Sources from memory in a folder that only this user can read; it goes when it is closed.
 *
 * @param folder where they lie
 */
record TemporarySources(Path folder) implements AutoCloseable {

  static TemporarySources of(Map<String, String> sources) throws IOException {
    TemporarySources written =
        new TemporarySources(Files.createTempDirectory("quality-sources").toRealPath());
    try {
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = written.folder.resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
      }
      return written;
    } catch (IOException e) {
      written.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
