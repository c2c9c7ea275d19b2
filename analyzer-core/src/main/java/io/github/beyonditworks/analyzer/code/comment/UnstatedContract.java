package io.github.beyonditworks.analyzer.code.comment;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.NullResults;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What code does for special values, in which units it takes numbers and how threads may use it,
 * where the documentation that is there has no word on it.
 */
public final class UnstatedContract {

  private static final Set<String> NUMBERS =
      Set.of("int", "long", "double", "float", "Integer", "Long", "Double");
  private static final List<String> TIMES =
      List.of("timeout", "delay", "interval", "duration", "period", "ttl", "timetolive", "backoff");
  private static final List<String> UNITS =
      List.of(
          "milli",
          "micro",
          "nano",
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          " ms",
          "(ms",
          "msec",
          " ns",
          " sec",
          "tick",
          "unit",
          "frame",
          "cycle",
          "number of",
          "times");
  private static final List<String> UNITS_IN_NAMES =
      List.of(
          "ms", "milli", "micro", "nano", "sec", "minute", "mins", "hour", "day", "tick", "ns",
          "count");
  private static final List<String> NULL_WORDS =
      List.of(
          "null",
          "none",
          "no ",
          "nothing",
          "absent",
          "missing",
          "not ",
          "n't",
          "otherwise",
          "cannot",
          "unknown",
          "optional",
          "unless",
          "if any",
          "without");
  private static final List<String> REFUSAL_WORDS =
      List.of(
          "must",
          "throw",
          "illegal",
          "invalid",
          "fail",
          "error",
          "exception",
          "negative",
          "positive",
          "least",
          "most",
          "only",
          "valid",
          "require",
          "expect",
          "between",
          "not ",
          "n't",
          "non",
          ">",
          "<",
          "≥",
          "≤",
          "&gt;",
          "&lt;",
          "should",
          "has to",
          "never",
          "cannot",
          "zero",
          "null",
          "range",
          "reject",
          "refuse",
          "check",
          "ensure",
          "assert",
          "verif",
          "if ",
          "when ",
          "unless");
  private static final List<String> THREAD_WORDS =
      List.of("thread", "concurr", "synchron", "atomic", "lock", "parallel", "volatile", "race");
  private static final Set<String> REFUSALS =
      Set.of("IllegalArgumentException", "IndexOutOfBoundsException");

  private UnstatedContract() {}

  /** What is not said of a method or constructor, each as the rest of "it does not say …". */
  public static List<String> of(
      CallableDeclaration<?> callable, DocComment doc, NullResults nulls) {
    String text = text(doc);
    List<String> unsaid = new ArrayList<>();
    addUnits(callable, text, unsaid);
    if (callable instanceof MethodDeclaration
        && nulls.includes(callable)
        && !holdsAny(text, NULL_WORDS)) {
      unsaid.add("when the result is null");
    }
    List<Statement> body = MemberShape.bodyOf(callable).orElse(List.of());
    if (!text.contains("null")) {
      addNulls(callable, body, unsaid);
    }
    boolean refusalIsSaid =
        holdsAny(text, REFUSAL_WORDS)
            || !doc.tags("throws").isEmpty()
            || !doc.tags("exception").isEmpty();
    if (!refusalIsSaid) {
      addRefusals(callable, body, unsaid);
    }
    return unsaid;
  }

  private static void addNulls(
      CallableDeclaration<?> callable, List<Statement> body, List<String> unsaid) {
    if (callable.getNameAsString().startsWith("set") || answersYesOrNo(callable)) {
      return;
    }
    for (Parameter parameter : callable.getParameters()) {
      if (hasMeaningOfNull(body, parameter.getNameAsString()) && !declaresNull(parameter)) {
        unsaid.add("what null means for " + parameter.getNameAsString());
      }
    }
  }

  /** Nothing is neither equal, nor contained, nor of any kind: that goes without saying. */
  private static boolean answersYesOrNo(CallableDeclaration<?> callable) {
    return callable instanceof MethodDeclaration method
        && method.getType().asString().equals("boolean");
  }

  private static boolean declaresNull(Parameter parameter) {
    for (var annotation : parameter.getAnnotations()) {
      if (annotation.getName().getIdentifier().contains("Null")) {
        return true;
      }
    }
    return !parameter.getType().getAnnotations().isEmpty();
  }

  private static String text(DocComment doc) {
    StringBuilder text = new StringBuilder(doc.description());
    for (BlockTag tag : doc.blockTags()) {
      text.append(' ').append(tag.text());
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean holdsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void addUnits(CallableDeclaration<?> callable, String text, List<String> unsaid) {
    for (Parameter parameter : callable.getParameters()) {
      if (parameter.getType().asString().endsWith("Unit")) {
        return;
      }
    }
    for (Parameter parameter : callable.getParameters()) {
      String name = parameter.getNameAsString().toLowerCase(Locale.ROOT);
      if (NUMBERS.contains(parameter.getType().asString())
          && endsWithAny(name, TIMES)
          && !holdsAny(name, UNITS_IN_NAMES)
          && !holdsAny(callable.getNameAsString().toLowerCase(Locale.ROOT), UNITS_IN_NAMES)
          && !holdsAny(text, UNITS)) {
        unsaid.add("in which unit " + parameter.getNameAsString() + " is given");
      }
    }
  }

  private static boolean endsWithAny(String name, List<String> endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the body begins with another way for null than an exception. */
  private static boolean hasMeaningOfNull(List<Statement> body, String parameter) {
    for (Statement statement : body) {
      if (statement instanceof IfStmt choice
          && choice.getCondition() instanceof BinaryExpr comparison
          && comparison.getOperator() == BinaryExpr.Operator.EQUALS
          && isName(comparison.getLeft(), parameter)
          && comparison.getRight() instanceof NullLiteralExpr) {
        return thrown(choice.getThenStmt()) == null && !isAssignment(choice, parameter);
      }
    }
    return false;
  }

  /** Filling in a default is worth a word too; leaving at once without a result is not. */
  private static boolean isAssignment(IfStmt choice, String parameter) {
    Statement then = single(choice.getThenStmt());
    return then != null
        && then.isReturnStmt()
        && (then.asReturnStmt().getExpression().isEmpty()
            || isName(then.asReturnStmt().getExpression().get(), parameter)
            || then.asReturnStmt().getExpression().get() instanceof NullLiteralExpr);
  }

  private static Statement single(Statement statement) {
    if (statement.isBlockStmt()) {
      List<Statement> statements = statement.asBlockStmt().getStatements();
      return statements.size() == 1 ? statements.get(0) : null;
    }
    return statement;
  }

  private static Type thrown(Statement statement) {
    return single(statement) instanceof ThrowStmt t && t.getExpression().isObjectCreationExpr()
        ? t.getExpression().asObjectCreationExpr().getType()
        : null;
  }

  private static void addRefusals(
      CallableDeclaration<?> callable, List<Statement> body, List<String> unsaid) {
    for (Statement statement : body) {
      if (statement instanceof IfStmt guard && guard.getElseStmt().isEmpty()) {
        Type thrown = thrown(guard.getThenStmt());
        String parameter = thrown == null ? "" : named(guard.getCondition(), callable);
        if (!parameter.isEmpty() && REFUSALS.contains(thrown.asString())) {
          unsaid.add(
              "which values of " + parameter + " are refused (" + guard.getCondition() + ")");
          return;
        }
      }
    }
  }

  /** The parameter that a condition is about, other than whether it is null; empty for none. */
  private static String named(Expression condition, CallableDeclaration<?> callable) {
    if (!(condition instanceof BinaryExpr comparison)
        || comparison.getRight() instanceof NullLiteralExpr
        || condition.toString().length() > 60) {
      return "";
    }
    for (Parameter parameter : callable.getParameters()) {
      String name = parameter.getNameAsString();
      if (isName(comparison.getLeft(), name) || isName(comparison.getRight(), name)) {
        return name;
      }
    }
    return "";
  }

  private static boolean isName(Expression expression, String name) {
    return expression instanceof NameExpr n && n.getNameAsString().equals(name);
  }

  /** Containers share what they make, and what a class extends has said it for both. */
  private static boolean isMadeByContainer(TypeDeclaration<?> type) {
    for (var annotation : type.getAnnotations()) {
      if (!annotation.getNameAsString().startsWith("Suppress")) {
        return true;
      }
    }
    return type.isClassOrInterfaceDeclaration()
        && type.asClassOrInterfaceDeclaration().getExtendedTypes().isNonEmpty();
  }

  /** Whether a type is built for several threads and its documentation does not speak of them. */
  public static boolean keepsThreadsToItself(TypeDeclaration<?> type, DocComment doc) {
    if (isMadeByContainer(type)) {
      return false;
    }
    int locks = 0;
    int guarded = 0;
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof MethodDeclaration method
          && method.isSynchronized()
          && method.getAnnotationByName("Override").isEmpty()) {
        guarded++;
      } else if (member instanceof FieldDeclaration field && !field.isStatic()) {
        String name = field.getElementType().asString();
        locks += name.endsWith("Lock") || name.startsWith("Atomic") ? 1 : 0;
      }
    }
    if (locks == 0 && guarded < 2) {
      return false;
    }
    return !holdsAny(text(doc), THREAD_WORDS) && doc.tags("threadsafety").isEmpty();
  }
}
