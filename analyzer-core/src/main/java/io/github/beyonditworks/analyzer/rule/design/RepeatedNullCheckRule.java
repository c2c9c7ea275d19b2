package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.code.DataTypes;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.NestedName;
import io.github.beyonditworks.analyzer.code.OwnFields;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A collaborator that may be missing, which method after method asks for before it is called. */
public record RepeatedNullCheckRule(
    @Option("the methods that may do nothing where a collaborator is missing") int limit)
    implements FileRule {

  private static final int METHODS = 3;

  /** Values: what stands for none of them is no object that does nothing. */
  private static final Set<String> VALUES =
      Set.of(
          "String",
          "Integer",
          "Long",
          "Short",
          "Byte",
          "Double",
          "Float",
          "Boolean",
          "Character",
          "Object");

  /** Methods that have to cope with whatever there is. */
  private static final Set<String> COPING = Set.of("equals", "hashCode", "toString", "compareTo");

  /** The rule with its default. */
  public RepeatedNullCheckRule() {
    this(METHODS);
  }

  @Override
  public String id() {
    return "repeated-null-check";
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
    Map<VariableDeclarator, Map<MethodDeclaration, Node>> guards = new LinkedHashMap<>();
    for (NullLiteralExpr literal : file.parsed().all(NullLiteralExpr.class)) {
      if (literal.getParentNode().orElse(null) instanceof BinaryExpr question) {
        note(question, fields.named(compared(question, literal)), guards);
      }
    }
    guards.forEach(
        (field, byMethod) -> {
          if (byMethod.size() > limit && mayHaveStandIn(field, fields)) {
            report(field, byMethod, file, reporter);
          }
        });
  }

  private static void note(
      BinaryExpr question,
      VariableDeclarator field,
      Map<VariableDeclarator, Map<MethodDeclaration, Node>> guards) {
    if (field != null
        && OwnFields.callable(question) instanceof MethodDeclaration method
        && !COPING.contains(method.getNameAsString())
        && doesNothingWithout(field, question)) {
      guards.computeIfAbsent(field, f -> new LinkedHashMap<>()).putIfAbsent(method, question);
    }
  }

  private static Expression compared(BinaryExpr question, NullLiteralExpr literal) {
    return question.getLeft() == literal ? question.getRight() : question.getLeft();
  }

  /** Whether all that depends on the answer is whether the collaborator is called. */
  private static boolean doesNothingWithout(VariableDeclarator field, BinaryExpr question) {
    Node outermost = question;
    while (outermost.getParentNode().orElse(null) instanceof BinaryExpr around
        && around.getOperator() == Operator.AND) {
      outermost = around;
    }
    if (!(outermost.getParentNode().orElse(null) instanceof IfStmt choice)
        || choice.getElseStmt().isPresent()) {
      return false;
    }
    if (question.getOperator() == Operator.NOT_EQUALS) {
      return calls(field, choice.getThenStmt())
          && Subtree.all(choice.getThenStmt(), ReturnStmt.class, r -> r.getExpression().isPresent())
              .isEmpty();
    }
    return question.getOperator() == Operator.EQUALS
        && outermost == question
        && isEmptyReturn(choice.getThenStmt());
  }

  private static boolean calls(VariableDeclarator field, Statement then) {
    for (MethodCallExpr call : Subtree.all(then, MethodCallExpr.class)) {
      String scope = ScopeText.of(call);
      if (scope.equals(field.getNameAsString())
          || scope.equals("this." + field.getNameAsString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmptyReturn(Statement then) {
    Statement only =
        then.isBlockStmt() && then.asBlockStmt().getStatements().size() == 1
            ? then.asBlockStmt().getStatement(0)
            : then;
    return only instanceof ReturnStmt result && result.getExpression().isEmpty();
  }

  /**
   * Whether the field holds a collaborator that somebody gave: what is made when it is first asked
   * for, and what is taken away in the course of its life, is missing for a while and means it.
   */
  private static boolean mayHaveStandIn(VariableDeclarator field, OwnFields fields) {
    if (!(field.getType() instanceof ClassOrInterfaceType type)
        || VALUES.contains(type.getNameAsString())
        || isNextInChain(type)
        || DataTypes.isNamedAsCarrier(type.getNameAsString())) {
      return false;
    }
    for (AssignExpr write : fields.writes(field)) {
      CallableDeclaration<?> by = OwnFields.callable(write);
      if (by == null || !isParameter(write.getValue(), by)) {
        return false;
      }
    }
    return !fields.writes(field).isEmpty();
  }

  /** A link to an object of its own kind: where the chain ends there is nobody, by design. */
  private static boolean isNextInChain(ClassOrInterfaceType type) {
    String name = type.getNameAsString();
    return Ancestors.nearest(type, TypeDeclaration.class)
        .filter(t -> t.getNameAsString().equals(name) || inherits(t, name))
        .isPresent();
  }

  private static boolean inherits(TypeDeclaration<?> type, String name) {
    return LocalTypes.superTypes(type).stream().anyMatch(t -> t.getNameAsString().equals(name));
  }

  private static boolean isParameter(Expression value, CallableDeclaration<?> callable) {
    return value.isNameExpr()
        && callable.getParameterByName(value.asNameExpr().getNameAsString()).isPresent();
  }

  private void report(
      VariableDeclarator field,
      Map<MethodDeclaration, Node> byMethod,
      MeasuredFile file,
      Reporter reporter) {
    List<Contributor> lines = new ArrayList<>();
    byMethod.forEach(
        (method, question) -> {
          int line = file.parsed().place(question).line();
          lines.add(new Contributor(line, "asks in " + method.getNameAsString()));
        });
    reporter
        .at(field.getParentNode().orElse(field))
        .value(lines.size(), limit)
        .lines(lines)
        .report(message(field, lines.size()));
  }

  private static String message(VariableDeclarator field, int methods) {
    String type =
        field
            .getParentNode()
            .flatMap(Node::getParentNode)
            .map(t -> NestedName.of((TypeDeclaration<?>) t))
            .orElse("");
    String name = field.getNameAsString();
    return String.format(
        Locale.ROOT,
        "%d methods of %s ask whether %s is there and do nothing without it: the next method has to remember to ask. A %s that does nothing, kept where there is now null, could be called without a question; the price is a small class, and that a missing %s is silent where nobody expects it. Keep the questions where what is missing ought to be noticed.",
        methods,
        type,
        name,
        ((ClassOrInterfaceType) field.getType()).getNameAsString(),
        name);
  }

  @Override
  public String documentation() {
    return """
        # The same question for null in method after method

        ## What
        A private field that more methods than the limit ask for null before they call it, and without which they do nothing: a listener, a logger, a
        progress monitor that not everybody gives. Fields that are filled when first needed, or emptied in the course of an object's life, are left out,
        as are values, the next link of a chain of one kind, and what says something else in place of the call.

        ## Why it matters
        The same question stands before every call, and the one call that lacks it fails in the one program that gave nothing.
        Fowler (Refactoring, 1999) calls the way out the introduction of a null object.

        ## How to fix it
        Where nothing is given, keep an object that does nothing. The question is asked once, in the constructor.

        Before:

        ```java
        class Upload {
          private final Progress progress; // finding

          Upload(Progress progress) {
            this.progress = progress;
          }

          void begin(int files) {
            if (progress != null) {
              progress.expect(files);
            }
          }

          void sent(int bytes) {
            if (progress != null) {
              progress.add(bytes);
            }
          }

          void retry(String reason) {
            if (progress != null) {
              progress.note(reason);
            }
          }

          void end() {
            if (progress != null) {
              progress.end();
            }
          }
        }
        ```

        After:

        ```java
        class Upload {
          private final Progress progress;

          Upload(Progress progress) {
            this.progress = progress == null ? Progress.NONE : progress;
          }

          void begin(int files) {
            progress.expect(files);
          }

          void sent(int bytes) {
            progress.add(bytes);
          }

          void retry(String reason) {
            progress.note(reason);
          }

          void end() {
            progress.end();
          }
        }
        ```

        ## When not to
        Where what is missing is a mistake, an object that does nothing hides it: there a check in the constructor is better than either. Where the answers to
        a missing collaborator differ from method to method, so do the questions. Where its type has many methods, a stand-in is long and has to grow
        along; in code that runs millions of times a second the question may be cheaper than the call.
        """;
  }
}
