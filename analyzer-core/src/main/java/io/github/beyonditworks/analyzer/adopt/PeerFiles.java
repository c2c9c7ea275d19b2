package io.github.beyonditworks.analyzer.adopt;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of a project in which other tools may be told something: its build files, and XML files
 * that are named like a configuration.
 */
final class PeerFiles {

  private static final int DEEPEST = 6;
  private static final int MOST_FILES = 2_000;
  private static final String POM = "pom.xml";
  private static final List<String> WORDS =
      List.of("pmd", "checkstyle", "ruleset", "findbugs", "spotbugs", "suppress");
  private static final Set<String> PASSED_OVER =
      Set.of("target", "build", "out", "bin", "node_modules", "test", "main", "it");

  /** Where builds keep code of their own, by custom or by its name. */
  private static final List<String> BUILD_CODE = List.of("buildSrc", "build-logic");

  private final Path root;
  private final List<Path> poms = new ArrayList<>();
  private final SortedSet<Path> scripts = new TreeSet<>();
  private final SortedSet<Path> candidates = new TreeSet<>();

  private PeerFiles(Path root) {
    this.root = root;
  }

  static PeerFiles below(Path root) throws IOException {
    PeerFiles files = new PeerFiles(root);
    Files.walkFileTree(root, Set.of(), DEEPEST, files.new Walk());
    return files;
  }

  List<Path> poms() {
    return poms;
  }

  /** Scripts of Gradle, in Groovy and in Kotlin. */
  SortedSet<Path> scripts() {
    return scripts;
  }

  /** What nobody may name, and lies where or is called as configurations are. */
  SortedSet<Path> candidates() {
    return candidates;
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean skipped =
          !folder.equals(root)
              && (name.startsWith(".") || (PASSED_OVER.contains(name) && !isOfBuild(folder)));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private boolean isOfBuild(Path folder) {
      return folder.endsWith("main")
          && BUILD_CODE.contains(root.relativize(folder).getName(0).toString());
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (!attributes.isRegularFile()) {
        return FileVisitResult.CONTINUE;
      }
      if (name.endsWith(".gradle") || name.endsWith(".gradle.kts")) {
        scripts.add(file);
      } else if (name.equals(POM)) {
        poms.add(file);
      } else if (name.endsWith(".xml")) {
        String around =
            String.valueOf(file.getParent().getFileName()).toLowerCase(Locale.ROOT) + '/' + name;
        if (WORDS.stream().anyMatch(around::contains)) {
          candidates.add(file);
        }
      }
      return poms.size() + scripts.size() + candidates.size() < MOST_FILES
          ? FileVisitResult.CONTINUE
          : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
