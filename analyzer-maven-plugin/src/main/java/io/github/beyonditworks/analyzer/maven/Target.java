package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.ProjectFolders;
import io.github.beyonditworks.analyzer.engine.Task;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What a goal analyses.
 *
 * @param name the name in reports
 * @param baseDirectory the project's folder
 * @param repositoryRoot the folder that paths in reports are relative to
 * @param roots the folders to look in
 * @param buildFolders where the projects' builds put what they make
 */
record Target(
    String name,
    Path baseDirectory,
    Path repositoryRoot,
    List<SourceRoot> roots,
    List<Path> buildFolders) {

  /** The source folders of one project; empty where it has none. */
  static Optional<Target> ofProject(MavenSession session, MavenProject project) {
    return ofProjects(session, project, List.of(project));
  }

  /** The source folders of several projects as one; empty where they have none. */
  static Optional<Target> ofProjects(
      MavenSession session, MavenProject root, List<MavenProject> projects) {
    List<SourceRoot> roots = new ArrayList<>();
    for (MavenProject project : projects) {
      // Copies: in a parallel build another goal may add a folder to its module meanwhile.
      new ArrayList<>(project.getCompileSourceRoots())
          .forEach(r -> addIfExists(roots, SourceRoot.main(Path.of(r))));
      new ArrayList<>(project.getTestCompileSourceRoots())
          .forEach(r -> addIfExists(roots, SourceRoot.test(Path.of(r))));
    }
    Path base = baseOf(session, root);
    Path fallback = session.getRequest().getMultiModuleProjectDirectory().toPath();
    return roots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Target(
                root.getName(),
                base,
                ProjectFolders.repositoryRoot(base, fallback),
                roots,
                buildFolders(projects)));
  }

  /** Without a POM Maven leaves the build directory unresolved. */
  private static List<Path> buildFolders(List<MavenProject> projects) {
    return projects.stream()
        .filter(p -> p.getBasedir() != null)
        .map(p -> Path.of(p.getBuild().getDirectory()).toAbsolutePath().normalize())
        .toList();
  }

  /** Everything below a folder. */
  static Target ofDirectory(Path directory) {
    Path base = directory.toAbsolutePath().normalize();
    return new Target(
        String.valueOf(base.getFileName()),
        base,
        ProjectFolders.repositoryRoot(base, base),
        List.of(SourceRoot.of(base)),
        List.of());
  }

  /**
   * The same in plain values.
   *
   * @param configurationFolders where a configuration file is looked for, nearest first
   */
  Task.Project values(List<Path> configurationFolders) {
    return new Task.Project(
        name,
        baseDirectory.toString(),
        repositoryRoot.toString(),
        roots.stream().map(Task.Root::of).toList(),
        buildFolders.stream().map(Path::toString).toList(),
        configurationFolders.stream().map(Path::toString).toList());
  }

  private static void addIfExists(List<SourceRoot> roots, SourceRoot root) {
    if (Files.isDirectory(root.directory())) {
      roots.add(root);
    }
  }

  private static Path baseOf(MavenSession session, MavenProject project) {
    return project.getBasedir() == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }
}
