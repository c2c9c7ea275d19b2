package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.evidence.AnalysedSources.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folders with a {@code pom.xml} that source files and reports lie in. */
final class MavenModules {

  private final Path repositoryRoot;
  private final Map<Path, Optional<Path>> known = new HashMap<>();

  MavenModules(Path repositoryRoot) {
    this.repositoryRoot = repositoryRoot;
  }

  /** The nearest module that a file or folder lies in, within the repository. */
  Optional<Path> of(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent == null ? Optional.empty() : around(parent);
  }

  private Optional<Path> around(Path folder) {
    Optional<Path> cached = known.get(folder);
    if (cached != null) {
      return cached;
    }
    Optional<Path> module = Optional.empty();
    if (isModule(folder)) {
      module = Optional.of(folder);
    } else if (!folder.equals(repositoryRoot) && folder.getParent() != null) {
      module = around(folder.getParent());
    }
    known.put(folder, module);
    return module;
  }

  private static boolean isModule(Path folder) {
    return Files.isRegularFile(folder.resolve("pom.xml"));
  }

  /** The modules that hold source files. */
  NavigableSet<Path> of(List<OnDisk> sources) {
    NavigableSet<Path> modules = new TreeSet<>();
    sources.forEach(s -> of(s.location()).ifPresent(modules::add));
    return modules;
  }

  /**
   * The modules around some and those beside them: an aggregate report lies in a parent, or in a
   * module of its own that has no sources.
   */
  NavigableSet<Path> near(NavigableSet<Path> modules) {
    NavigableSet<Path> near = new TreeSet<>(modules);
    for (Path module : modules) {
      Optional<Path> parent = of(module);
      while (parent.isPresent() && module.startsWith(repositoryRoot) && near.add(parent.get())) {
        near.addAll(below(parent.get()));
        parent = parent.get().equals(repositoryRoot) ? Optional.empty() : of(parent.get());
      }
    }
    return near;
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(MavenModules::isModule).toList();
    } catch (IOException e) {
      // What cannot be listed holds no reports that could be read.
      return new ArrayList<>();
    }
  }
}
