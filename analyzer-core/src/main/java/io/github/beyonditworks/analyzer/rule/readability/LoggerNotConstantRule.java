package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Loggers of a class that could be another after a line of code, or that each instance holds anew.
 */
public record LoggerNotConstantRule() implements FileRule {

  private static final Set<String> FACTORIES = Set.of("getLogger", "getLog");

  @Override
  public String id() {
    return "logger-not-constant";
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
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (FieldDeclaration field : file.parsed().all(FieldDeclaration.class)) {
      if (field.getVariables().size() == 1
          && !(field.isStatic() && field.isFinal())
          && mayBeStatic(field)) {
        VariableDeclarator variable = field.getVariable(0);
        String value = variable.getInitializer().map(file.parsed()::code).orElse("");
        if (variable.getInitializer().map(LoggerNotConstantRule::isOfClass).orElse(false)) {
          report(field, variable, value, reporter);
        }
      }
    }
  }

  private static void report(
      FieldDeclaration field, VariableDeclarator variable, String value, Reporter reporter) {
    String type = variable.getTypeAsString();
    String name = variable.getNameAsString();
    String declared = type + " " + name + " = " + value + ";";
    reporter
        .at(field)
        .suggestion(
            value.indexOf('\n') >= 0
                ? Optional.empty()
                : Optional.of(
                    new Suggestion(
                        "declare it static final", declared, "private static final " + declared)))
        .report(
            String.format(
                Locale.ROOT,
                "The logger %s belongs to the class, and the field does not say so: it %s. As static final it is one constant that readers need not watch.",
                name,
                field.isStatic() ? "can be assigned again" : "is held by each instance"));
  }

  /** A logger by the class that a literal names; {@code getClass()} differs among instances. */
  private static boolean isOfClass(Expression value) {
    return value instanceof MethodCallExpr call
        && FACTORIES.contains(call.getNameAsString())
        && call.getScope().isPresent()
        && call.getArguments().size() == 1
        && call.getArgument(0).isClassExpr();
  }

  /** Inner classes may have no static fields in older Java; annotations and enums have reasons. */
  private static boolean mayBeStatic(FieldDeclaration field) {
    return field.getAnnotations().isEmpty()
        && field.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type
        && !type.isInterface()
        && (type.isTopLevelType() || type.isStatic());
  }

  @Override
  public String documentation() {
    return """
        # Logger that is no constant

        ## What
        A field with the logger of a class (`getLogger(Cart.class)`) that is not `static final`. Loggers by `getClass()` are left
        alone: they differ among sub-classes on purpose.

        ## Why it matters
        A logger is named after its class and never changes. A field that may change, or that is held by each instance, is one
        more thing that a reader keeps in mind, and serialization takes it along.

        ## How to fix it
        Declare it `private static final`.

        Before:

        ```java
        class Cart {
          private Logger log = LoggerFactory.getLogger(Cart.class); // finding
        }
        ```

        After:

        ```java
        class Cart {
          private static final Logger LOG = LoggerFactory.getLogger(Cart.class);
        }
        ```

        ## When not to
        Classes that a container loads once and shares among applications may want a logger per instance.
        """;
  }
}
