package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.source.BaseRevision;
import io.github.beyonditworks.analyzer.source.SourceDiscovery;
import io.github.beyonditworks.analyzer.source.SourceDiscovery.Discovery;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of the repository that a change puts where no analysis looks: into hidden folders and
 * what passes for build output, behind links that leave the project, out of the source folders.
 */
final class LeftOut {

  private final AnalysisOptions options;
  private final BaseRevision base;
  private final Path root;
  private final List<String> prefixes = new ArrayList<>();

  private LeftOut(AnalysisOptions options, BaseRevision base) {
    this.options = options;
    this.base = base;
    this.root = options.repositoryRoot().toAbsolutePath().normalize();
    for (SourceRoot source : options.roots()) {
      Path folder = source.directory().toAbsolutePath().normalize();
      if (folder.startsWith(root)) {
        String relative = root.relativize(folder).toString().replace('\\', '/');
        prefixes.add(relative.isEmpty() ? "" : relative + "/");
      }
    }
  }

  /**
   * The files that nobody looks at since the change, and that no list of what was found names.
   *
   * @param options what was asked for
   * @param base the repository before the change
   * @param discovery what was found on disk
   */
  static List<SkippedFile> unseen(AnalysisOptions options, BaseRevision base, Discovery discovery) {
    return new LeftOut(options, base).unseen(discovery);
  }

  private List<SkippedFile> unseen(Discovery discovery) {
    SortedSet<String> before = base.javaFiles();
    List<SkippedFile> unseen = new ArrayList<>();
    for (SkippedFile skipped : discovery.skipped()) {
      if (skipped.isNoFile() && before.contains(skipped.path())) {
        unseen.add(skipped);
      }
    }
    SortedSet<String> all = new TreeSet<>(before);
    all.addAll(base.trackedJavaFiles());
    all.removeAll(seen(discovery));
    Map<String, String> gone = gone(before);
    for (String path : all) {
      if (options.choice().isWanted(path) && exists(path)) {
        String reason = reason(path, before.contains(path), gone);
        if (!reason.isEmpty()) {
          unseen.add(new SkippedFile(path, reason));
        }
      }
    }
    return unseen;
  }

  private static Set<String> seen(Discovery discovery) {
    Set<String> seen = new HashSet<>();
    discovery.files().forEach(f -> seen.add(f.path()));
    discovery.skipped().forEach(f -> seen.add(f.path()));
    discovery.problems().forEach(p -> seen.add(p.path()));
    return seen;
  }

  /** Why nobody looks at a file any more; empty where nobody did before, or it never was code. */
  private String reason(String path, boolean wasThere, Map<String, String> gone) {
    if (isInRoots(path)) {
      return !wasThere || wasLookedAt(path) ? "in a folder that is not looked at" : "";
    }
    boolean moved = !wasThere && gone.containsKey(name(path)) && SourceFile.kindOf(path).isEmpty();
    return moved ? "moved out of the source folders: " + gone.get(name(path)) : "";
  }

  /** The files of the source folders that are no more, by name. */
  private Map<String, String> gone(SortedSet<String> before) {
    Map<String, String> gone = new HashMap<>();
    for (String path : before) {
      if (isInRoots(path) && options.choice().isWanted(path) && !exists(path)) {
        gone.put(name(path), path);
      }
    }
    return gone;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private boolean exists(String path) {
    return Files.exists(root.resolve(path));
  }

  private boolean isInRoots(String path) {
    return prefixes.stream().anyMatch(path::startsWith);
  }

  /** Whether an analysis of the base would have come upon a file of it. */
  private boolean wasLookedAt(String path) {
    for (String prefix : prefixes) {
      if (path.startsWith(prefix) && isOpen(path, prefix.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpen(String path, int from) {
    int begin = from;
    for (int end = path.indexOf('/', begin); end >= 0; end = path.indexOf('/', begin)) {
      String above = path.substring(0, begin);
      if (SourceDiscovery.isClosed(
          path.substring(begin, end), f -> base.file(above + f).isPresent())) {
        return false;
      }
      begin = end + 1;
    }
    return true;
  }
}
