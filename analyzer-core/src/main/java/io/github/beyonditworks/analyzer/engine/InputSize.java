package io.github.beyonditworks.analyzer.engine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** How much source there is, roughly: enough to choose how it is to be analysed. */
public final class InputSize {

  private InputSize() {}

  /** The bytes of the Java files below a task's folders. What cannot be read counts for nothing. */
  public static long of(Task task) {
    Sum sum = new Sum();
    for (Task.Root root : task.project().roots()) {
      try {
        Files.walkFileTree(Path.of(root.directory()), sum);
      } catch (IOException e) {
        // the analysis says what is wrong
      }
    }
    return sum.bytes;
  }

  /** Adds up. */
  private static final class Sum extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && file.toString().endsWith(".java")) {
        bytes += attributes.size();
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
