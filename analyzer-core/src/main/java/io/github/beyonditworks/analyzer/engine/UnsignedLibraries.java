package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.disk.WholeFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * The worker's libraries without signatures. Classes of a signed archive are never kept by class
 * data sharing, each is checked against its digest when it is loaded, and Java 17 dies while it
 * archives a process that used some. The copies lie in the user's own folder, beside the archive of
 * classes; what is copied was resolved and checked by the build.
 */
final class UnsignedLibraries {

  private static final String DONE = "done";
  private static final String META = "META-INF/";
  private static final List<String> SIGNATURES = List.of(".SF", ".RSA", ".DSA", ".EC");

  private UnsignedLibraries() {}

  /**
   * A class path in which no archive is signed.
   *
   * @param folder where copies lie; one folder for one class path
   * @param classPath archives
   * @return the archives in their order, a copy in place of each signed one
   * @throws IOException when copies cannot be made; nothing half made is ever used
   */
  static List<File> in(Path folder, List<File> classPath) throws IOException {
    boolean known = Files.exists(folder.resolve(DONE));
    List<File> unsigned = new ArrayList<>();
    for (int i = 0; i < classPath.size(); i++) {
      File library = classPath.get(i);
      // Two libraries of one name are possible; their places differ.
      Path copy = folder.resolve(i + "-" + library.getName());
      boolean copied = known ? Files.exists(copy) : copyIfSigned(library, copy);
      unsigned.add(copied ? copy.toFile() : library);
    }
    if (!known) {
      finish(folder);
    }
    return unsigned;
  }

  private static void finish(Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      Files.createFile(folder.resolve(DONE));
    } catch (FileAlreadyExistsException e) {
      // another process made the same copies meanwhile
    }
  }

  private static boolean copyIfSigned(File library, Path copy) throws IOException {
    try (JarFile jar = new JarFile(library, false)) {
      if (jar.stream().noneMatch(UnsignedLibraries::isSignature)) {
        return false;
      }
      Files.createDirectories(copy.getParent());
      WholeFile.write(copy, out -> copy(jar, out));
      return true;
    }
  }

  private static void copy(JarFile jar, OutputStream out) throws IOException {
    Manifest manifest = jar.getManifest() == null ? new Manifest() : jar.getManifest();
    // Its entries are the digests.
    manifest.getEntries().clear();
    try (JarOutputStream copy = new JarOutputStream(out, manifest)) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (isSignature(entry) || entry.getName().equals(JarFile.MANIFEST_NAME)) {
          continue;
        }
        copy.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = jar.getInputStream(entry)) {
          in.transferTo(copy);
        }
        copy.closeEntry();
      }
    }
  }

  private static boolean isSignature(JarEntry entry) {
    String name = entry.getName().toUpperCase(Locale.ROOT);
    return name.startsWith(META)
        && name.indexOf('/', META.length()) < 0
        && SIGNATURES.stream().anyMatch(name::endsWith);
  }
}
