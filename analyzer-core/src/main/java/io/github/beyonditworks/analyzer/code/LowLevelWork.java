package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.type.PrimitiveType;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Work on positions, characters, bits and bytes: the level below what a type is about. Counted are
 * array elements at computed positions, slices of strings, shifts, buffers, and calls that copy,
 * read or write one by one.
 */
public final class LowLevelWork {

  private static final Set<String> CALLS =
      Set.of(
          "arraycopy",
          "charAt",
          "codePointAt",
          "copyOfRange",
          "deleteCharAt",
          "indexOf",
          "lastIndexOf",
          "regionMatches",
          "setCharAt",
          "setLength",
          "substring");

  private static final Set<BinaryExpr.Operator> BITS =
      Set.of(
          BinaryExpr.Operator.LEFT_SHIFT,
          BinaryExpr.Operator.SIGNED_RIGHT_SHIFT,
          BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT);

  /** How many operations the nodes hold that hold any. */
  private final IdentityHashMap<Node, Integer> counts = new IdentityHashMap<>();

  private LowLevelWork() {}

  /** What a file holds of it; what only serves an assertion is no work of the code around. */
  public static LowLevelWork in(ParsedFile file) {
    LowLevelWork work = new LowLevelWork();
    for (ArrayAccessExpr access : file.all(ArrayAccessExpr.class)) {
      work.addIf(isComputed(access.getIndex()), access);
    }
    for (MethodCallExpr call : file.all(MethodCallExpr.class)) {
      work.addIf(call.getScope().isPresent() && CALLS.contains(call.getNameAsString()), call);
    }
    for (BinaryExpr binary : file.all(BinaryExpr.class)) {
      work.addIf(BITS.contains(binary.getOperator()), binary);
    }
    for (ArrayCreationExpr array : file.all(ArrayCreationExpr.class)) {
      work.addIf(isBuffer(array), array);
    }
    return work;
  }

  private void addIf(boolean low, Node operation) {
    Node node = low ? operation : null;
    while (node != null && !(node instanceof AssertStmt)) {
      counts.merge(node, 1, Integer::sum);
      node = node.getParentNode().orElse(null);
    }
  }

  /** How many such operations a piece of code holds. */
  public int count(Node code) {
    return counts.getOrDefault(code, 0);
  }

  private static boolean isBuffer(ArrayCreationExpr array) {
    return array.getInitializer().isEmpty()
        && array.getElementType() instanceof PrimitiveType element
        && (element.getType() == PrimitiveType.Primitive.BYTE
            || element.getType() == PrimitiveType.Primitive.CHAR);
  }

  private static boolean isComputed(Expression index) {
    return index instanceof BinaryExpr || index instanceof UnaryExpr;
  }
}
