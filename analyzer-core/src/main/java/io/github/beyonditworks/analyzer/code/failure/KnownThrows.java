package io.github.beyonditworks.analyzer.code.failure;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.beyonditworks.analyzer.code.ScopeText;
import java.util.Map;

/** What calls of the platform throw whose one failure everybody knows. */
public final class KnownThrows {

  private static final String NUMBER = "NumberFormatException";
  private static final String DATE = "DateTimeParseException";
  private static final String INTERRUPTION = "InterruptedException";
  private static final String ENCODING = "UnsupportedEncodingException";
  private static final String ARGUMENT = "IllegalArgumentException";

  private static final Map<String, String> CALLS =
      Map.ofEntries(
          Map.entry("Thread.sleep", INTERRUPTION),
          Map.entry("TimeUnit.SECONDS.sleep", INTERRUPTION),
          Map.entry("TimeUnit.MILLISECONDS.sleep", INTERRUPTION),
          Map.entry("Integer.parseInt", NUMBER),
          Map.entry("Integer.valueOf", NUMBER),
          Map.entry("Long.parseLong", NUMBER),
          Map.entry("Long.valueOf", NUMBER),
          Map.entry("Double.parseDouble", NUMBER),
          Map.entry("Double.valueOf", NUMBER),
          Map.entry("Float.parseFloat", NUMBER),
          Map.entry("Class.forName", "ClassNotFoundException"),
          Map.entry("URLEncoder.encode", ENCODING),
          Map.entry("URLDecoder.decode", ENCODING),
          Map.entry("UUID.fromString", ARGUMENT),
          Map.entry("URI.create", ARGUMENT),
          Map.entry("LocalDate.parse", DATE),
          Map.entry("LocalDateTime.parse", DATE),
          Map.entry("Instant.parse", DATE));

  private KnownThrows() {}

  /** The one exception that the block can throw; empty where a call is not known. */
  public static String of(TryStmt attempt) {
    if (!attempt.getResources().isEmpty() || attempt.getCatchClauses().size() > 1) {
      return "";
    }
    String found = of(attempt.getTryBlock(), "");
    return found == null ? "" : found;
  }

  /** What the calls in a node throw: empty for none, null for what is not known. */
  private static String of(Node node, String before) {
    String found = before;
    if (node instanceof ObjectCreationExpr || node instanceof LambdaExpr) {
      return null;
    }
    if (node instanceof MethodCallExpr call) {
      String scope = ScopeText.of(call);
      String thrown = CALLS.get(scope + "." + call.getNameAsString());
      if (thrown == null || !(found.isEmpty() || found.equals(thrown))) {
        return null;
      }
      found = thrown;
    }
    for (Node child : node.getChildNodes()) {
      found = of(child, found);
      if (found == null) {
        return null;
      }
    }
    return found;
  }
}
