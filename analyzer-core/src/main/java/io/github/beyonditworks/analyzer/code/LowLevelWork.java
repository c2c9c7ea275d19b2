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
import java.util.List;
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

  private LowLevelWork() {}

  /** How many such operations a piece of code holds. */
  public static int count(Node code) {
    if (code instanceof AssertStmt) {
      return 0;
    }
    int count = isOne(code) ? 1 : 0;
    List<Node> children = code.getChildNodes();
    for (int i = 0; i < children.size(); i++) {
      count += count(children.get(i));
    }
    return count;
  }

  private static boolean isOne(Node node) {
    if (node instanceof ArrayAccessExpr access) {
      return isComputed(access.getIndex());
    }
    if (node instanceof MethodCallExpr call) {
      return CALLS.contains(call.getNameAsString()) && call.getScope().isPresent();
    }
    if (node instanceof BinaryExpr binary) {
      return BITS.contains(binary.getOperator());
    }
    return node instanceof ArrayCreationExpr array
        && array.getElementType() instanceof PrimitiveType element
        && (element.getType() == PrimitiveType.Primitive.BYTE
            || element.getType() == PrimitiveType.Primitive.CHAR)
        && array.getInitializer().isEmpty();
  }

  private static boolean isComputed(Expression index) {
    return index instanceof BinaryExpr || index instanceof UnaryExpr;
  }
}
