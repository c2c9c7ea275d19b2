package io.github.beyonditworks.analyzer.code.seam;

import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which packages of production code use which. */
public final class PackageGraph {

  private static final Comparator<Dependency> HEAVIEST =
      Comparator.comparingInt((Dependency d) -> -d.count())
          .thenComparing(d -> d.from().name())
          .thenComparing(d -> d.to().name());

  /** The dependencies of each package on each other. */
  private final Map<String, Map<String, List<Dependency>>> links = new TreeMap<>();

  private PackageGraph() {}

  /**
   * A type that uses a type of another package.
   *
   * @param from the type that uses
   * @param to the type that is used
   * @param line where it stands first
   * @param count how often it stands
   */
  public record Dependency(ProjectType from, ProjectType to, int line, int count) {}

  /**
   * A package that uses another.
   *
   * @param from the package that uses
   * @param to the package that is used
   * @param dependencies what it consists of, heaviest first
   * @param cycle the shortest way from the package back to itself along the link
   */
  public record Link(String from, String to, List<Dependency> dependencies, List<String> cycle) {}

  public static PackageGraph of(TypeIndex types) {
    PackageGraph graph = new PackageGraph();
    for (ProjectType type : types.types()) {
      if (type.isTopLevel() && type.file().kind() == SourceKind.MAIN) {
        types
            .references(type)
            .forEach(
                (target, use) -> graph.add(new Dependency(type, target, use.line(), use.count())));
      }
    }
    return graph;
  }

  private void add(Dependency dependency) {
    String from = dependency.from().packageName();
    String to = dependency.to().packageName();
    if (!from.equals(to) && dependency.to().file().kind() == SourceKind.MAIN) {
      links
          .computeIfAbsent(from, f -> new TreeMap<>())
          .computeIfAbsent(to, t -> new ArrayList<>())
          .add(dependency);
    }
  }

  /** The thinnest link of each cycle, one after another, until no cycle is left. */
  public List<Link> linksToCut() {
    List<Link> cut = new ArrayList<>();
    Optional<Link> thinnest = thinnestOnCycle();
    while (thinnest.isPresent()) {
      cut.add(thinnest.get());
      links.get(thinnest.get().from()).remove(thinnest.get().to());
      thinnest = thinnestOnCycle();
    }
    return cut;
  }

  private Optional<Link> thinnestOnCycle() {
    Map<String, Integer> component = new PackageComponents(links).numbers();
    Link thinnest = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, Map<String, List<Dependency>>> from : links.entrySet()) {
      for (Map.Entry<String, List<Dependency>> to : from.getValue().entrySet()) {
        int weight = to.getValue().stream().mapToInt(Dependency::count).sum();
        if (weight < least && component.get(from.getKey()).equals(component.get(to.getKey()))) {
          least = weight;
          thinnest = link(from.getKey(), to.getKey());
        }
      }
    }
    return Optional.ofNullable(thinnest);
  }

  private Link link(String from, String to) {
    List<Dependency> sorted = links.get(from).get(to).stream().sorted(HEAVIEST).toList();
    return new Link(from, to, sorted, cycle(from, to));
  }

  private List<String> cycle(String from, String to) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> pending = new ArrayDeque<>(List.of(to));
    Set<String> seen = new TreeSet<>(Set.of(to));
    while (!pending.isEmpty() && !seen.contains(from)) {
      String current = pending.remove();
      for (String next : links.getOrDefault(current, Map.of()).keySet()) {
        if (seen.add(next)) {
          cameFrom.put(next, current);
          pending.add(next);
        }
      }
    }
    Deque<String> way = new ArrayDeque<>();
    for (String step = from; step != null; step = cameFrom.get(step)) {
      way.addFirst(step);
    }
    way.addFirst(from);
    return List.copyOf(way);
  }
}
