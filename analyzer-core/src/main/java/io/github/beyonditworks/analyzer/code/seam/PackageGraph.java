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

  /**
   * The thinnest link of each cycle, one after another, until no cycle is left. Packages that reach
   * one another are a matter of their own: what is cut among them changes nothing for others.
   */
  public List<Link> linksToCut() {
    Map<String, Map<String, Integer>> weights = new HashMap<>();
    links.forEach(
        (from, targets) ->
            targets.forEach(
                (to, uses) ->
                    weights
                        .computeIfAbsent(from, f -> new HashMap<>())
                        .put(to, uses.stream().mapToInt(Dependency::count).sum())));
    List<Link> cut = new ArrayList<>();
    Deque<Set<String>> tangles = new ArrayDeque<>(PackageComponents.of(links, links.keySet()));
    while (!tangles.isEmpty()) {
      Set<String> tangle = tangles.pop();
      Link thinnest = thinnest(tangle, weights);
      cut.add(thinnest);
      links.get(thinnest.from()).remove(thinnest.to());
      tangles.addAll(PackageComponents.of(links, tangle));
    }
    return cut;
  }

  /** Among packages that reach one another, so that each link between them is on a cycle. */
  private Link thinnest(Set<String> tangle, Map<String, Map<String, Integer>> weights) {
    String thinFrom = "";
    String thinTo = "";
    int least = Integer.MAX_VALUE;
    for (String from : tangle) {
      for (String to : links.get(from).keySet()) {
        int weight = weights.get(from).get(to);
        if (weight < least && tangle.contains(to)) {
          least = weight;
          thinFrom = from;
          thinTo = to;
        }
      }
    }
    return link(thinFrom, thinTo);
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
