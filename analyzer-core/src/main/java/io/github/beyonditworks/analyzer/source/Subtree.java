package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The nodes of a part of a syntax tree, the part's root first, parents before children and in
 * source order. What the whole file has is asked of {@link ParsedFile#all}, which walks once; this
 * is for a member or an expression. One small loop serves all who ask: it is compiled early in a
 * short run, unlike the parser's own walks, which copy the children of every node.
 */
public final class Subtree {

  private Subtree() {}

  /** The nodes of a class or of its subclasses. */
  public static <N extends Node> List<N> all(Node root, Class<N> type) {
    List<N> found = new ArrayList<>();
    collect(root, type, found);
    return found;
  }

  /** The nodes of a class that satisfy a condition. */
  public static <N extends Node> List<N> all(Node root, Class<N> type, Predicate<N> condition) {
    List<N> found = all(root, type);
    found.removeIf(condition.negate());
    return found;
  }

  /** Whether there is a node of a class. */
  public static boolean has(Node root, Class<? extends Node> type) {
    if (type.isInstance(root)) {
      return true;
    }
    List<Node> children = root.getChildNodes();
    for (int i = 0; i < children.size(); i++) {
      if (has(children.get(i), type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a node of a class that satisfies a condition. */
  public static <N extends Node> boolean has(Node root, Class<N> type, Predicate<N> condition) {
    if (type.isInstance(root) && condition.test(type.cast(root))) {
      return true;
    }
    List<Node> children = root.getChildNodes();
    for (int i = 0; i < children.size(); i++) {
      if (has(children.get(i), type, condition)) {
        return true;
      }
    }
    return false;
  }

  private static <N extends Node> void collect(Node node, Class<N> type, List<N> into) {
    if (type.isInstance(node)) {
      into.add(type.cast(node));
    }
    List<Node> children = node.getChildNodes();
    for (int i = 0; i < children.size(); i++) {
      collect(children.get(i), type, into);
    }
  }
}
