package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Methods that do one thing or another depending on a boolean that the caller passes. */
public record BooleanFlagParameterRule() implements FileRule {

  /** Methods that take a boolean because it is what they are about. */
  private static final Pattern ABOUT_A_VALUE =
      Pattern.compile(
          "^(?:set|with|enable|disable|on|is|equals|hash|append|write|print|put|add|encode|"
              + "format|to|of|from|value|assert|check|require|ensure|verify|expect|validate|use|"
              + "allow|visit)(?:\\p{Lu}.*)?$");

  /** Names of parameters that hold a value to work on or a condition to check. */
  private static final Pattern HANDS_IN =
      Pattern.compile(
          "\\w+Param|PathVariable|RequestHeader|CookieValue|RequestAttribute|Value|ConfigProperty");

  private static final Set<String> VALUE_NAMES =
      Set.of(
          "b",
          "bool",
          "v",
          "x",
          "y",
          "a",
          "value",
          "val",
          "left",
          "right",
          "expression",
          "condition",
          "predicate",
          "test",
          "result",
          "state",
          "expected",
          "actual",
          "element",
          "item");

  @Override
  public String id() {
    return "boolean-flag-parameter";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MethodDeclaration method : file.parsed().all(MethodDeclaration.class)) {
      BlockStmt body = method.getBody().orElse(null);
      if (body == null || !isCalledFromElsewhere(method) || isAboutValue(method)) {
        continue;
      }
      for (Parameter parameter : method.getParameters()) {
        if (parameter.getType().asString().equals("boolean")
            && !VALUE_NAMES.contains(parameter.getNameAsString())
            && !isHandedIn(parameter)) {
          checkParameter(file.parsed(), method, parameter, reporter);
        }
      }
    }
  }

  /** A framework takes the value from a request or a setting: there is no call to read. */
  private static boolean isHandedIn(Parameter parameter) {
    for (AnnotationExpr annotation : parameter.getAnnotations()) {
      if (HANDS_IN.matcher(annotation.getName().getIdentifier()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static void checkParameter(
      ParsedFile file, MethodDeclaration method, Parameter parameter, Reporter reporter) {
    String name = parameter.getNameAsString();
    List<Node> choices = new ArrayList<>();
    method.getBody().ifPresent(body -> collectChoices(body, name, choices));
    if (!choices.isEmpty()) {
      List<Contributor> lines =
          choices.stream()
              .map(c -> new Contributor(file.place(c).line(), "depends on " + name))
              .toList();
      reporter
          .at(parameter)
          .lines(lines)
          .report(message(method.getNameAsString(), name, lines.get(0).line()));
    }
  }

  private static String message(String method, String flag, int line) {
    return String.format(
        Locale.ROOT,
        ("%s chooses what to do by the flag %s (line %d): at a call readers see true or "
            + "false and have to look up what it means. Two methods with telling names, or an "
            + "enum, say it there."),
        method,
        flag,
        line);
  }

  private static boolean isCalledFromElsewhere(MethodDeclaration method) {
    if (method.isPrivate() || method.getAnnotationByName("Override").isPresent()) {
      return false;
    }
    Node around = method.getParentNode().orElse(null);
    while (around instanceof TypeDeclaration<?> type) {
      if (type.isPrivate()) {
        return false;
      }
      around = type.getParentNode().orElse(null);
    }
    // Members of anonymous and local classes serve the method around them.
    return around instanceof CompilationUnit;
  }

  private static boolean isAboutValue(MethodDeclaration method) {
    boolean onlyBooleans =
        method.getParameters().stream().allMatch(p -> p.getType().asString().equals("boolean"));
    boolean converts = onlyBooleans && !method.getType().isVoidType() && method.isStatic();
    return converts || ABOUT_A_VALUE.matcher(method.getNameAsString()).matches();
  }

  private static void collectChoices(Node node, String flag, List<Node> into) {
    for (Node child : node.getChildNodes()) {
      boolean chooses =
          (child instanceof IfStmt branch
                  && tests(branch.getCondition(), flag)
                  && !onlyLeaves(branch))
              || (child instanceof ConditionalExpr choice
                  && tests(choice.getCondition(), flag)
                  && !isBetweenValues(choice));
      if (chooses) {
        into.add(child);
      }
      collectChoices(child, flag, into);
    }
  }

  private static boolean tests(Expression condition, String flag) {
    if (condition instanceof NameExpr name) {
      return name.getNameAsString().equals(flag);
    }
    if (condition instanceof EnclosedExpr enclosed) {
      return tests(enclosed.getInner(), flag);
    }
    if (condition instanceof UnaryExpr unary) {
      return tests(unary.getExpression(), flag);
    }
    return condition instanceof BinaryExpr binary
        && (combines(binary) || binary.getRight() instanceof BooleanLiteralExpr)
        && (tests(binary.getLeft(), flag) || tests(binary.getRight(), flag));
  }

  /** What is compared with other values is one itself. */
  private static boolean combines(BinaryExpr binary) {
    return binary.getOperator() == BinaryExpr.Operator.AND
        || binary.getOperator() == BinaryExpr.Operator.OR;
  }

  /** A check of what was passed, not a choice: {@code if (!valid) throw …}. */
  private static boolean onlyLeaves(IfStmt branch) {
    if (branch.getElseStmt().isPresent()) {
      return false;
    }
    Statement then = branch.getThenStmt();
    if (then instanceof BlockStmt block) {
      then = block.getStatements().size() == 1 ? block.getStatement(0) : block;
    }
    return then instanceof ThrowStmt
        || (then instanceof ReturnStmt leave && leave.getExpression().isEmpty());
  }

  private static boolean isBetweenValues(ConditionalExpr choice) {
    return isValue(choice.getThenExpr()) && isValue(choice.getElseExpr());
  }

  private static boolean isValue(Expression branch) {
    return branch instanceof LiteralExpr
        || branch instanceof NameExpr
        || (branch instanceof UnaryExpr unary && isValue(unary.getExpression()));
  }

  @Override
  public String documentation() {
    return """
        # Boolean that selects behaviour

        ## What
        A method that others call and that takes a `boolean` which it tests to choose what to do. Left out are
        overrides, constructors, setters and their like, methods that store the value or pass it on, conversions of a
        boolean, checks that throw, and parameters that a framework fills from a request or a setting (`@QueryParam`).

        ## Why it matters
        `export(report, true)` says nothing at the call: readers open the method to learn what `true` means, and an
        argument that was meant for another flag compiles. Inside, the method is two methods whose shared part hides
        what differs. Martin Fowler describes the smell and its cure as "Remove Flag Argument" (Refactoring, 2nd
        edition, 2018).

        ## How to fix it
        Offer a method per choice, each with a telling name, over a private one that keeps what they share. Where the
        choice is data that travels further, an enum with two constants names it at each call.

        Before:

        ```java
        class Reports {
          void export(Report report, boolean compressed) { // finding
            byte[] bytes = render(report);
            if (compressed) {
              store.write(zip(bytes));
            } else {
              store.write(bytes);
            }
          }
        }
        ```

        After:

        ```java
        class Reports {
          void export(Report report) {
            store.write(render(report));
          }

          void exportCompressed(Report report) {
            store.write(zip(render(report)));
          }
        }
        ```

        ## When not to
        When the flag comes from the user's input or the configuration and every caller passes a variable, its name
        already stands at the call. A published method keeps its flag; a named one beside it can call it.
        """;
  }
}
