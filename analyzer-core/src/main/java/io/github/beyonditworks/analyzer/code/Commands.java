package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import java.util.regex.Pattern;

/** Types that are started in a console and answer there. */
public final class Commands {

  private static final Pattern NAME =
      Pattern.compile(
          "\\w*(?:Main|Cli|CLI|Command|Commands|App|Application|Console|Launcher|Tool|Demo|Example|Sample|Printer|Shell|Benchmark|Usage|Terminal|Starter|Runner|Cmd)");

  private Commands() {}

  /** Whether a node stands in a type with a {@code main}, or in one that a framework starts. */
  public static boolean isIn(Node node, Libraries libraries, NameOrigins origins) {
    Node current = node;
    while (current != null) {
      if (current instanceof TypeDeclaration<?> type
          && (!type.getMethodsByName("main").isEmpty() || isStarted(type, libraries, origins))) {
        return true;
      }
      current = current.getParentNode().orElse(null);
    }
    return false;
  }

  /** Whether the name of a type says that it is, or serves, a command. */
  public static boolean isNamedSo(TypeDeclaration<?> type) {
    return NAME.matcher(type.getNameAsString()).matches();
  }

  private static boolean isStarted(
      TypeDeclaration<?> type, Libraries libraries, NameOrigins origins) {
    for (AnnotationExpr annotation : type.getAnnotations()) {
      if (libraries.has(Table.COMMANDS, annotation.getName().getIdentifier(), origins)) {
        return true;
      }
    }
    if (type instanceof NodeWithImplements<?> node) {
      for (ClassOrInterfaceType superType : node.getImplementedTypes()) {
        if (libraries.has(Table.COMMANDS, superType.getNameAsString(), origins)) {
          return true;
        }
      }
    }
    return false;
  }
}
