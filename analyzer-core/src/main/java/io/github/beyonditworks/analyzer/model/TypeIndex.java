package io.github.beyonditworks.analyzer.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types that a project declares, and what the names in its files mean among them: found by
 * nesting, imports and packages, without a class path. Names of types from elsewhere mean nothing
 * here; nested types that are inherited are not found.
 */
public final class TypeIndex {

  private static final String STAR = ".*";

  private final Map<String, ProjectType> byName = new LinkedHashMap<>();

  /** For each simple name, what single-type imports of a file say. */
  private final Map<String, Map<String, String>> imported = new HashMap<>();

  /** For each path, the types of the file by the top-level type that they stand in. */
  private final Map<String, Map<String, List<ProjectType>>> parts = new ConcurrentHashMap<>();

  private final Map<ProjectType, Map<ProjectType, TypeLinks.Reference>> references =
      new ConcurrentHashMap<>();

  private TypeIndex() {}

  /** The types of files. Where two share a name, the first file's counts. */
  static TypeIndex of(List<FileFacts> files) {
    TypeIndex index = new TypeIndex();
    for (FileFacts file : files) {
      String prefix = prefixOf(file);
      for (TypeLinks type : file.links().types()) {
        index.byName.putIfAbsent(
            prefix + type.name(), new ProjectType(prefix + type.name(), file, type));
      }
      index.imported.put(file.path(), singleTypeImports(file));
    }
    return index;
  }

  /** What stands before the names of a file's types. */
  private static String prefixOf(FileFacts file) {
    String name = file.links().packageName();
    return name.isEmpty() ? "" : name + ".";
  }

  private static Map<String, String> singleTypeImports(FileFacts file) {
    Map<String, String> names = new HashMap<>();
    for (String name : file.links().imports()) {
      if (!name.endsWith(STAR)) {
        names.put(name.substring(name.lastIndexOf('.') + 1), name);
      }
    }
    return names;
  }

  /** All types, by the paths of their files and then in source order. */
  public Collection<ProjectType> types() {
    return byName.values();
  }

  /** The type of a fully qualified name. */
  public Optional<ProjectType> find(String qualifiedName) {
    return Optional.ofNullable(byName.get(qualifiedName));
  }

  /** The type that a file declares under a name, as {@code Outer.Inner}. */
  public Optional<ProjectType> declared(FileFacts file, String name) {
    return find(prefixOf(file) + name);
  }

  /** The type of the project that a name in a type's code means; empty for all other types. */
  public Optional<ProjectType> resolve(ProjectType from, String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    int dot = written.indexOf('.');
    if (dot < 0) {
      return resolveSimple(from, written);
    }
    return resolveSimple(from, written.substring(0, dot))
        .flatMap(outer -> find(outer.name() + written.substring(dot)))
        .or(() -> find(written));
  }

  private Optional<ProjectType> resolveSimple(ProjectType from, String name) {
    FileLinks file = from.file().links();
    for (String outer = from.name(); isInPackage(outer, file); outer = outerOf(outer)) {
      ProjectType nested = byName.get(outer + '.' + name);
      if (nested != null) {
        return Optional.of(nested);
      }
    }
    if (from.simpleName().equals(name)) {
      return Optional.of(from);
    }
    String single = imported.get(from.file().path()).get(name);
    if (single != null) {
      return find(single);
    }
    Optional<ProjectType> neighbour =
        find(file.packageName().isEmpty() ? name : file.packageName() + '.' + name);
    return neighbour.isPresent() ? neighbour : onDemand(file, name);
  }

  private Optional<ProjectType> onDemand(FileLinks file, String name) {
    return file.imports().stream()
        .filter(i -> i.endsWith(STAR))
        .flatMap(i -> find(i.substring(0, i.length() - 1) + name).stream())
        .findFirst();
  }

  private static boolean isInPackage(String name, FileLinks file) {
    return name.length() > file.packageName().length();
  }

  private static String outerOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /**
   * The types of the project that a type and the types within it name, by top-level types, itself
   * left out; of each the line where it stands first and how often it stands.
   *
   * @param type a top-level type
   */
  public Map<ProjectType, TypeLinks.Reference> references(ProjectType type) {
    return references.computeIfAbsent(type, this::resolveReferences);
  }

  private Map<ProjectType, TypeLinks.Reference> resolveReferences(ProjectType type) {
    Map<ProjectType, TypeLinks.Reference> found = new LinkedHashMap<>();
    for (ProjectType part : partsOf(type)) {
      for (TypeLinks.Reference reference : part.links().references()) {
        resolve(part, reference.type())
            .flatMap(target -> find(target.topLevel()))
            .filter(target -> !target.equals(type))
            .ifPresent(target -> found.merge(target, reference, TypeIndex::sum));
      }
    }
    return found;
  }

  private static TypeLinks.Reference sum(TypeLinks.Reference a, TypeLinks.Reference b) {
    return new TypeLinks.Reference(a.type(), Math.min(a.line(), b.line()), a.count() + b.count());
  }

  /** A top-level type and the types within it. */
  public List<ProjectType> partsOf(ProjectType type) {
    return parts
        .computeIfAbsent(type.file().path(), path -> partsIn(type.file()))
        .getOrDefault(type.links().topLevel(), List.of());
  }

  private Map<String, List<ProjectType>> partsIn(FileFacts file) {
    Map<String, List<ProjectType>> byTop = new HashMap<>();
    for (TypeLinks links : file.links().types()) {
      List<ProjectType> ofTop = byTop.computeIfAbsent(links.topLevel(), top -> new ArrayList<>());
      declared(file, links.name()).ifPresent(ofTop::add);
    }
    return byTop;
  }
}
