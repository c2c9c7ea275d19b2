package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A package in a module, with its types, production code and tests.
 *
 * @param module the folder of the module, relative to the project's; empty for the project's own
 * @param name the package's name
 * @param page its page, relative to the report's folder
 * @param types its types by kind of code, those that cost most first
 */
record CodePackage(String module, String name, String page, Map<SourceKind, List<TypeCost>> types) {

  private static final String FOLDER = "packages/";
  private static final String SOURCES = "src/";

  /** All packages, by module and name. */
  static List<CodePackage> all(Map<SourceKind, List<TypeCost>> types) {
    SortedMap<String, Map<SourceKind, List<TypeCost>>> found = new TreeMap<>();
    types.forEach(
        (kind, own) -> {
          for (TypeCost type : own) {
            found
                .computeIfAbsent(key(type), k -> new EnumMap<>(SourceKind.class))
                .computeIfAbsent(kind, k -> new ArrayList<>())
                .add(type);
          }
        });
    PageNames pages = new PageNames(FOLDER, found.keySet());
    List<CodePackage> packages = new ArrayList<>(found.size());
    found.forEach(
        (key, own) -> {
          TypeCost any = own.values().iterator().next().get(0);
          packages.add(
              new CodePackage(
                  moduleOf(any.path()), any.packageName(), pages.page(key), Map.copyOf(own)));
        });
    return List.copyOf(packages);
  }

  /** A package may stand in several modules. */
  static String key(TypeCost type) {
    return key(moduleOf(type.path()), type.packageName());
  }

  private static String key(String module, String name) {
    return module.isEmpty() ? name : module + "/" + name;
  }

  /** What tells it from all other packages. */
  String key() {
    return key(module, name);
  }

  /** The folder that holds the sources' folder, as build tools lay modules out. */
  static String moduleOf(String path) {
    int sources = path.startsWith(SOURCES) ? 0 : path.indexOf("/" + SOURCES);
    return sources < 0 ? "" : path.substring(0, sources);
  }

  /** Its types of a kind of code. */
  List<TypeCost> types(SourceKind kind) {
    return types.getOrDefault(kind, List.of());
  }
}
