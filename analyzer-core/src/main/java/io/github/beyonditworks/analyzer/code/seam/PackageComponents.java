package io.github.beyonditworks.analyzer.code.seam;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The strongly connected components of a graph: sets of nodes that all reach one another (Tarjan,
 * Depth-first search and linear graph algorithms, SIAM Journal on Computing 1972).
 */
public final class PackageComponents {

  private final Map<String, ? extends Map<String, ?>> links;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Map<String, Integer> component = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** The components of nodes with the nodes that each points to. */
  PackageComponents(Map<String, ? extends Map<String, ?>> links) {
    this.links = links;
  }

  /** The number of the component of each node; nodes that reach one another have the same. */
  Map<String, Integer> numbers() {
    links.keySet().forEach(this::visit);
    return component;
  }

  private void visit(String node) {
    if (order.containsKey(node)) {
      return;
    }
    int number = order.size();
    order.put(node, number);
    lowest.put(node, number);
    open.push(node);
    if (links.containsKey(node)) {
      links.get(node).keySet().forEach(next -> follow(node, next));
    }
    if (lowest.get(node) == number) {
      close(node, number);
    }
  }

  private void follow(String node, String next) {
    visit(next);
    if (!component.containsKey(next)) {
      lowest.merge(node, lowest.get(next), Math::min);
    }
  }

  private void close(String root, int number) {
    String node;
    do {
      node = open.pop();
      component.put(node, number);
    } while (!node.equals(root));
  }
}
