package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.regex.Pattern;

/** Tells paths whose file is read from those that are compared, taken apart or handed on. */
public final class OpenedPaths {

  private static final Pattern OPENING =
      Pattern.compile("^(read|load|open|parse|lines|import|new(Buffered|Input))|(Reader|Stream)$");

  private OpenedPaths() {}

  /** Whether a test reads what the path of a node leads to, at once or by its variable. */
  public static boolean isOpened(Node node, MethodDeclaration test) {
    if (node instanceof ObjectCreationExpr creation
        && !creation.getType().getNameAsString().equals("File")) {
      return true;
    }
    return opens(node.getParentNode().orElse(null))
        || OwnFixtures.variableOf(node).stream()
            .flatMap(
                name ->
                    Subtree.all(test, NameExpr.class, n -> n.getNameAsString().equals(name))
                        .stream())
            .anyMatch(n -> opens(n.getParentNode().orElse(null)));
  }

  private static boolean opens(Node node) {
    return (node instanceof MethodCallExpr call && OPENING.matcher(call.getNameAsString()).find())
        || (node instanceof ObjectCreationExpr creation
            && OPENING.matcher(creation.getType().getNameAsString()).find());
  }
}
