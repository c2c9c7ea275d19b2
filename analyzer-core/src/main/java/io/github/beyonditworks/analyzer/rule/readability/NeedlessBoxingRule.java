package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Map;

/** Objects around numbers that are opened again at once. */
public record NeedlessBoxingRule() implements FileRule {

  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "Integer", "int",
          "Long", "long",
          "Short", "short",
          "Byte", "byte",
          "Float", "float",
          "Double", "double",
          "Boolean", "boolean");

  @Override
  public String id() {
    return "needless-boxing";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      checkUnboxing(call, reporter);
    }
    for (VariableDeclarator variable : file.parsed().all(VariableDeclarator.class)) {
      String type = variable.getTypeAsString();
      Expression value = variable.getInitializer().orElse(null);
      if (value != null && type.equals(PRIMITIVES.get(boxing(value)))) {
        report(value, boxing(value), reporter);
      }
    }
  }

  /** {@code Integer.valueOf(text).intValue()}, {@code new Long(text).longValue()}. */
  private static void checkUnboxing(MethodCallExpr call, Reporter reporter) {
    if (!call.getNameAsString().endsWith("Value") || !call.getArguments().isEmpty()) {
      return;
    }
    Expression scope = call.getScope().orElse(null);
    String type = scope == null ? "" : boxing(scope);
    if (!type.isEmpty() && call.getNameAsString().equals(PRIMITIVES.get(type) + "Value")) {
      report(call, type, reporter);
    }
  }

  /** The type that an expression makes an object of; empty for other expressions. */
  private static String boxing(Expression expression) {
    String type = "";
    if (expression instanceof MethodCallExpr call
        && call.getNameAsString().equals("valueOf")
        && call.getArguments().size() == 1
        && call.getScope().orElse(null) instanceof NameExpr name) {
      type = name.getNameAsString();
    } else if (expression instanceof ObjectCreationExpr creation
        && creation.getArguments().size() == 1) {
      type = creation.getType().getNameAsString();
    }
    return PRIMITIVES.containsKey(type) ? type : "";
  }

  private static void report(Expression expression, String type, Reporter reporter) {
    String primitive = PRIMITIVES.get(type);
    String parse =
        type.equals("Integer")
            ? "parseInt"
            : "parse" + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    reporter
        .at(expression)
        .report(
            String.format(
                Locale.ROOT,
                "This makes %s %s and opens it again at once. %s.%s gives the %s of a text directly; a number needs neither.",
                type.equals("Integer") ? "an" : "a",
                type,
                type,
                parse,
                primitive));
  }

  @Override
  public String documentation() {
    return """
        # Needless boxing

        ## What
        A number that is made an object and opened again in one breath: `Integer.valueOf(text).intValue()`, or
        `int n = Integer.valueOf(text)`.

        ## Why it matters
        Readers stop to ask whether the object is needed for something, such as null or identity.

        ## How to fix it
        Parse to the primitive, or leave the number as it is.

        Before:

        ```java
        class Port {
          int of(String text) {
            int port = Integer.valueOf(text); // finding
            return Math.max(port, Integer.valueOf(text).intValue()); // finding
          }
        }
        ```

        After:

        ```java
        class Port {
          int of(String text) {
            int port = Integer.parseInt(text);
            return Math.max(port, Integer.parseInt(text));
          }
        }
        ```

        ## When not to
        Where the object is kept, passed as one, or may be null.
        """;
  }
}
