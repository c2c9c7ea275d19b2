package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Remarks;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests that are switched off. */
public record IgnoredTestRule() implements FileRule {

  /** An issue, and no encoding or algorithm such as {@code UTF-8}. */
  private static final Pattern TICKET =
      Pattern.compile("#\\d|\\b(?!UTF|UCS|ISO|SHA|MD|AES|RSA|RFC)[A-Z][A-Z0-9]+-\\d|/issues/");

  @Override
  public String id() {
    return "ignored-test";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.TEST);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    // A comment among the annotations, or directly above them, gives the reason as well.
    Remarks remarks = Remarks.of(file.parsed());
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      AnnotationExpr off = TestMethods.switchOff(test).orElse(null);
      if (off != null && !leavesContract(test, off)) {
        boolean explained = isExplained(off, test, file, remarks);
        report(off, test.getNameAsString(), 1, explained, reporter);
      }
    }
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      int tests = TestMethods.count(type);
      AnnotationExpr off = tests == 0 ? null : TestMethods.switchOff(type).orElse(null);
      if (off != null && !isBase(type)) {
        boolean explained = isExplained(off, type, file, remarks);
        report(off, type.getNameAsString(), tests, explained, reporter);
      }
    }
  }

  /**
   * The annotations of JUnit are not inherited: an abstract class with one is no test that is off.
   */
  private static boolean isBase(TypeDeclaration<?> type) {
    return type instanceof ClassOrInterfaceDeclaration declaration
        && (declaration.isAbstract() || declaration.isInterface())
        && TestMethods.annotation(type, "Test").isEmpty();
  }

  private void report(
      AnnotationExpr annotation, String name, int tests, boolean explained, Reporter reporter) {
    String message =
        explained
            ? "%s is switched off, for a reason that is given: from time to time it wants a look whether the reason still holds."
            : "%s is switched off without a reason: nobody will know when it may run again, and the case it covered is open."
                + " Naming the cause or the ticket in the annotation, or removing the test, settles it.";
    reporter
        .at(annotation)
        .value(tests, 0)
        .severity(explained ? Severity.INFO : severity())
        .report(String.format(Locale.ROOT, message, name));
  }

  /** Documentation says what a test is about, and gives a reason where it names a ticket. */
  private static boolean isExplained(
      AnnotationExpr annotation, Node declaration, MeasuredFile file, Remarks remarks) {
    return hasText(annotation)
        || remarks.about(annotation)
        || file.parsed()
            .doc(declaration)
            .filter(doc -> TICKET.matcher(doc.description()).find())
            .isPresent();
  }

  private static boolean hasText(AnnotationExpr annotation) {
    return TestMethods.element(annotation, "value")
        .filter(IgnoredTestRule::saysSomething)
        .or(() -> TestMethods.element(annotation, "description").filter(d -> namesTicket(d)))
        .isPresent();
  }

  /** The description of TestNG says what a test is about, and seldom why it is off. */
  private static boolean namesTicket(Expression description) {
    return TICKET.matcher(description.toString()).find();
  }

  /** An inherited test that does not hold for a subclass is switched off there for good. */
  private static boolean leavesContract(MethodDeclaration test, AnnotationExpr annotation) {
    return TestMethods.annotation(test, "Override").isPresent() && hasText(annotation);
  }

  private static boolean saysSomething(Expression reason) {
    return !(reason instanceof StringLiteralExpr text) || !text.getValue().isBlank();
  }

  @Override
  public String documentation() {
    return """
        # Test that is switched off

        ## What
        A test or a class of tests that never runs: `@Disabled`, `@Ignore` or `@Test(enabled = false)`. Where the
        annotation or a comment at the head of the test gives a reason, the finding is an information; an inherited test
        that a subclass switches off with a reason is none. A `description` or the documentation of the test counts as
        a reason where it names a ticket.
        Abstract classes are left out, as what is said there does not hold for their subclasses.

        ## Why it matters
        A test that is off says that something is covered which is not. Without the reason nobody dares to switch it
        on again or to delete it, and it ages until it no longer fits the code.

        ## How to fix it
        Repair it or remove it. When it has to wait, say for what: a ticket, a version, a date. When it depends on the
        machine, a condition such as `@EnabledOnOs` lets it run where it can.

        Before:

        ```java
        import org.junit.jupiter.api.Disabled;
        import org.junit.jupiter.api.Test;

        class ExportTest {
          @Disabled // finding
          @Test
          void writes_utf_8() {
            new Export().verifyEncoding("UTF-8");
          }
        }
        ```

        After:

        ```java
        import org.junit.jupiter.api.Test;

        class ExportTest {
          @Test
          void writes_utf_8() {
            new Export().verifyEncoding("UTF-8");
          }
        }
        ```

        ## When not to
        A test that shows a known bug may stay off until the bug is mended, with the ticket in the annotation. It is
        worth more than a description of the bug.
        """;
  }
}
