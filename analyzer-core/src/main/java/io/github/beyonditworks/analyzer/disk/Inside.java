package io.github.beyonditworks.analyzer.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Keeps what a checkout names within the checkout: its links may lead anywhere, and its files may
 * be devices that never end. What a user names outside of it is the user's own affair.
 */
public final class Inside {

  private Inside() {}

  /**
   * A path that may be read and written, whether or not there is a file.
   *
   * @param root the folder of the project or its repository
   * @throws IOException when the path lies in the root by its name and outside of it by its links,
   *     or what lies there is neither a file nor a folder
   */
  public static Path of(Path root, Path path) throws IOException {
    Path named = path.toAbsolutePath().normalize();
    Path top = root.toAbsolutePath().normalize();
    if (!named.startsWith(top)) {
      return path;
    }
    Path there = named;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !there.equals(top)) {
      there = there.getParent();
    }
    if (!Files.exists(there)) {
      throw refused(path, "a link to where nothing is");
    }
    if (!there.toRealPath().startsWith(top.toRealPath())) {
      throw refused(path, "a link leads out of the project");
    }
    if (!Files.isRegularFile(there) && !Files.isDirectory(there)) {
      throw refused(path, "neither a file nor a folder");
    }
    return path;
  }

  private static IOException refused(Path path, String why) {
    return new FileSystemException(path.toString(), null, why);
  }
}
