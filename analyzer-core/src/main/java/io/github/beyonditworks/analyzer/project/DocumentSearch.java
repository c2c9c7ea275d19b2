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
    List<String> readmes = new ArrayList<>();
    BuildFiles builds = BuildFiles.around(locations, root);
    Path top = root.toAbsolutePath().normalize();
    Set<Path> folders = new HashSet<>(Set.of(top));
    builds.folders().forEach((folder, build) -> build.ifPresent(b -> folders.add(folder)));
    for (Path folder : folders) {
      readme(folder)
          .map(f -> top.relativize(f).toString().replace('\\', '/'))
          .ifPresent(readmes::add);
    }
    readmes.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    int decisions = 0;
    for (String folder : DECISIONS) {
      decisions +=
          names(top.resolve(folder), ".md").size() + names(top.resolve(folder), ".adoc").size();
    }
    Set<String> packages = new HashSet<>();
    Set<String> described = new HashSet<>();
    int modules = 0;
    int describedModules = 0;
    for (FileFacts file : files) {
      boolean isModule = file.path().endsWith("module-info.java");
      if (isModule) {
        modules++;
        describedModules += file.links().described() ? 1 : 0;
      } else if (file.kind() == SourceKind.MAIN) {
        if (!file.types().isEmpty()) {
          packages.add(file.links().packageName());
        }
        if (file.links().described()) {
          described.add(file.links().packageName());
        }
      }
    }
    described.retainAll(packages);
    return new Documents(
        readmes, decisions, packages.size(), described.size(), modules, describedModules);
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
