package io.github.beyonditworks.analyzer.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * The classes of a worker as its virtual machine keeps them between runs (class data sharing, JEP
 * 350): loading and checking them is a tenth of a short run. One worker makes the archive when it
 * ends, under another name, and it is moved into place when that worker did well. It lies in the
 * user's own folder only: nobody else may say what is loaded.
 *
 * @param file the archive
 * @param made what a worker without one makes; null where it is to make none
 */
public record ClassArchive(Path file, Path made) {

  private static final String PREFIX = "classes-";
  private static final String CI = "CI";
  private static final String META = "META-INF/";
  private static final String SIGNATURE = ".SF";
  private static final String SUFFIX = ".jsa";
  private static final long KEPT_DAYS = 30;

  /**
   * The archive for a task; empty where none can be had. The first run on a machine of a CI host
   * makes none: it may be one that nobody sees again. Nor does a class path with a signed library,
   * as rules of others may bring along: Java 17 dies while it archives a process that used one.
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
    Path file = folder.resolve(PREFIX + Long.toHexString(crc.getValue()) + SUFFIX);
    if (Files.isRegularFile(file)) {
      return Optional.of(new ClassArchive(file, null));
    }
    return classPath.stream().anyMatch(ClassArchive::isUnfit)
        ? Optional.empty()
        : Optional.of(new ClassArchive(file, besides(file)));
  }

  /** Whether an entry of a class path is signed, or no archive at all. */
  private static boolean isUnfit(File library) {
    try (ZipFile archive = new ZipFile(library)) {
      return archive.stream()
          .map(entry -> entry.getName().toUpperCase(Locale.ROOT))
          .anyMatch(name -> name.startsWith(META) && name.endsWith(SIGNATURE));
    } catch (IOException e) {
      return true;
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
    try (DirectoryStream<Path> known = Files.newDirectoryStream(file.getParent(), PREFIX + "*")) {
      for (Path old : known) {
        if (Files.getLastModifiedTime(old).toMillis() < limit) {
          Files.deleteIfExists(old);
        }
      }
    }
  }
}
