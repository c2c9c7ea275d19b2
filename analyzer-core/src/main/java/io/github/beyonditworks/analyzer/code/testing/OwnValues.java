package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The values that a test puts into variables and mocks itself, by the text of the expression that
 * yields them. What is put there twice, or changed, is left out.
 */
public final class OwnValues {

  private static final Set<String> COMPARING = Set.of("assertEquals", "assertSame");
  private static final Set<String> ANSWERING = Set.of("thenReturn", "andReturn", "willReturn");
  private static final Set<String> STUBBING = Set.of("when", "given", "expect");

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  private OwnValues() {}

  public static OwnValues of(MethodDeclaration test) {
    OwnValues own = new OwnValues();
    for (VariableDeclarator variable : DirectCode.in(test, VariableDeclarator.class)) {
      variable
          .getInitializer()
          .filter(Expression::isLiteralExpr)
          .ifPresent(literal -> own.put(variable.getNameAsString(), literal));
    }
    DirectCode.in(test, MethodCallExpr.class).forEach(own::addStubbing);
    DirectCode.in(test, AssignExpr.class).forEach(a -> own.changed.add(a.getTarget().toString()));
    DirectCode.in(test, UnaryExpr.class).stream()
        .filter(u -> u.getExpression() instanceof NameExpr)
        .forEach(u -> own.changed.add(u.getExpression().toString()));
    return own;
  }

  /** Whether an assertion compares such a value with itself. */
  public boolean areAllThatIsAsserted(MethodCallExpr call) {
    if (!COMPARING.contains(call.getNameAsString()) || call.getArguments().size() != 2) {
      return false;
    }
    return isOwn(call.getArgument(0), call.getArgument(1))
        || isOwn(call.getArgument(1), call.getArgument(0));
  }

  private boolean isOwn(Expression actual, Expression expected) {
    String text = actual.toString();
    return !actual.isLiteralExpr()
        && !changed.contains(text)
        && expected.toString().equals(values.get(text));
  }

  private void addStubbing(MethodCallExpr answer) {
    if (!ANSWERING.contains(answer.getNameAsString()) || answer.getArguments().size() != 1) {
      return;
    }
    answer
        .getScope()
        .filter(s -> s instanceof MethodCallExpr)
        .map(s -> (MethodCallExpr) s)
        .filter(s -> STUBBING.contains(s.getNameAsString()) && s.getArguments().size() == 1)
        .ifPresent(s -> put(s.getArgument(0).toString(), answer.getArgument(0)));
  }

  private void put(String text, Expression value) {
    if (values.putIfAbsent(text, value.toString()) != null) {
      changed.add(text);
    }
  }
}
