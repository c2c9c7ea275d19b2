package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs when a piece of code runs itself: not the lambdas and class bodies in it, which are
 * handed to others.
 */
public final class DirectCode {

  private DirectCode() {}

  /** The nodes of a class at and below a node, in source order. */
  public static <N> List<N> in(Node root, Class<N> type) {
    List<N> found = new ArrayList<>();
    collect(root, type, found);
    return found;
  }

  private static <N> void collect(Node node, Class<N> type, List<N> into) {
    if (type.isInstance(node)) {
      into.add(type.cast(node));
    }
    for (Node child : node.getChildNodes()) {
      if (!isHandedOn(child)) {
        collect(child, type, into);
      }
    }
  }

  private static boolean isHandedOn(Node node) {
    return node instanceof LambdaExpr
        || node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent());
  }
}
