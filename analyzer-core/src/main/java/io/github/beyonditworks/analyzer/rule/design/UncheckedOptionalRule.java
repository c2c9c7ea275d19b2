package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Remarks;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Optionals that are opened without a look whether there is anything in them. */
public record UncheckedOptionalRule() implements FileRule {
  private static final Set<String> OPENS = Set.of("get", "getAsInt", "getAsLong", "getAsDouble");
  private static final Set<String> SEARCHES = Set.of("findFirst", "findAny");
  private static final Set<String> LOOKS =
      Set.of("isPresent", "isEmpty", "ifPresent", "ifPresentOrElse", "size", "orElse", "hasNext");
  private static final Set<String> OPTIONALS =
      Set.of("Optional", "OptionalInt", "OptionalLong", "OptionalDouble");

  @Override
  public String id() {
    return "unchecked-optional";
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
    List<MethodCallExpr> calls = file.parsed().all(MethodCallExpr.class);
    for (MethodCallExpr call : calls) {
      if (OPENS.contains(call.getNameAsString())
          && call.getArguments().isEmpty()
          && call.getScope().isPresent()
          && isOptional(call.getScope().get(), file)
          && !isLookedAt(call)
          && !Remarks.of(file.parsed()).about(call)) {
        report(call, reporter);
      }
    }
  }

  private static boolean isOptional(Expression expression, MeasuredFile file) {
    if (expression instanceof NameExpr name) {
      return isOptionalVariable(name, file);
    }
    if (!(expression instanceof MethodCallExpr call)) {
      return false;
    }
    String name = call.getNameAsString();
    if (SEARCHES.contains(name) && call.getArguments().isEmpty()) {
      return true;
    }
    boolean ofStream =
        (name.equals("max") || name.equals("min") || name.equals("reduce"))
            && call.getArguments().size() == 1
            && call.getScope().orElse(null) instanceof MethodCallExpr;
    return ofStream || (call.getScope().isEmpty() && isOwnOptionalMethod(name, file));
  }

  private static boolean isOwnOptionalMethod(String name, MeasuredFile file) {
    boolean found = false;
    for (MethodDeclaration method : file.parsed().all(MethodDeclaration.class)) {
      if (method.getNameAsString().equals(name)) {
        if (!isOptional(method.getType())) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  /** Whether every variable and parameter of that name in the file is an Optional. */
  private static boolean isOptionalVariable(NameExpr name, MeasuredFile file) {
    String variable = name.getNameAsString();
    boolean found = false;
    for (VariableDeclarator declarator : file.parsed().all(VariableDeclarator.class)) {
      if (declarator.getNameAsString().equals(variable)) {
        if (!isOptional(declarator.getType())) {
          return false;
        }
        found = true;
      }
    }
    for (Parameter parameter : file.parsed().all(Parameter.class)) {
      if (parameter.getNameAsString().equals(variable)) {
        if (!isOptional(parameter.getType())) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  private static boolean isOptional(Type type) {
    return type instanceof ClassOrInterfaceType named
        && OPTIONALS.contains(named.getNameAsString());
  }

  /** Whether the member asks the same expression, or anything, whether there is something. */
  private static boolean isLookedAt(MethodCallExpr call) {
    BodyDeclaration<?> member = memberAround(call);
    if (member == null) {
      return true;
    }
    if (isConditional(call, member)) {
      return true;
    }
    String opened = call.getScope().orElseThrow().toString();
    boolean variable = call.getScope().orElseThrow() instanceof NameExpr;
    return asks(member, opened, variable);
  }

  /** Whether the call is made under a condition, which may well be the look. */
  private static boolean isConditional(Node node, Node member) {
    Node current = node.getParentNode().orElse(null);
    while (current != null && current != member) {
      if (current instanceof IfStmt
          || current instanceof WhileStmt
          || current instanceof ConditionalExpr
          || current instanceof LambdaExpr
          || (current instanceof BinaryExpr both && isLogical(both))) {
        return true;
      }
      current = current.getParentNode().orElse(null);
    }
    return false;
  }

  private static boolean isLogical(BinaryExpr expression) {
    return expression.getOperator() == BinaryExpr.Operator.AND
        || expression.getOperator() == BinaryExpr.Operator.OR;
  }

  private static BodyDeclaration<?> memberAround(Node node) {
    Node current = node.getParentNode().orElse(null);
    while (current != null) {
      if (current instanceof BodyDeclaration<?> member) {
        return member;
      }
      current = current.getParentNode().orElse(null);
    }
    return null;
  }

  private static boolean asks(Node node, String opened, boolean variable) {
    if (node instanceof MethodCallExpr call
        && LOOKS.contains(call.getNameAsString())
        && call.getScope().isPresent()
        && (!variable || call.getScope().get().toString().equals(opened))) {
      return true;
    }
    if (variable && node instanceof NameExpr name && isOtherUse(name, opened)) {
      return true;
    }
    for (Node child : node.getChildNodes()) {
      if (asks(child, opened, variable)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a variable is handed to somebody, or filled here, who may have looked. */
  private static boolean isOtherUse(NameExpr name, String opened) {
    return name.getNameAsString().equals(opened)
        && !(name.getParentNode().orElse(null) instanceof MethodCallExpr call
            && call.getScope().orElse(null) == name
            && OPENS.contains(call.getNameAsString()));
  }

  private static void report(MethodCallExpr call, Reporter reporter) {
    Expression scope = call.getScope().orElseThrow();
    String opened =
        scope instanceof MethodCallExpr inner
            ? "the result of " + inner.getNameAsString() + "()"
            : scope.toString();
    reporter
        .at(call.getName())
        .report(
            String.format(
                Locale.ROOT,
                "%s() opens %s without a look whether there is anything: when there is not, NoSuchElementException says no more than \"No value present\". orElseThrow(() -> …) names what is missing; orElse, map or ifPresent go on without it.",
                call.getNameAsString(),
                opened));
  }

  @Override
  public String documentation() {
    return """
        # Optional that is opened without a look

        ## What
        `get()` on an `Optional` (a variable declared as one, the result of a method of the same file, of `findFirst()`, `findAny()`, or of `max`,
        `min` and `reduce` on a stream) in a member that never asks whether there is anything: no `isPresent`, `isEmpty`, `ifPresent` on it, and no
        other use. For results of calls, any such question in the member counts, one about a collection included. What is
        opened under a condition or in a lambda is left alone, and so is what a comment stands beside, which may say why there is a value.

        ## Why it matters
        `Optional` is there so that nobody forgets the case without a value. `get()` forgets it again, and what is thrown then names
        neither what was looked for nor where (Bloch, Effective Java, item 55; `get` is an API that its authors regret).

        ## How to fix it
        Say what happens without a value.

        Before:

        ```java
        import java.util.Optional;

        class Greeting {
          String greet(Optional<Customer> customer) {
            return "Hello " + customer.get().name(); // finding
          }
        }
        ```

        After:

        ```java
        import java.util.Optional;

        class Greeting {
          String greet(Optional<Customer> customer) {
            return "Hello " + customer.map(Customer::name).orElse("stranger");
          }
        }
        ```

        ## When not to
        Where there has to be a value, `orElseThrow()` says that this is meant, and is left alone.
        """;
  }
}
