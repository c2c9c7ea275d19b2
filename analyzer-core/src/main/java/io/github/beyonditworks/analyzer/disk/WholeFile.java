package io.github.beyonditworks.analyzer.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that holds the old content or the new one, whatever happens meanwhile: a full disk, a
 * killed process, a reader. The new content is written beside it and takes its name when it is
 * whole.
 */
public final class WholeFile {

  /** The ending of what is being written; a killed process leaves such a file behind. */
  public static final String WRITING = ".quality-writing";

  /** Writes content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it, without closing. */
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /** Writes bytes in place of what a file holds; see {@link #write(Path, Content)}. */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /**
   * Writes content in place of what a file holds. A link stays one, and permissions are kept. What
   * is no plain file, and a file that may be written to in a folder that may not, is written to at
   * once.
   *
   * @param file the file; made if there is none, in a folder that exists
   * @throws IOException when it cannot be written; the file is as it was, and nothing lies beside
   *     it
   */
  public static void write(Path file, Content content) throws IOException {
    boolean exists = Files.exists(file);
    Path place = exists ? file.toRealPath() : file.toAbsolutePath();
    if (exists && !Files.isRegularFile(place)) {
      fill(place, content);
      return;
    }
    // Not named after the file: that may have as long a name as the disk knows.
    String name = "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + WRITING;
    Path beside = place.resolveSibling(name);
    try {
      Files.createFile(beside);
    } catch (AccessDeniedException e) {
      if (!exists) {
        throw e;
      }
      fill(place, content);
      return;
    }
    try {
      fill(beside, content);
      if (exists) {
        keepPermissions(place, beside);
      }
      rename(beside, place);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // a disk that knows no such permissions
    }
  }

  /** Gives a whole file its name, in one step where the disk can do that. */
  public static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
