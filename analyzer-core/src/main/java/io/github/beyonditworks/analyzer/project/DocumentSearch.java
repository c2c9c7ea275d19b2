package io.github.beyonditworks.analyzer.project;

import io.github.beyonditworks.analyzer.model.Documents;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for what a project tells its readers besides comments in the code. */
public final class DocumentSearch {

  private static final List<String> DECISIONS =
      List.of(
          "adr",
          "docs/adr",
          "doc/adr",
          "docs/adrs",
          "docs/decisions",
          "doc/decisions",
          "docs/architecture/decisions",
          "doc/architecture/decisions",
          "docs/architecture/adr");

  private DocumentSearch() {}

  /**
   * The documents of a project.
   *
   * @param root the folder that paths in reports are relative to
   * @param locations where its files stand on disk
   * @param files what was found out about them
   */
  public static Documents in(Path root, Collection<Path> locations, List<FileFacts> files) {
    Path top = root.toAbsolutePath().normalize();
    BuildFiles builds = BuildFiles.around(locations, root);
    Set<Path> folders = new HashSet<>(Set.of(top));
    builds.folders().forEach((folder, build) -> build.ifPresent(b -> folders.add(folder)));
    List<FileFacts> modules = files.stream().filter(DocumentSearch::isModule).toList();
    long describedModules = modules.stream().filter(f -> f.links().described()).count();
    Set<String> packages = new HashSet<>();
    Set<String> described = new HashSet<>();
    for (FileFacts file : files) {
      if (file.kind() == SourceKind.MAIN && !isModule(file)) {
        addPackage(file, packages, described);
      }
    }
    described.retainAll(packages);
    return new Documents(
        readmes(folders, top),
        decisions(top),
        packages.size(),
        described.size(),
        modules.size(),
        (int) describedModules);
  }

  private static List<String> readmes(Set<Path> folders, Path top) {
    List<String> readmes = new ArrayList<>();
    for (Path folder : folders) {
      readme(folder)
          .map(f -> top.relativize(f).toString().replace('\\', '/'))
          .ifPresent(readmes::add);
    }
    readmes.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    return readmes;
  }

  private static int decisions(Path top) {
    int decisions = 0;
    for (String name : DECISIONS) {
      Path folder = top.resolve(name);
      decisions += names(folder, ".md").size() + names(folder, ".adoc").size();
    }
    return decisions;
  }

  private static boolean isModule(FileFacts file) {
    return file.path().endsWith("module-info.java");
  }

  private static void addPackage(FileFacts file, Set<String> packages, Set<String> described) {
    String name = file.links().packageName();
    if (!file.types().isEmpty()) {
      packages.add(name);
    }
    if (file.links().described()) {
      described.add(name);
    }
  }

  private static Optional<Path> readme(Path folder) {
    return names(folder, "").stream()
        .filter(f -> nameOf(f).startsWith("readme") && Files.isRegularFile(f))
        .min(Comparator.naturalOrder());
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static List<Path> names(Path folder, String ending) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        if (nameOf(child).endsWith(ending)) {
          found.add(child);
        }
      }
    } catch (IOException e) {
      // A folder that cannot be listed shows its readers nothing either.
      found.clear();
    }
    return found;
  }
}
