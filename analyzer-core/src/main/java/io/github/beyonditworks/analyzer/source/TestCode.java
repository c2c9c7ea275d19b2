package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.List;
import java.util.Set;

/**
 * Tells test code from production code where the path does not: it imports a test framework and
 * declares tests.
 */
final class TestCode {

  private static final List<String> FRAMEWORKS =
      List.of("org.junit", "junit.framework", "org.testng", "net.jqwik");
  private static final Set<String> TEST_ANNOTATIONS =
      Set.of(
          "Test",
          "ParameterizedTest",
          "RepeatedTest",
          "TestFactory",
          "TestTemplate",
          "Property",
          "Theory");
  private static final String JUNIT_3_BASE = "TestCase";

  private TestCode() {}

  static SourceKind kindOf(CompilationUnit tree, NodeIndex index) {
    boolean framework = tree.getImports().stream().anyMatch(TestCode::isFramework);
    return framework && (hasTestAnnotation(index) || extendsTestCase(index))
        ? SourceKind.TEST
        : SourceKind.MAIN;
  }

  private static boolean isFramework(ImportDeclaration declaration) {
    String name = declaration.getNameAsString();
    return FRAMEWORKS.stream().anyMatch(f -> name.equals(f) || name.startsWith(f + "."));
  }

  private static boolean hasTestAnnotation(NodeIndex index) {
    return index.all(AnnotationExpr.class).stream()
        .anyMatch(a -> TEST_ANNOTATIONS.contains(a.getName().getIdentifier()));
  }

  private static boolean extendsTestCase(NodeIndex index) {
    return index.all(ClassOrInterfaceDeclaration.class).stream()
        .flatMap(c -> c.getExtendedTypes().stream())
        .anyMatch(t -> t.getNameAsString().endsWith(JUNIT_3_BASE));
  }
}
