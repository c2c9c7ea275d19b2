package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the folders of a project that no build describes. */
public final class ProjectFolders {

  /** Where builds put what they make: Maven's and Gradle's. */
  private static final List<String> BUILD_FOLDERS = List.of("target", "build");

  private ProjectFolders() {}

  /**
   * Everything below a folder, as a project.
   *
   * @throws TaskException when there is no such folder
   */
  public static Task.Project of(Path directory) throws TaskException {
    if (!Files.isDirectory(directory)) {
      throw TaskException.input("the folder " + directory + " does not exist");
    }
    Path base = directory.toAbsolutePath().normalize();
    Path root = repositoryRoot(base, base);
    Set<String> configurations = new LinkedHashSet<>(List.of(base.toString(), root.toString()));
    return new Task.Project(
        String.valueOf(base.getFileName()),
        base.toString(),
        root.toString(),
        List.of(Task.Root.of(SourceRoot.of(base))),
        BUILD_FOLDERS.stream()
            .map(base::resolve)
            .filter(Files::isDirectory)
            .map(Path::toString)
            .toList(),
        List.copyOf(configurations));
  }

  /**
   * The nearest folder upwards that holds a git repository, or else the fallback where it lies
   * above.
   */
  public static Path repositoryRoot(Path base, Path fallback) {
    for (Path folder = base.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    Path root = fallback.toAbsolutePath().normalize();
    return base.startsWith(root) ? root : base;
  }
}
