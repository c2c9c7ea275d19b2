package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows which methods a test framework runs: JUnit 3, 4 and Jupiter, TestNG and jqwik. */
final class TestMethods {

  private static final Set<String> TEST_ANNOTATIONS =
      Set.of(
          "Test",
          "ParameterizedTest",
          "RepeatedTest",
          "TestFactory",
          "TestTemplate",
          "Theory",
          "Property",
          "Example");
  private static final Set<String> LIFECYCLE_ANNOTATIONS =
      Set.of(
          "Before",
          "BeforeEach",
          "BeforeAll",
          "BeforeClass",
          "BeforeMethod",
          "BeforeSuite",
          "BeforeTest",
          "After",
          "AfterEach",
          "AfterAll",
          "AfterClass",
          "AfterMethod",
          "AfterSuite",
          "AfterTest",
          "DataProvider",
          "Provide");

  private TestMethods() {}

  /** The tests of a file that have a body, in source order. */
  static List<MethodDeclaration> of(MeasuredFile file) {
    return file.parsed().all(MethodDeclaration.class).stream()
        .filter(m -> m.getBody().isPresent() && isTest(m))
        .toList();
  }

  /** Whether a framework runs the method as a test. */
  static boolean isTest(MethodDeclaration method) {
    if (isLifecycle(method)) {
      return false;
    }
    return testAnnotation(method).isPresent() || isJUnit3Test(method) || isTestNgByClass(method);
  }

  /**
   * The annotation that makes the method a test: a known one, or one whose name ends in {@code
   * Test}.
   */
  static Optional<AnnotationExpr> testAnnotation(MethodDeclaration method) {
    return method.getAnnotations().stream().filter(a -> isTestName(simpleName(a))).findFirst();
  }

  /** The annotation of one of the names on a declaration. */
  static Optional<AnnotationExpr> annotation(NodeWithAnnotations<?> node, Set<String> names) {
    return node.getAnnotations().stream().filter(a -> names.contains(simpleName(a))).findFirst();
  }

  private static String simpleName(AnnotationExpr annotation) {
    return annotation.getName().getIdentifier();
  }

  private static boolean isTestName(String annotation) {
    return TEST_ANNOTATIONS.contains(annotation)
        || (annotation.endsWith("Test") && !LIFECYCLE_ANNOTATIONS.contains(annotation));
  }

  private static boolean isLifecycle(MethodDeclaration method) {
    return annotation(method, LIFECYCLE_ANNOTATIONS).isPresent();
  }

  private static boolean isJUnit3Test(MethodDeclaration method) {
    return method.getNameAsString().startsWith("test")
        && method.isPublic()
        && method.getType().isVoidType()
        && method.getParameters().isEmpty()
        && declaringClass(method)
            .filter(
                c -> c.getExtendedTypes().stream().anyMatch(t -> isTestCase(t.getNameAsString())))
            .isPresent();
  }

  private static boolean isTestCase(String superType) {
    return superType.endsWith("TestCase") || superType.endsWith("TestBase");
  }

  /** TestNG runs the public methods of a class that is annotated itself. */
  private static boolean isTestNgByClass(MethodDeclaration method) {
    return method.isPublic()
        && !method.isStatic()
        && method.getType().isVoidType()
        && declaringClass(method).flatMap(c -> annotation(c, Set.of("Test"))).isPresent();
  }

  /** Empty for methods of anonymous classes: no framework runs them. */
  private static Optional<ClassOrInterfaceDeclaration> declaringClass(BodyDeclaration<?> member) {
    return member
        .getParentNode()
        .filter(ClassOrInterfaceDeclaration.class::isInstance)
        .map(ClassOrInterfaceDeclaration.class::cast);
  }
}
