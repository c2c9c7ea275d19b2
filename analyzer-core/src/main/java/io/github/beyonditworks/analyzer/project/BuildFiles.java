package io.github.beyonditworks.analyzer.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The modules that sources lie in, and what their build files tell. */
final class BuildFiles {

  private static final List<String> NAMES = List.of("pom.xml", "build.gradle.kts", "build.gradle");
  private static final int LARGEST = 1_000_000;

  private final Path root;
  private final SortedMap<Path, Optional<Build>> byFolder = new TreeMap<>();

  private BuildFiles(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * A build file.
   *
   * @param folder the module's folder relative to the root, with {@code /}, empty for the root
   * @param file its path relative to the root
   * @param signs what it tells
   */
  record Build(String folder, String file, List<Sign> signs) {

    Optional<Sign> first(Sign.Kind kind) {
      return signs.stream().filter(s -> s.kind() == kind).findFirst();
    }
  }

  /** The build files in the folders that sources lie in, and in those around them. */
  static BuildFiles around(Collection<Path> sources, Path root) {
    BuildFiles files = new BuildFiles(root);
    for (Path source : sources) {
      files.look(source.toAbsolutePath().normalize().getParent());
    }
    return files;
  }

  private void look(Path start) {
    Path folder = start;
    while (folder != null && folder.startsWith(root) && !byFolder.containsKey(folder)) {
      byFolder.put(folder, read(folder));
      folder = folder.getParent();
    }
  }

  private Optional<Build> read(Path folder) {
    String shown = root.relativize(folder).toString().replace('\\', '/');
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(
            new Build(shown, shown.isEmpty() ? name : shown + '/' + name, signs(file, name)));
      }
    }
    return Optional.empty();
  }

  private static List<Sign> signs(Path file, String name) {
    try {
      if (Files.size(file) > LARGEST) {
        return List.of();
      }
      // Signs are names in ASCII: how other characters are decoded makes no difference.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return name.endsWith(".xml") ? PomReading.signs(text) : GradleReading.signs(text);
    } catch (IOException e) {
      // A build file that cannot be read tells nothing; the kind is then told from the code.
      return List.of();
    }
  }

  /** The build files around a source, the nearest first. */
  List<Build> of(Path source) {
    List<Build> around = new ArrayList<>();
    Path folder = source.toAbsolutePath().normalize().getParent();
    while (folder != null && byFolder.containsKey(folder)) {
      byFolder.get(folder).ifPresent(around::add);
      folder = folder.getParent();
    }
    return around;
  }

  /** The folders that were looked at. */
  Map<Path, Optional<Build>> folders() {
    return byFolder;
  }
}
