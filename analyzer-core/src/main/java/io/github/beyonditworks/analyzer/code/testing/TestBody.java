package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.stream.Stream;

/**
 * Code that a test framework runs as one test: a method, or a lambda that a method hands over as a
 * dynamic test of JUnit Jupiter.
 *
 * @param test the method that the code stands in
 * @param code the method or the lambda, to be read with {@link DirectCode}
 */
public record TestBody(MethodDeclaration test, Node code) {

  /** The test bodies of a file, in source order; a method goes before the lambdas in it. */
  public static List<TestBody> in(ParsedFile file) {
    return TestMethods.in(file).stream().flatMap(TestBody::of).toList();
  }

  /** The name of the method that the test stands in. */
  public String name() {
    return test.getNameAsString();
  }

  /** The nodes of a class that run when the test does. */
  public <N> List<N> direct(Class<N> type) {
    return DirectCode.in(code, type);
  }

  /** What runs with a method: itself first, then the dynamic tests in it. */
  public static Stream<TestBody> of(MethodDeclaration test) {
    Stream<TestBody> dynamic =
        Subtree.all(test, LambdaExpr.class, TestBody::isDynamicTest).stream()
            .map(lambda -> new TestBody(test, lambda));
    return Stream.concat(Stream.of(new TestBody(test, test)), dynamic);
  }

  private static boolean isDynamicTest(LambdaExpr lambda) {
    return lambda
        .getParentNode()
        .filter(MethodCallExpr.class::isInstance)
        .map(MethodCallExpr.class::cast)
        .filter(call -> makesDynamicTest(call) && isLastOf(call, lambda))
        .isPresent();
  }

  /** Whether a call makes a test of what stands in it, so that it runs later and on its own. */
  public static boolean makesDynamicTest(MethodCallExpr call) {
    return call.getNameAsString().equals("dynamicTest")
        || (call.getNameAsString().equals("stream")
            && call.getScope().filter(s -> s.toString().endsWith("DynamicTest")).isPresent());
  }

  private static boolean isLastOf(MethodCallExpr call, LambdaExpr lambda) {
    return call.getArguments().getLast().filter(last -> last == lambda).isPresent();
  }
}
