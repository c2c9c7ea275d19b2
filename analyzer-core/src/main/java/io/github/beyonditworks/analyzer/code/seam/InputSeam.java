package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the uses of an input that a caller can already replace. */
public final class InputSeam {

  private static final Pattern SETS_THE_TIME =
      Pattern.compile("setTime|setTimeInMillis|clear|setLenient");
  private static final Pattern MAKES = Pattern.compile("(?:create|new|make|build|open)\\w*");

  private InputSeam() {}

  /** Whether a caller, or a subclass, can put something else in the place of an input. */
  public static boolean isSeam(Expression node, AmbientInput input) {
    return isHandedOn(node)
        || standsInForNull(node)
        || isOverridableSource(node, input)
        || isOverwritten(node, input);
  }

  /** A default that goes to an overload or constructor which takes it as an argument. */
  private static boolean isHandedOn(Expression node) {
    Node parent = node.getParentNode().orElse(null);
    if (Ancestors.nearest(node, ExplicitConstructorInvocationStmt.class).isPresent()) {
      return true;
    }
    return parent instanceof MethodCallExpr call
        && call.getScope().filter(s -> s == node).isEmpty()
        && Ancestors.nearest(node, MethodDeclaration.class)
            .filter(m -> m.getNameAsString().equals(call.getNameAsString()))
            .isPresent();
  }

  private static boolean standsInForNull(Expression node) {
    if (Ancestors.nearest(node, ConditionalExpr.class)
        .filter(c -> comparesWithNull(c.getCondition()))
        .isPresent()) {
      return true;
    }
    return Ancestors.nearest(node, IfStmt.class)
        .filter(i -> comparesWithNull(i.getCondition()))
        .filter(i -> Ancestors.nearest(node, AssignExpr.class).isPresent())
        .isPresent();
  }

  private static boolean comparesWithNull(Expression condition) {
    return condition instanceof BinaryExpr binary
        && (binary.getLeft().isNullLiteralExpr() || binary.getRight().isNullLiteralExpr());
  }

  /** A method that subclasses can override and that is about nothing but the input. */
  private static boolean isOverridableSource(Expression node, AmbientInput input) {
    if (!(node.getParentNode().orElse(null) instanceof ReturnStmt)) {
      return false;
    }
    Optional<MethodDeclaration> method = Ancestors.nearest(node, MethodDeclaration.class);
    return method
        .filter(m -> !m.isStatic() && !m.isPrivate())
        .filter(
            m ->
                isNamedAfterInput(m, input)
                    || (input.kind().isEffect()
                        && (MAKES.matcher(m.getNameAsString()).matches() || isAdapter(m))))
        .isPresent();
  }

  private static boolean isNamedAfterInput(MethodDeclaration method, AmbientInput input) {
    return !input.kind().isEffect() && method.getParameters().isEmpty() && hasOneStatement(method);
  }

  /**
   * One line behind a method of an interface: the seam is there already, and this is its far side.
   */
  private static boolean isAdapter(MethodDeclaration method) {
    return method.getAnnotationByName("Override").isPresent() && hasOneStatement(method);
  }

  private static boolean hasOneStatement(MethodDeclaration method) {
    return method.getBody().filter(b -> b.getStatements().size() == 1).isPresent();
  }

  /** A calendar that is set to another time before it is used. */
  private static boolean isOverwritten(Expression node, AmbientInput input) {
    if (input.kind() != AmbientInput.Kind.CLOCK) {
      return false;
    }
    Node parent = node.getParentNode().orElse(null);
    return parent instanceof ReturnStmt ? isSetByAll(callsOf(parent)) : setsItsTime(node);
  }

  /** Who gets what a private method returns. */
  private static List<MethodCallExpr> callsOf(Node returned) {
    return Ancestors.nearest(returned, MethodDeclaration.class)
        .filter(m -> m.isPrivate() && m.getParameters().isEmpty())
        .flatMap(m -> Enclosing.type(m).map(t -> callsOf(m.getNameAsString(), t)))
        .orElse(List.of());
  }

  private static List<MethodCallExpr> callsOf(String method, TypeDeclaration<?> type) {
    return Subtree.all(
        type,
        MethodCallExpr.class,
        c -> c.getNameAsString().equals(method) && c.getArguments().isEmpty());
  }

  private static boolean isSetByAll(List<MethodCallExpr> calls) {
    return !calls.isEmpty() && calls.stream().allMatch(InputSeam::setsItsTime);
  }

  private static boolean setsItsTime(Node node) {
    if (!(node.getParentNode().orElse(null) instanceof VariableDeclarator variable)) {
      return false;
    }
    String name = variable.getNameAsString();
    return Enclosing.callable(node).stream()
        .flatMap(c -> Subtree.all(c, MethodCallExpr.class).stream())
        .filter(c -> SETS_THE_TIME.matcher(c.getNameAsString()).matches())
        .anyMatch(c -> c.getScope().filter(s -> s.toString().equals(name)).isPresent());
  }
}
