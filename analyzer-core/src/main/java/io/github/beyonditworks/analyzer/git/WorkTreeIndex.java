package io.github.beyonditworks.analyzer.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * What git's index remembers of the files on disk: size, time and content of each when it was last
 * looked at. As in git, a file that was written no earlier than the index itself may have changed
 * since without showing it ("racily clean"), and is not vouched for.
 *
 * @param entries the index
 * @param written when it was written
 */
record WorkTreeIndex(DirCache entries, Instant written) {

  /** The index of a repository; an empty one where it has none or it cannot be read. */
  static WorkTreeIndex of(Repository repository) {
    try {
      Path file = repository.getIndexFile().toPath();
      return new WorkTreeIndex(
          repository.readDirCache(), Files.getLastModifiedTime(file).toInstant());
    } catch (IOException | RuntimeException e) {
      return new WorkTreeIndex(DirCache.newInCore(), Instant.EPOCH);
    }
  }

  /** The paths of the Java files that are or will be committed. */
  SortedSet<String> javaFiles() {
    SortedSet<String> paths = new TreeSet<>();
    for (int i = 0; i < entries.getEntryCount(); i++) {
      DirCacheEntry entry = entries.getEntry(i);
      boolean isFile =
          entry.getFileMode() == FileMode.REGULAR_FILE
              || entry.getFileMode() == FileMode.EXECUTABLE_FILE;
      if (isFile && entry.getPathString().endsWith(".java")) {
        paths.add(entry.getPathString());
      }
    }
    return paths;
  }

  /**
   * Whether a file is sure to have a content.
   *
   * @param content the content
   * @param path the path in the repository
   * @param file the file on disk
   */
  boolean knowsToBe(ObjectId content, String path, Path file) {
    DirCacheEntry entry = entries.getEntry(path);
    // Git empties the size of entries that it does not trust.
    if (entry == null || entry.getLength() == 0 || !content.equals(entry.getObjectId())) {
      return false;
    }
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Instant time = now.lastModifiedTime().toInstant();
      return now.size() == entry.getLength()
          && isSame(entry.getLastModifiedInstant(), time)
          && time.isBefore(written);
    } catch (IOException e) {
      return false;
    }
  }

  /** An index may hold whole seconds only. */
  private static boolean isSame(Instant noted, Instant now) {
    return noted.getEpochSecond() == now.getEpochSecond()
        && (noted.getNano() == 0 || noted.getNano() == now.getNano());
  }
}
