package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Java files that a change touches. A file that was renamed is one of each list.
 *
 * @param before as they were, sorted by path; those that the change deleted included
 * @param after as they are, sorted by path; those that the change added included
 */
public record ChangedSources(List<SourceFile> before, List<SourceFile> after) {

  /** Copies the lists. */
  public ChangedSources {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Compares what was found with a base.
   *
   * @param base the repository before the change
   * @param repositoryRoot the folder that paths are relative to
   * @param roots the folders that were looked in
   * @param choice which files are wanted
   * @param found the files that were found there
   */
  public static ChangedSources between(
      BaseRevision base,
      Path repositoryRoot,
      List<SourceRoot> roots,
      PathChoice choice,
      List<SourceFile> found) {
    List<SourceFile> after =
        found.stream()
            .filter(f -> isChanged(base, f))
            .sorted(Comparator.comparing(SourceFile::path))
            .toList();
    Map<String, SourceFile> present =
        found.stream().collect(Collectors.toMap(SourceFile::path, f -> f, (a, b) -> a));
    Scope scope = new Scope(repositoryRoot.toAbsolutePath().normalize(), roots);
    return new ChangedSources(before(base, scope, choice, present, paths(after)), after);
  }

  /** What stood in the base where files are changed or gone. */
  private static List<SourceFile> before(
      BaseRevision base,
      Scope scope,
      PathChoice choice,
      Map<String, SourceFile> present,
      Set<String> changed) {
    List<SourceFile> before = new ArrayList<>();
    for (String path : base.javaFiles()) {
      SourceFile now = present.get(path);
      boolean touched = now == null ? scope.isGone(path) : changed.contains(path);
      if (touched && scope.holds(path)) {
        Optional<SourceKind> kind = now == null ? scope.kindOf(path) : now.kind();
        base.file(path)
            .filter(c -> choice.reasonToSkip(path, kind).isEmpty())
            .ifPresent(c -> before.add(new SourceFile(c, path, kind)));
      }
    }
    return before;
  }

  /** The paths of the files as they were. */
  public Set<String> pathsBefore() {
    return paths(before);
  }

  /** The paths of the files as they are. */
  public Set<String> pathsAfter() {
    return paths(after);
  }

  private static Set<String> paths(List<SourceFile> files) {
    return files.stream().map(SourceFile::path).collect(Collectors.toSet());
  }

  /** A file that cannot be read is looked at, so that its analysis says why. */
  private static boolean isChanged(BaseRevision base, SourceFile file) {
    if (file.location().filter(l -> base.isKnownUntouched(file.path(), l)).isPresent()) {
      return false;
    }
    try {
      return !base.had(file.path(), file.content().bytes());
    } catch (IOException e) {
      return true;
    }
  }

  /** The folders that were looked in, and the nearest folder around all of them. */
  private static final class Scope {
    private final Map<String, SourceRoot> byPrefix = new HashMap<>();
    private final Path root;
    private final String around;

    Scope(Path root, List<SourceRoot> roots) {
      this.root = root;
      Path common = null;
      for (SourceRoot r : roots) {
        Path folder = r.directory().toAbsolutePath().normalize();
        byPrefix.put(prefix(root, folder), r);
        common = common == null ? folder : shared(common, folder);
      }
      around = common == null || root.startsWith(common) ? "" : prefix(root, common);
    }

    private static Path shared(Path a, Path b) {
      Path common = a;
      while (common.getParent() != null && !b.startsWith(common)) {
        common = common.getParent();
      }
      return common;
    }

    private static String prefix(Path root, Path folder) {
      String relative = root.relativize(folder).toString().replace('\\', '/');
      return relative.isEmpty() ? "" : relative + "/";
    }

    boolean isGone(String path) {
      return !Files.exists(root.resolve(path));
    }

    /** Folders that are gone were not looked in: all that lies around the others is meant. */
    boolean holds(String path) {
      return path.startsWith(around);
    }

    Optional<SourceKind> kindOf(String path) {
      return byPrefix.entrySet().stream()
          .filter(e -> path.startsWith(e.getKey()))
          .max(Comparator.comparingInt(e -> e.getKey().length()))
          .flatMap(e -> e.getValue().kind())
          .or(() -> PathChoice.kindOf(path));
    }
  }
}
