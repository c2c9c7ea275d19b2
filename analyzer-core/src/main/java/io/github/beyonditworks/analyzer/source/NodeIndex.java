package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of one syntax tree by class, in source order. Made by the only walk over the tree;
 * every rule asks here.
 */
final class NodeIndex {

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Class<?>, List<Node>> byClass = new HashMap<>();

  NodeIndex(Node root) {
    Deque<Node> pending = new ArrayDeque<>();
    pending.push(root);
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      nodes.add(node);
      byClass.computeIfAbsent(node.getClass(), c -> new ArrayList<>()).add(node);
      List<Node> children = node.getChildNodes();
      for (int i = children.size() - 1; i >= 0; i--) {
        pending.push(children.get(i));
      }
    }
  }

  /** The nodes of a class or of its subclasses, parents before children and in source order. */
  @SuppressWarnings("unchecked") // every list holds instances of its key only
  <N> List<N> all(Class<N> type) {
    return (List<N>) byClass.computeIfAbsent(type, this::collect);
  }

  private List<Node> collect(Class<?> type) {
    return nodes.stream().filter(type::isInstance).toList();
  }
}
