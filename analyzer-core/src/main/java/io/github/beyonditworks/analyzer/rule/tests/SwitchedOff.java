package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.Optional;
import java.util.Set;

/**
 * Knows how a test or a class of tests is kept from running always: JUnit 4, Jupiter and TestNG.
 */
final class SwitchedOff {

  private static final Set<String> ANNOTATIONS = Set.of("Disabled", "Ignore");
  private static final Set<String> TESTNG = Set.of("Test");

  private SwitchedOff() {}

  /** Whether an annotation on the declaration itself keeps it from running. */
  static boolean isSwitchedOff(NodeWithAnnotations<?> declaration) {
    return annotation(declaration).isPresent();
  }

  /** The annotation that keeps a declaration from running. */
  static Optional<AnnotationExpr> annotation(NodeWithAnnotations<?> declaration) {
    return TestMethods.annotation(declaration, ANNOTATIONS)
        .or(() -> TestMethods.annotation(declaration, TESTNG).filter(SwitchedOff::isNotEnabled));
  }

  private static boolean isNotEnabled(AnnotationExpr annotation) {
    return value(annotation, "enabled")
        .filter(v -> v instanceof BooleanLiteralExpr literal && !literal.getValue())
        .isPresent();
  }

  /** The reason that the annotation states, as its reader sees it. */
  static Optional<String> reason(AnnotationExpr annotation) {
    if (annotation.getName().getIdentifier().equals("Test")) {
      return Optional.empty();
    }
    return value(annotation, "value").map(SwitchedOff::text).filter(text -> !text.isBlank());
  }

  private static String text(Expression value) {
    return value instanceof LiteralStringValueExpr literal ? literal.getValue() : value.toString();
  }

  private static Optional<Expression> value(AnnotationExpr annotation, String name) {
    if (annotation instanceof SingleMemberAnnotationExpr single && name.equals("value")) {
      return Optional.of(single.getMemberValue());
    }
    if (annotation instanceof NormalAnnotationExpr normal) {
      return normal.getPairs().stream()
          .filter(pair -> pair.getNameAsString().equals(name))
          .map(MemberValuePair::getValue)
          .findFirst();
    }
    return Optional.empty();
  }
}
