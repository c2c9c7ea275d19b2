package io.github.beyonditworks.analyzer.validity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is there while something is done in it. */
public final class TemporaryFolder {

  private TemporaryFolder() {}

  /**
   * What is done in the folder.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {

    /** Does it. */
    T in(Path folder) throws IOException, InterruptedException;
  }

  /** Does something in a new folder and deletes it with all that is in it. */
  public static <T> T with(Work<T> work) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("validity");
    try {
      return work.in(folder);
    } finally {
      deleteTree(folder);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(root)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
