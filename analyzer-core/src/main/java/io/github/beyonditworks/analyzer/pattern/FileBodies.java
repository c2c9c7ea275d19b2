package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The calls, loops and results of a file, by the method or constructor that they stand in. */
final class FileBodies {

  private final IdentityHashMap<Node, List<MethodCallExpr>> calls = new IdentityHashMap<>();
  private final IdentityHashMap<Node, List<ObjectCreationExpr>> creations = new IdentityHashMap<>();
  private final IdentityHashMap<Node, List<ReturnStmt>> results = new IdentityHashMap<>();
  private final IdentityHashMap<Node, List<ForEachStmt>> loops = new IdentityHashMap<>();

  FileBodies(ParsedFile file) {
    sort(file.all(MethodCallExpr.class), calls);
    sort(file.all(ObjectCreationExpr.class), creations);
    sort(file.all(ReturnStmt.class), results);
    sort(file.all(ForEachStmt.class), loops);
  }

  private static <N extends Node> void sort(List<N> nodes, IdentityHashMap<Node, List<N>> into) {
    for (N node : nodes) {
      Node owner = owner(node);
      if (owner != null) {
        into.computeIfAbsent(owner, o -> new ArrayList<>()).add(node);
      }
    }
  }

  private static Node owner(Node node) {
    Node current = node.getParentNode().orElse(null);
    while (current != null && !(current instanceof BodyDeclaration<?>)) {
      current = current.getParentNode().orElse(null);
    }
    return current instanceof CallableDeclaration<?> ? current : null;
  }

  List<MethodCallExpr> calls(CallableDeclaration<?> in) {
    return calls.getOrDefault(in, List.of());
  }

  List<ObjectCreationExpr> creations(CallableDeclaration<?> in) {
    return creations.getOrDefault(in, List.of());
  }

  List<ReturnStmt> results(CallableDeclaration<?> in) {
    return results.getOrDefault(in, List.of());
  }

  List<ForEachStmt> loops(CallableDeclaration<?> in) {
    return loops.getOrDefault(in, List.of());
  }
}
