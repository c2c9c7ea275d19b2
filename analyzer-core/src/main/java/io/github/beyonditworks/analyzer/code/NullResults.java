package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.IdentityHashMap;

/** The methods of a file that answer with {@code null} now and then and do not declare it. */
public final class NullResults {

  private final IdentityHashMap<Node, Boolean> methods = new IdentityHashMap<>();

  private NullResults() {}

  /** Finds them. */
  public static NullResults in(ParsedFile file) {
    return file.once(NullResults.class, NullResults::find);
  }

  private static NullResults find(ParsedFile file) {
    NullResults found = new NullResults();
    for (NullLiteralExpr literal : file.all(NullLiteralExpr.class)) {
      Node parent = literal.getParentNode().orElse(null);
      while (parent != null && isPassedThrough(parent)) {
        parent = parent.getParentNode().orElse(null);
      }
      if (parent instanceof ReturnStmt) {
        found.add(parent);
      }
    }
    return found;
  }

  private static boolean isPassedThrough(Node node) {
    return node instanceof ConditionalExpr
        || node instanceof EnclosedExpr
        || node instanceof CastExpr;
  }

  private void add(Node statement) {
    Node current = statement;
    while (current != null
        && !(current instanceof LambdaExpr)
        && !(current instanceof ObjectCreationExpr)
        && !(current instanceof TypeDeclaration<?>)) {
      if (current instanceof MethodDeclaration method) {
        if (!isDeclared(method)) {
          methods.put(method, true);
        }
        return;
      }
      current = current.getParentNode().orElse(null);
    }
  }

  private static boolean isDeclared(MethodDeclaration method) {
    for (AnnotationExpr annotation : method.getAnnotations()) {
      String name = annotation.getName().getIdentifier();
      if (name.contains("Null")) {
        return true;
      }
    }
    for (AnnotationExpr annotation : method.getType().getAnnotations()) {
      if (annotation.getName().getIdentifier().contains("Null")) {
        return true;
      }
    }
    return method.getType().asString().equals("Void");
  }

  /** Whether a method is one of them. */
  public boolean includes(CallableDeclaration<?> callable) {
    return methods.containsKey(callable);
  }
}
