package io.github.beyonditworks.analyzer.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says what a disk did not let us do. */
public final class DiskTrouble {

  private DiskTrouble() {}

  /**
   * The reason, as the operating system gives it and in its language where it gives one; it may
   * hold a path. For logs: a report would differ between machines.
   */
  public static String words(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return "a file stands where a folder should be";
    }
    String given =
        failure instanceof FileSystemException ofDisk ? ofDisk.getReason() : failure.getMessage();
    return given == null || given.isBlank() ? failure.getClass().getSimpleName() : given.strip();
  }
}
