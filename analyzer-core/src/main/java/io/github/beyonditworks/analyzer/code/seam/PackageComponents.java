package io.github.beyonditworks.analyzer.code.seam;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The strongly connected components of a graph: sets of nodes that all reach one another (Tarjan,
 * Depth-first search and linear graph algorithms, SIAM Journal on Computing 1972). The search keeps
 * a stack of its own: a chain of packages may be as long as somebody likes.
 */
final class PackageComponents {

  private final Map<String, ? extends Map<String, ?>> links;
  private final Set<String> within;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Set<String> closed = new TreeSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final List<Set<String>> components = new ArrayList<>();

  private PackageComponents(Map<String, ? extends Map<String, ?>> links, Set<String> within) {
    this.links = links;
    this.within = within;
  }

  /** A node that was reached, and those after it that are still to be looked at. */
  private record Visit(String node, Iterator<String> next) {}

  /**
   * The components of more than one node.
   *
   * @param links the nodes that each node points to
   * @param within the nodes that count
   */
  static List<Set<String>> of(Map<String, ? extends Map<String, ?>> links, Set<String> within) {
    PackageComponents search = new PackageComponents(links, within);
    within.forEach(search::search);
    return search.components;
  }

  private void search(String from) {
    reach(from);
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.next().hasNext()) {
        follow(visit.node(), visit.next().next());
      } else {
        visits.pop();
        leave(visit.node());
      }
    }
  }

  private void reach(String node) {
    if (order.containsKey(node)) {
      return;
    }
    lowest.put(node, order.size());
    order.put(node, order.size());
    open.push(node);
    Map<String, ?> next = links.get(node);
    visits.push(new Visit(node, next == null ? Set.<String>of().iterator() : keys(next)));
  }

  private static Iterator<String> keys(Map<String, ?> next) {
    return next.keySet().iterator();
  }

  private void follow(String node, String next) {
    if (!within.contains(next)) {
      return;
    }
    if (!order.containsKey(next)) {
      reach(next);
    } else if (!closed.contains(next)) {
      lowest.merge(node, order.get(next), Math::min);
    }
  }

  private void leave(String node) {
    if (lowest.get(node).equals(order.get(node))) {
      close(node);
    }
    if (!visits.isEmpty() && !closed.contains(node)) {
      lowest.merge(visits.peek().node(), lowest.get(node), Math::min);
    }
  }

  private void close(String root) {
    Set<String> component = new TreeSet<>();
    String node;
    do {
      node = open.pop();
      component.add(node);
    } while (!node.equals(root));
    closed.addAll(component);
    if (component.size() > 1) {
      components.add(component);
    }
  }
}
