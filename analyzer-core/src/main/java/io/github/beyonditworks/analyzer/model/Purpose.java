package io.github.beyonditworks.analyzer.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project was taken for, as a whole and module by module.
 *
 * @param kind what most of its code is
 * @param reason how that was told, as a phrase without a full stop
 * @param modules the kinds of its modules, by their folders relative to the repository root, {@code
 *     ""} for the root itself; empty where the whole project is of one kind
 */
public record Purpose(ProjectKind kind, String reason, SortedMap<String, ProjectKind> modules) {

  /** What is taken for granted where nothing tells: others may call it. */
  public static final Purpose OPEN =
      new Purpose(
          ProjectKind.LIBRARY,
          "neither the build nor the code says that it is an application",
          new TreeMap<>());

  /** Copies the map. */
  public Purpose {
    modules = Collections.unmodifiableSortedMap(new TreeMap<>(modules));
  }

  /** What the nearest module around a file is. */
  public ProjectKind of(String path) {
    if (modules.isEmpty()) {
      return kind;
    }
    int slash = path.lastIndexOf('/');
    while (slash > 0) {
      ProjectKind module = modules.get(path.substring(0, slash));
      if (module != null) {
        return module;
      }
      slash = path.lastIndexOf('/', slash - 1);
    }
    return modules.getOrDefault("", kind);
  }
}
