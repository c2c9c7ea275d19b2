package io.github.beyonditworks.analyzer.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * The classes of a worker as its virtual machine keeps them between runs (class data sharing, JEP
 * 350): loading and checking them is a tenth of a short run. One worker makes the archive when it
 * ends, under another name, and it is moved into place when that worker did well. It lies in the
 * user's own folder only: nobody else may say what is loaded.
 *
 * @param file the archive
 * @param made what a worker without one makes; null where it is to make none
 * @param classPath what the worker has to load its classes from for the archive to fit
 */
public record ClassArchive(Path file, Path made, List<File> classPath) {

  /** Copies its class path. */
  public ClassArchive {
    classPath = List.copyOf(classPath);
  }

  private static final String PREFIX = "classes-";
  private static final String LIBRARIES = "libraries-";
  private static final String CI = "CI";
  private static final String SUFFIX = ".jsa";
  private static final long KEPT_DAYS = 30;

  /**
   * The archive for a task; empty where none can be had. The first run on a machine of a CI host
   * makes none: it may be one that nobody sees again.
   *
   * @param classPath what the worker loads classes from: an archive needs it to be archives itself
   * @param environment the environment's variables
   */
  public static Optional<ClassArchive> of(
      Task task, List<File> classPath, Map<String, String> environment) {
    if (classPath.isEmpty() || !classPath.stream().allMatch(File::isFile)) {
      return Optional.empty();
    }
    return CacheFolder.ofProduct(task, environment)
        .filter(folder -> Files.isDirectory(folder) || !environment.containsKey(CI))
        .flatMap(folder -> in(folder, classPath));
  }

  private static Optional<ClassArchive> in(Path folder, List<File> classPath) {
    CRC32 crc = new CRC32();
    StringBuilder world = new StringBuilder();
    for (String property : List.of("java.home", "java.vm.name", "java.vm.version", "os.arch")) {
      world.append(System.getProperty(property)).append('\n');
    }
    for (File entry : classPath) {
      world.append(entry).append(' ').append(entry.length()).append(' ');
      world.append(entry.lastModified()).append('\n');
    }
    crc.update(world.toString().getBytes(StandardCharsets.UTF_8));
    String key = Long.toHexString(crc.getValue());
    Path file = folder.resolve(PREFIX + key + SUFFIX);
    try {
      List<File> unsigned = UnsignedLibraries.in(folder.resolve(LIBRARIES + key), classPath);
      return Optional.of(
          new ClassArchive(file, Files.isRegularFile(file) ? null : besides(file), unsigned));
    } catch (IOException e) {
      return Optional.empty(); // a full disk, a library that is no archive: it goes without
    }
  }

  /** A name that no other worker makes at the same time; null where none can be had. */
  private static Path besides(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path made = Files.createTempFile(file.getParent(), PREFIX, ".making");
      Files.delete(made);
      return made;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * What the virtual machine is told. An archive that does not fit is not used, without a word:
   * what a virtual machine says of it would stand among the events of the worker.
   */
  List<String> flags() {
    String archive =
        made == null ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + made;
    return List.of("-Xlog:disable", "-Xlog:all=error:stderr", archive);
  }

  /** Takes what a worker that did well has made, and forgets what has not been made for long. */
  void settle() {
    if (made == null || !Files.isRegularFile(made)) {
      return;
    }
    try {
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      deleteOlder();
    } catch (IOException e) {
      made.toFile().delete();
    }
  }

  private void deleteOlder() throws IOException {
    long limit = Files.getLastModifiedTime(file).toMillis() - TimeUnit.DAYS.toMillis(KEPT_DAYS);
    String name = file.getFileName().toString();
    String key = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    try (DirectoryStream<Path> known =
        Files.newDirectoryStream(file.getParent(), "{" + PREFIX + "," + LIBRARIES + "}*")) {
      for (Path old : known) {
        // The archive fits its libraries by their time, so these are not made anew.
        boolean own = old.getFileName().toString().contains(key);
        if (!own && Files.getLastModifiedTime(old).toMillis() < limit) {
          deleteTree(old);
        }
      }
    }
  }

  private static void deleteTree(Path tree) throws IOException {
    if (Files.isDirectory(tree)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(tree)) {
        for (Path entry : inside) {
          deleteTree(entry);
        }
      }
    }
    Files.deleteIfExists(tree);
  }
}
