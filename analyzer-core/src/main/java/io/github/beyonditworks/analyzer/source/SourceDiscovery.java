package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the Java files below source roots.
 *
 * <p>Hidden folders and build output are not entered. A symbolic link is followed only to places
 * inside the repository, and every real file is taken once.
 */
public final class SourceDiscovery {

  private static final Set<String> BUILD_FOLDERS = Set.of("target", "build", "out", "bin");
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", "build.sbt");

  /**
   * What was found, each list sorted by path.
   *
   * @param files to be analysed
   * @param skipped left out on purpose
   * @param problems what could not be looked at
   */
  public record Discovery(
      List<SourceFile> files, List<SkippedFile> skipped, List<Problem> problems) {}

  private final ShownPath shown;
  private final Path realRepositoryRoot;
  private final PathChoice choice;

  private final List<Found> files = new ArrayList<>();
  private final Map<Path, Path> realFolders = new HashMap<>();
  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SourceDiscovery(Path repositoryRoot, PathChoice choice) {
    this.shown = new ShownPath(repositoryRoot);
    this.realRepositoryRoot = realPath(repositoryRoot.toAbsolutePath().normalize());
    this.choice = choice;
  }

  /**
   * Finds the Java files below the roots.
   *
   * @param repositoryRoot the folder that paths in reports are relative to
   * @param roots the folders to look in
   * @param choice which files are wanted
   */
  public static Discovery discover(Path repositoryRoot, List<SourceRoot> roots, PathChoice choice) {
    SourceDiscovery discovery = new SourceDiscovery(repositoryRoot, choice);
    roots.forEach(discovery::visitRoot);
    return new Discovery(
        discovery.eachOnce(),
        discovery.skipped.stream()
            .distinct()
            .sorted(Comparator.comparing(SkippedFile::path))
            .toList(),
        discovery.problems.stream().sorted().toList());
  }

  /**
   * A file that links lead to as well is taken by its own path, whatever the order of the folders.
   */
  private List<SourceFile> eachOnce() {
    Set<Path> seen = new HashSet<>();
    return files.stream()
        .sorted(Comparator.comparing(Found::isLinked).thenComparing(f -> f.file().path()))
        .filter(f -> seen.add(f.real()))
        .map(Found::file)
        .sorted(Comparator.comparing(SourceFile::path))
        .toList();
  }

  /**
   * A file to be analysed.
   *
   * @param real where it really lies
   * @param isLinked whether a link leads to it
   */
  private record Found(SourceFile file, Path real, boolean isLinked) {}

  private void visitRoot(SourceRoot root) {
    Path directory = root.directory().toAbsolutePath().normalize();
    if (!Files.isDirectory(directory)) {
      problems.add(readProblem(directory, "the source folder does not exist"));
      return;
    }
    try {
      Files.walkFileTree(
          directory,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(directory, root.kind()));
    } catch (IOException e) {
      problems.add(
          readProblem(directory, "the folder cannot be read: " + e.getClass().getSimpleName()));
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Optional<SourceKind> kind;

    Visitor(Path root, Optional<SourceKind> kind) {
      this.root = root;
      this.kind = kind;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      boolean enter =
          !isClosed(name(directory), f -> Files.exists(directory.resolveSibling(f)))
              && staysInside(directory);
      return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (name(file).endsWith(".java") && !attributes.isDirectory()) {
        take(file, kind);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (Files.isSymbolicLink(file)) {
        if (name(file).endsWith(".java")) {
          skipped.add(new SkippedFile(pathOf(file), SkippedFile.BROKEN_LINK));
        }
      } else {
        String what = Files.isDirectory(file) ? "the folder cannot be read: " : "cannot be read: ";
        problems.add(readProblem(file, what + failure.getClass().getSimpleName()));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private void take(Path file, Optional<SourceKind> rootKind) {
    String path = pathOf(file);
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      skipped.add(new SkippedFile(path, SkippedFile.BROKEN_LINK));
      return;
    }
    if (!Files.isRegularFile(file)) {
      // A pipe or a device would hold the one who reads it.
      skipped.add(new SkippedFile(path, SkippedFile.NO_FILE));
      return;
    }
    if (!staysInside(file)) {
      skipped.add(new SkippedFile(path, SkippedFile.LEAVES));
      return;
    }
    Optional<SourceKind> kind = rootKind.or(() -> PathChoice.kindOf(path));
    Optional<String> reason = choice.reasonToSkip(path, kind);
    if (reason.isPresent()) {
      skipped.add(new SkippedFile(path, reason.get()));
    } else {
      Path real = realFile(file);
      files.add(new Found(new SourceFile(file, path, kind), real, !real.equals(file)));
    }
  }

  /**
   * Whether a folder is not entered: a hidden one, or one of build output. {@code build} may be a
   * package's name: it is build output only beside a build file.
   *
   * @param name the folder's name
   * @param beside whether there is a file of a name beside it
   */
  public static boolean isClosed(String name, Predicate<String> beside) {
    return name.startsWith(".")
        || (BUILD_FOLDERS.contains(name) && BUILD_FILES.stream().anyMatch(beside));
  }

  /**
   * A source root outside the repository is the user's own wish: only links are held to the
   * repository.
   */
  private boolean staysInside(Path path) {
    return !Files.isSymbolicLink(path) || realPath(path).startsWith(realRepositoryRoot);
  }

  /** Asking for the real path of each file would look at all folders above it, file by file. */
  private Path realFile(Path file) {
    if (Files.isSymbolicLink(file)) {
      return realPath(file);
    }
    return realFolders
        .computeIfAbsent(file.getParent(), SourceDiscovery::realPath)
        .resolve(file.getFileName());
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private Problem readProblem(Path path, String message) {
    return new Problem(Problem.Kind.READ, pathOf(path), 0, 0, message);
  }

  private String pathOf(Path path) {
    return shown.of(path);
  }
}
