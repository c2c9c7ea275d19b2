package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.NestedName;
import io.github.beyonditworks.analyzer.code.OwnFields;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A field by which most methods of a type decide which of two things to do. */
public record StateFlagRule(@Option("the methods that a flag may steer") int limit)
    implements FileRule {

  private static final int METHODS = 3;

  /** The rule with its default. */
  public StateFlagRule() {
    this(METHODS);
  }

  @Override
  public String id() {
    return "state-flag";
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
    OwnFields fields = OwnFields.of(file.parsed());
    steered(file, fields)
        .forEach(
            (flag, methods) -> {
              if (methods.size() > limit
                  && flag.getParentNode().flatMap(Node::getParentNode).orElse(null)
                      instanceof ClassOrInterfaceDeclaration type
                  && 2 * methods.size() >= working(type)) {
                String message = message(flag, type, methods.size(), changes(flag, fields));
                report(flag, methods, file, reporter, message);
              }
            });
  }

  /** The methods in which a flag decides alone, each with the first place. */
  private static Map<VariableDeclarator, Map<MethodDeclaration, Node>> steered(
      MeasuredFile file, OwnFields fields) {
    Map<VariableDeclarator, Map<MethodDeclaration, Node>> steered = new LinkedHashMap<>();
    for (IfStmt choice : file.parsed().all(IfStmt.class)) {
      if (hasTwoWays(choice)) {
        note(choice.getCondition(), choice, fields, steered);
      }
    }
    for (ConditionalExpr choice : file.parsed().all(ConditionalExpr.class)) {
      if (!isValue(choice.getThenExpr()) || !isValue(choice.getElseExpr())) {
        note(choice.getCondition(), choice, fields, steered);
      }
    }
    return steered;
  }

  /** A flag as the whole condition: beside other questions it is one of several reasons. */
  private static void note(
      Expression condition,
      Node choice,
      OwnFields fields,
      Map<VariableDeclarator, Map<MethodDeclaration, Node>> steered) {
    VariableDeclarator flag = flag(condition, fields);
    if (flag != null && OwnFields.callable(choice) instanceof MethodDeclaration method) {
      steered.computeIfAbsent(flag, f -> new LinkedHashMap<>()).putIfAbsent(method, choice);
    }
  }

  private static VariableDeclarator flag(Expression condition, OwnFields fields) {
    if (condition.isEnclosedExpr()) {
      return flag(condition.asEnclosedExpr().getInner(), fields);
    }
    if (condition instanceof UnaryExpr not
        && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return flag(not.getExpression(), fields);
    }
    if (condition instanceof BinaryExpr comparison
        && (comparison.getOperator() == BinaryExpr.Operator.EQUALS
            || comparison.getOperator() == BinaryExpr.Operator.NOT_EQUALS)) {
      return isConstant(comparison.getRight()) ? fields.named(comparison.getLeft()) : null;
    }
    VariableDeclarator field = fields.named(condition);
    return field != null && field.getType().asString().equals("boolean") ? field : null;
  }

  private static boolean isConstant(Expression expression) {
    String name =
        expression.isFieldAccessExpr()
            ? expression.asFieldAccessExpr().getNameAsString()
            : expression.isNameExpr() ? expression.asNameExpr().getNameAsString() : "";
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether something is done either way. A guard that leaves at once, or throws, only says when a
   * method may be called.
   */
  private static boolean hasTwoWays(IfStmt choice) {
    if (choice.getElseStmt().isPresent()) {
      return true;
    }
    Statement last = lastOf(choice.getThenStmt());
    return last instanceof ReturnStmt result
        && (lengthOf(choice.getThenStmt()) > 1
            || result.getExpression().filter(e -> !isValue(e)).isPresent());
  }

  private static boolean isValue(Expression expression) {
    return expression instanceof LiteralExpr
        || expression.isNameExpr()
        || expression.isFieldAccessExpr()
        || expression.isThisExpr();
  }

  private static int lengthOf(Statement branch) {
    return branch.isBlockStmt() ? branch.asBlockStmt().getStatements().size() : 1;
  }

  private static Statement lastOf(Statement branch) {
    return branch.isBlockStmt()
        ? branch.asBlockStmt().getStatements().getLast().orElse(branch)
        : branch;
  }

  /** The methods of a type that do something. */
  private static int working(ClassOrInterfaceDeclaration type) {
    int working = 0;
    for (MethodDeclaration method : type.getMethods()) {
      boolean works =
          method.getBody().isPresent() && !method.isStatic() && !MemberShape.isAccessor(method);
      working += works ? 1 : 0;
    }
    return working;
  }

  private void report(
      VariableDeclarator flag,
      Map<MethodDeclaration, Node> methods,
      MeasuredFile file,
      Reporter reporter,
      String message) {
    List<Contributor> lines = new ArrayList<>();
    methods.forEach(
        (method, choice) -> {
          int line = file.parsed().place(choice).line();
          lines.add(new Contributor(line, "steers " + method.getNameAsString()));
        });
    reporter
        .at(flag.getParentNode().orElse(flag))
        .value(methods.size(), limit)
        .lines(lines)
        .report(message);
  }

  private static String message(
      VariableDeclarator flag, ClassOrInterfaceDeclaration type, int steered, boolean changes) {
    return String.format(
        Locale.ROOT,
        "%s decides in %d of the %d methods of %s that do something which of two things is done: there are two classes in one, and each method has to be read twice. %s It costs a type more and a place that chooses; keep the flag where the ways differ in a line or two.",
        flag.getNameAsString(),
        steered,
        working(type),
        NestedName.of(type),
        changes
            ? "An object for each state, to which the calls are handed (the state pattern), puts what belongs together side by side."
            : "Since it is set once, two classes behind one interface, chosen where it is made, would put what belongs together side by side.");
  }

  private static boolean changes(VariableDeclarator flag, OwnFields fields) {
    return fields.writes(flag).stream()
        .anyMatch(w -> OwnFields.callable(w) instanceof MethodDeclaration);
  }

  @Override
  public String documentation() {
    return """
        # A flag that steers every method

        ## What
        A private field (a boolean, or one that is compared with a constant) by which more methods than the limit, and at least half of those of the type
        that do something, decide between two ways. Guards that leave at once or throw, choices between two plain values, and conditions in which the flag is one of
        several reasons do not count.

        ## Why it matters
        Two classes share one body: each method has two halves that never run in the same object at the same time, readers keep
        the flag in mind through all of them, and a third state means finding every condition. Fowler (Refactoring, 2nd edition) calls it
        a type code.

        ## How to fix it
        Where the flag is set once, make two classes behind one interface. Where it changes, hand the calls to an object for each
        state (Gamma, Helm, Johnson and Vlissides 1994).

        Before:

        ```java
        class Export {
          private final boolean compact; // finding
          private final StringBuilder text = new StringBuilder();

          Export(boolean compact) {
            this.compact = compact;
          }

          void begin(String name) {
            if (compact) {
              text.append(name).append('{');
            } else {
              text.append("begin ").append(name).append('\\n');
            }
          }

          void field(String name, String value) {
            if (compact) {
              text.append(name).append('=').append(value).append(';');
            } else {
              text.append("  ").append(name).append(": ").append(value).append('\\n');
            }
          }

          void comment(String words) {
            if (compact) {
              text.append('#').append(words.length());
            } else {
              text.append("  # ").append(words).append('\\n');
            }
          }

          void end(String name) {
            if (compact) {
              text.append('}');
            } else {
              text.append("end ").append(name).append('\\n');
            }
          }
        }
        ```

        After:

        ```java
        interface Export {
          void begin(String name);

          void field(String name, String value);

          void comment(String words);

          void end(String name);
        }

        final class CompactExport implements Export {
          private final StringBuilder text = new StringBuilder();

          @Override
          public void begin(String name) {
            text.append(name).append('{');
          }

          @Override
          public void field(String name, String value) {
            text.append(name).append('=').append(value).append(';');
          }

          @Override
          public void comment(String words) {
            text.append('#').append(words.length());
          }

          @Override
          public void end(String name) {
            text.append('}');
          }
        }
        ```

        ## When not to
        Where the two ways differ in little (an indentation, a separator), a value that is kept in place of the flag says it with less. A state that changes in the
        middle of a method, or that depends on several fields, is not easier to follow in objects. Two states that will never be three, in a
        type that fits on a screen, may stay.
        """;
  }
}
