package io.github.beyonditworks.analyzer.code.choice;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.ReferenceType;
import io.github.beyonditworks.analyzer.code.choice.Choice.Kind;
import io.github.beyonditworks.analyzer.code.choice.Choice.Test;
import java.util.HashSet;
import java.util.Set;

/** Reads conditions that ask which case something is. */
final class CaseTests {

  private CaseTests() {}

  /** The test that a condition begins with; null where it asks for something else. */
  static Test of(Expression condition) {
    if (condition instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (condition instanceof InstanceOfExpr question) {
      return ofType(question);
    }
    if (condition instanceof MethodCallExpr call) {
      return ofEquals(call);
    }
    if (condition instanceof BinaryExpr binary) {
      return switch (binary.getOperator()) {
        case EQUALS -> ofConstants(binary.getLeft(), binary.getRight());
        case AND -> of(binary.getLeft());
        case OR -> either(of(binary.getLeft()), of(binary.getRight()));
        default -> null;
      };
    }
    return null;
  }

  private static Test either(Test one, Test other) {
    if (one == null
        || other == null
        || one.kind() != other.kind()
        || !one.subject().equals(other.subject())) {
      return null;
    }
    Set<String> cases = new HashSet<>(one.cases());
    cases.addAll(other.cases());
    return new Test(one.subject(), one.kind(), cases);
  }

  private static Test ofType(InstanceOfExpr question) {
    ReferenceType type = question.getType();
    return type instanceof ClassOrInterfaceType named && isPlain(question.getExpression())
        ? new Test(subject(question.getExpression()), Kind.TYPE, Set.of(named.getNameAsString()))
        : null;
  }

  private static Test ofEquals(MethodCallExpr call) {
    if (!call.getNameAsString().equals("equals")
        || call.getArguments().size() != 1
        || call.getScope().isEmpty()) {
      return null;
    }
    return ofConstants(call.getScope().get(), call.getArgument(0));
  }

  private static Test ofConstants(Expression one, Expression other) {
    Test test = ofConstant(one, other);
    return test != null ? test : ofConstant(other, one);
  }

  private static Test ofConstant(Expression constant, Expression subject) {
    if (!isPlain(subject) || isConstant(subject)) {
      return null;
    }
    if (constant instanceof StringLiteralExpr text) {
      return new Test(subject(subject), Kind.TEXT, Set.of(text.getValue()));
    }
    return isConstant(constant)
        ? new Test(subject(subject), Kind.CONSTANT, Set.of(constantName(constant)))
        : null;
  }

  /** The name of a constant without what it belongs to. */
  static String constantName(Expression constant) {
    return constant instanceof FieldAccessExpr access
        ? access.getNameAsString()
        : ((NameExpr) constant).getNameAsString();
  }

  private static boolean isConstant(Expression expression) {
    if (expression instanceof FieldAccessExpr access) {
      return isUpperCase(access.getNameAsString());
    }
    return expression instanceof NameExpr name && isUpperCase(name.getNameAsString());
  }

  private static boolean isUpperCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return name.length() > 1;
  }

  /** A variable, or what a call without arguments says of one. */
  private static boolean isPlain(Expression subject) {
    if (subject instanceof MethodCallExpr call) {
      return call.getArguments().isEmpty() && call.getScope().map(CaseTests::isPlain).orElse(true);
    }
    if (subject instanceof FieldAccessExpr access) {
      return isPlain(access.getScope());
    }
    return subject instanceof NameExpr || subject.isThisExpr();
  }

  private static String subject(Expression expression) {
    return expression.toString();
  }
}
