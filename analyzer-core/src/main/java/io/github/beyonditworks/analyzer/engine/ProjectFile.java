package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.disk.Inside;
import io.github.beyonditworks.analyzer.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that goals write beside reports: configuration, baseline, sources, patches. */
final class ProjectFile {

  private ProjectFile() {}

  /** Writes a file whole or not at all, in a folder that is made where there is none. */
  static void write(Task task, Path file, byte[] bytes) throws TaskException {
    try {
      Path root = Path.of(task.project().repositoryRoot());
      Files.createDirectories(Inside.of(root, file).toAbsolutePath().getParent());
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw TaskException.file(file, e);
    }
  }
}
