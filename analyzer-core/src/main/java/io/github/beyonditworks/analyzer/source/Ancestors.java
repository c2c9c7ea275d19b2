package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.ast.Node;
import java.util.Optional;

/** Looks up from a node to what stands around it. */
public final class Ancestors {

  private Ancestors() {}

  /** The nearest node of a class around a node, the node itself left out. */
  public static <N> Optional<N> nearest(Node node, Class<N> type) {
    Node current = node.getParentNode().orElse(null);
    while (current != null) {
      if (type.isInstance(current)) {
        return Optional.of(type.cast(current));
      }
      current = current.getParentNode().orElse(null);
    }
    return Optional.empty();
  }

  /** Whether a node stands inside another. */
  public static boolean isInside(Node node, Node outer) {
    Node current = node;
    while (current != null && current != outer) {
      current = current.getParentNode().orElse(null);
    }
    return current == outer;
  }
}
