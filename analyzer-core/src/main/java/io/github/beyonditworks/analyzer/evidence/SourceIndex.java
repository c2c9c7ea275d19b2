package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.evidence.AnalysedSources.OnDisk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the analysed file that a report means. */
final class SourceIndex {

  /** Folders that hold the unnamed package: elsewhere a file is in a package of its folder. */
  private static final Set<String> SOURCE_FOLDERS = Set.of("java", "src", "");

  private final Map<String, List<OnDisk>> byFileName = new HashMap<>();
  private final MavenModules modules;

  SourceIndex(List<OnDisk> sources, MavenModules modules) {
    this.modules = modules;
    byFileName.putAll(
        sources.stream()
            .collect(
                Collectors.groupingBy(s -> s.path().substring(s.path().lastIndexOf('/') + 1))));
  }

  /**
   * The files that are meant: none, one, or several that cannot be told apart. Of files with the
   * same package and name that one is meant which lies in the report's module.
   */
  List<OnDisk> find(SourceName name, ReportFile report) {
    List<OnDisk> candidates =
        byFileName.getOrDefault(name.file(), List.of()).stream()
            .filter(s -> fits(s.path(), name))
            .toList();
    List<OnDisk> inGroup =
        those(
            candidates,
            s ->
                s.path().startsWith(name.group() + "/")
                    || s.path().contains("/" + name.group() + "/"));
    if (candidates.size() < 2 || inGroup.size() == 1) {
      return candidates.size() < 2 ? candidates : inGroup;
    }
    List<OnDisk> inModule =
        those(candidates, s -> modules.of(s.location()).equals(modules.of(report.location())));
    return inModule.size() == 1 ? inModule : candidates;
  }

  private static List<OnDisk> those(List<OnDisk> sources, Predicate<OnDisk> wanted) {
    return sources.stream().filter(wanted).toList();
  }

  private static boolean fits(String path, SourceName name) {
    if (!name.folder().isEmpty()) {
      return path.equals(name.path()) || path.endsWith("/" + name.path());
    }
    String folder = path.substring(0, Math.max(0, path.length() - name.file().length() - 1));
    return SOURCE_FOLDERS.contains(folder.substring(folder.lastIndexOf('/') + 1));
  }
}
