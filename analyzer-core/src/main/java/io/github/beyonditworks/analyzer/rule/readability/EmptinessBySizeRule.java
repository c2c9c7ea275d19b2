package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.CollectionTypes;
import io.github.beyonditworks.analyzer.code.edit.ExpressionEdits;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Collections that are asked for their size where it is meant whether they are empty. */
public record EmptinessBySizeRule() implements FileRule {

  @Override
  public String id() {
    return "emptiness-by-size";
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
    Set<String> known = null;
    for (BinaryExpr comparison : file.parsed().all(BinaryExpr.class)) {
      String receiver = receiver(comparison.getLeft());
      if (receiver == null) {
        continue;
      }
      Boolean empty = asksForEmptiness(comparison);
      if (empty == null) {
        continue;
      }
      if (known == null) {
        known = namesOfCollections(file.parsed());
      }
      if (known.contains(receiver)) {
        report(comparison, empty, file.parsed(), reporter);
      }
    }
  }

  private static void report(
      BinaryExpr comparison, boolean empty, ParsedFile file, Reporter reporter) {
    String scope = file.code(((MethodCallExpr) comparison.getLeft()).getScope().orElseThrow());
    String after = (empty ? "" : "!") + scope + ".isEmpty()";
    String before = file.code(comparison);
    reporter
        .at(comparison)
        .mend(ExpressionEdits.replacing(file, comparison, after))
        .suggestion(
            before.indexOf('\n') >= 0
                ? Optional.empty()
                : Optional.of(
                    new Suggestion(
                        "ask whether it is empty",
                        "boolean empty = " + before + ";",
                        "boolean empty = " + after + ";")))
        .report(
            String.format(
                Locale.ROOT,
                "%s says what is meant here, and no reader has to compare a size with a number.",
                after));
  }

  /** The name of what is asked for its size; null for anything else. */
  private static String receiver(Expression side) {
    if (!(side instanceof MethodCallExpr call)
        || !call.getNameAsString().equals("size")
        || !call.getArguments().isEmpty()) {
      return null;
    }
    Expression scope = call.getScope().orElse(null);
    if (scope instanceof FieldAccessExpr field && field.getScope() instanceof ThisExpr) {
      return field.getNameAsString();
    }
    return scope instanceof NameExpr name ? name.getNameAsString() : null;
  }

  /**
   * True where it is true of an empty collection, false where it is not; null for other numbers.
   */
  private static Boolean asksForEmptiness(BinaryExpr comparison) {
    if (!(comparison.getRight() instanceof IntegerLiteralExpr literal)) {
      return null;
    }
    boolean zero = literal.getValue().equals("0");
    boolean one = literal.getValue().equals("1");
    return switch (comparison.getOperator()) {
      case EQUALS, LESS_EQUALS -> zero ? Boolean.TRUE : null;
      case NOT_EQUALS, GREATER -> zero ? Boolean.FALSE : null;
      case LESS -> one ? Boolean.TRUE : null;
      case GREATER_EQUALS -> one ? Boolean.FALSE : null;
      default -> null;
    };
  }

  /**
   * The names of variables that are declared as collections or maps wherever they are declared:
   * these have {@code isEmpty()} in every version of Java.
   */
  private static Set<String> namesOfCollections(ParsedFile file) {
    Set<String> collections = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (VariableDeclarator variable : file.all(VariableDeclarator.class)) {
      (isCollection(variable.getType()) ? collections : others).add(variable.getNameAsString());
    }
    for (Parameter parameter : file.all(Parameter.class)) {
      (isCollection(parameter.getType()) && !parameter.isVarArgs() ? collections : others)
          .add(parameter.getNameAsString());
    }
    collections.removeAll(others);
    return collections;
  }

  private static boolean isCollection(Type type) {
    return type instanceof ClassOrInterfaceType named
        && (CollectionTypes.isCollection(named.getNameAsString())
            || CollectionTypes.isMap(named.getNameAsString()));
  }

  @Override
  public String documentation() {
    return """
        # Emptiness by size

        ## What
        `list.size() == 0`, `> 0` and the like on a variable that is declared as a collection or map of the JDK.

        ## Why it matters
        `isEmpty()` says what is asked for in a word; the comparison has to be read and turned round. For some collections
        counting costs more than the question.

        ## How to fix it
        Ask `isEmpty()`.

        Before:

        ```java
        class Cart {
          private final List<Line> lines = new ArrayList<>();

          boolean canOrder() {
            return lines.size() > 0; // finding
          }
        }
        ```

        After:

        ```java
        class Cart {
          private final List<Line> lines = new ArrayList<>();

          boolean canOrder() {
            return !lines.isEmpty();
          }
        }
        ```

        ## When not to
        Among other comparisons with the same size (`size() == 0`, `size() == 1`, otherwise) the number may read more evenly.
        """;
  }
}
