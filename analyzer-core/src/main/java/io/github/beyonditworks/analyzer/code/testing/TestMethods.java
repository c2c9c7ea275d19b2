package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the methods that a test framework runs as tests from helpers and from what it runs around
 * them: JUnit 3 to 6, TestNG, jqwik, and annotations of a project's own whose names end in {@code
 * Test}.
 */
public final class TestMethods {

  private static final Set<String> TEST_ANNOTATIONS =
      Set.of("TestFactory", "TestTemplate", "Theory", "Property", "Example");
  private static final String TEST = "Test";
  private static final String JUNIT_3_BASE = "TestCase";
  private static final Set<String> LIFECYCLE_NAMES = Set.of("setUp", "tearDown");
  private static final Set<String> EACH_TEST =
      Set.of(
          "Before",
          "BeforeEach",
          "BeforeMethod",
          "BeforeTry",
          "BeforeProperty",
          "After",
          "AfterEach",
          "AfterMethod",
          "AfterTry",
          "AfterProperty");
  private static final Set<String> SERVING_ANNOTATIONS =
      Set.of("DataProvider", "Factory", "Parameters", "Override");

  private TestMethods() {}

  /** The tests of a file that have a body, in source order. */
  public static List<MethodDeclaration> in(ParsedFile file) {
    List<MethodDeclaration> tests = new ArrayList<>();
    for (MethodDeclaration method : file.all(MethodDeclaration.class)) {
      if (isMember(method) && isTest(method)) {
        tests.add(method);
      }
    }
    return tests;
  }

  /** Whether a method belongs to a type that has a name of its own outside all methods. */
  private static boolean isMember(MethodDeclaration method) {
    Node around = method.getParentNode().orElse(null);
    while (around instanceof TypeDeclaration<?>) {
      around = around.getParentNode().orElse(null);
    }
    return around instanceof CompilationUnit;
  }

  /** Whether a test framework runs a method as a test. */
  public static boolean isTest(MethodDeclaration method) {
    if (method.getBody().isEmpty() || isLifecycle(method)) {
      return false;
    }
    return method.getAnnotations().stream().anyMatch(TestMethods::marksTest)
        || isTestOfItsClass(method);
  }

  /** Whether a test framework runs a method before or after each test. */
  static boolean runsAroundEachTest(MethodDeclaration method) {
    return LIFECYCLE_NAMES.contains(method.getNameAsString())
        || method.getAnnotations().stream()
            .map(a -> a.getName().getIdentifier())
            .anyMatch(EACH_TEST::contains);
  }

  /** Whether a type itself, not only a type within it, has tests. */
  public static boolean hasTests(TypeDeclaration<?> type) {
    return type.getMethods().stream().anyMatch(TestMethods::isTest);
  }

  /** The number of tests of a type and the types within it. */
  public static int count(TypeDeclaration<?> type) {
    int tests = 0;
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        tests += count(nested);
      } else if (member instanceof MethodDeclaration method && isTest(method)) {
        tests++;
      }
    }
    return tests;
  }

  /** The annotation of a simple name. */
  public static Optional<AnnotationExpr> annotation(NodeWithAnnotations<?> node, String name) {
    return node.getAnnotations().stream()
        .filter(a -> a.getName().getIdentifier().equals(name))
        .findFirst();
  }

  /** The value of an annotation's element; its only value has the name {@code value}. */
  public static Optional<Expression> element(AnnotationExpr annotation, String name) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return name.equals("value") ? Optional.of(single.getMemberValue()) : Optional.empty();
    }
    return annotation instanceof NormalAnnotationExpr normal
        ? normal.getPairs().stream()
            .filter(p -> p.getNameAsString().equals(name))
            .map(MemberValuePair::getValue)
            .findFirst()
        : Optional.empty();
  }

  /** The annotation that keeps a test, or a type with tests, from running. */
  public static Optional<AnnotationExpr> switchOff(NodeWithAnnotations<?> declaration) {
    return annotation(declaration, "Disabled")
        .or(() -> annotation(declaration, "Ignore"))
        .or(() -> annotation(declaration, TEST).filter(TestMethods::isOff));
  }

  private static boolean isOff(AnnotationExpr annotation) {
    return element(annotation, "enabled").filter(e -> e.toString().equals("false")).isPresent();
  }

  private static boolean marksTest(AnnotationExpr annotation) {
    String name = annotation.getName().getIdentifier();
    return name.endsWith(TEST) || TEST_ANNOTATIONS.contains(name);
  }

  private static boolean isLifecycle(MethodDeclaration method) {
    return LIFECYCLE_NAMES.contains(method.getNameAsString())
        || method.getAnnotations().stream().anyMatch(TestMethods::marksLifecycle);
  }

  private static boolean marksLifecycle(AnnotationExpr annotation) {
    String name = annotation.getName().getIdentifier();
    return name.startsWith("Before") || name.startsWith("After");
  }

  /** JUnit 3 knows tests by their names, TestNG by an annotation of the class. */
  private static boolean isTestOfItsClass(MethodDeclaration method) {
    if (!method.isPublic() || method.isStatic() || !method.getType().isVoidType()) {
      return false;
    }
    return method
        .getParentNode()
        .filter(ClassOrInterfaceDeclaration.class::isInstance)
        .map(ClassOrInterfaceDeclaration.class::cast)
        .filter(type -> isJUnit3Test(method, type) || isTestNgTest(method, type))
        .isPresent();
  }

  private static boolean isJUnit3Test(MethodDeclaration method, ClassOrInterfaceDeclaration type) {
    return method.getNameAsString().startsWith("test")
        && method.getParameters().isEmpty()
        && isJUnit3(type);
  }

  /** Whether a type extends the base class of JUnit 3, or one that is named after it. */
  public static boolean isJUnit3(TypeDeclaration<?> type) {
    return type instanceof ClassOrInterfaceDeclaration tests
        && tests.getExtendedTypes().stream()
            .anyMatch(t -> t.getNameAsString().endsWith(JUNIT_3_BASE));
  }

  /** Whether a file uses TestNG. */
  public static boolean isOfTestNg(CompilationUnit file) {
    return file.getImports().stream().anyMatch(i -> i.getNameAsString().startsWith("org.testng."));
  }

  /** Whether one instance runs all tests, as in TestNG, or where Jupiter is told so. */
  public static boolean shareAnInstance(TypeDeclaration<?> type) {
    return type.findCompilationUnit().filter(TestMethods::isOfTestNg).isPresent()
        || annotation(type, "TestInstance")
            .filter(a -> a.toString().contains("PER_CLASS"))
            .isPresent();
  }

  private static boolean isTestNgTest(MethodDeclaration method, ClassOrInterfaceDeclaration type) {
    return annotation(type, TEST).isPresent()
        && method.getAnnotations().stream()
            .noneMatch(a -> SERVING_ANNOTATIONS.contains(a.getName().getIdentifier()));
  }
}
