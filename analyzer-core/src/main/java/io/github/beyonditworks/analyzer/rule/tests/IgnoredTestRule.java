package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.Optional;
import java.util.Set;

/** Tests that are switched off, above all those that do not say why. */
public record IgnoredTestRule() implements FileRule {

  private static final int MAX_REASON = 60;

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
    for (ClassOrInterfaceDeclaration type : file.parsed().all(ClassOrInterfaceDeclaration.class)) {
      SwitchedOff.annotation(type)
          .filter(annotation -> isOfATestFramework(file.parsed(), annotation))
          .ifPresent(
              annotation -> report(file.parsed(), type.getNameAsString(), annotation, reporter));
    }
    for (MethodDeclaration test : TestMethods.of(file)) {
      SwitchedOff.annotation(test)
          .filter(annotation -> isOfATestFramework(file.parsed(), annotation))
          .filter(annotation -> !isInsideSwitchedOffClass(test))
          .ifPresent(
              annotation -> report(file.parsed(), test.getNameAsString(), annotation, reporter));
    }
  }

  private static boolean isInsideSwitchedOffClass(MethodDeclaration test) {
    return Ancestors.nearest(test, ClassOrInterfaceDeclaration.class)
        .filter(SwitchedOff::isSwitchedOff)
        .isPresent();
  }

  /** Other libraries have an annotation {@code Ignore} too. */
  private static boolean isOfATestFramework(ParsedFile file, AnnotationExpr annotation) {
    String simpleName = annotation.getName().getIdentifier();
    return file.tree().getImports().stream()
        .filter(i -> !i.isAsterisk() && i.getName().getIdentifier().equals(simpleName))
        .map(ImportDeclaration::getNameAsString)
        .allMatch(name -> name.startsWith("org.junit.") || name.startsWith("org.testng."));
  }

  private static void report(
      ParsedFile file, String name, AnnotationExpr annotation, Reporter reporter) {
    String written = "@" + annotation.getName().getIdentifier();
    Optional<String> reason = SwitchedOff.reason(annotation);
    if (reason.isPresent()) {
      reporter
          .at(annotation)
          .severity(Severity.INFO)
          .report(
              "%s is switched off (\"%s\"): what it checks can break unseen. When the reason no longer holds, switch it on again; when it will always hold, delete the test."
                  .formatted(name, shortened(reason.get())));
    } else if (hasCommentBeside(file, annotation)) {
      reporter
          .at(annotation)
          .severity(Severity.INFO)
          .report(
              "%s is switched off with the reason in a comment, where test reports do not show it. Move it into the annotation, as in @Disabled(\"…\")."
                  .formatted(name));
    } else {
      reporter
          .at(annotation)
          .report(
              "%s is switched off by %s without a reason: the next reader cannot tell whether it may run again. State the reason and when it ends, as in @Disabled(\"until …\"), or delete the test."
                  .formatted(name, written));
    }
  }

  private static String shortened(String reason) {
    String line = reason.strip().replaceAll("\\s+", " ");
    return line.length() > MAX_REASON ? line.substring(0, MAX_REASON - 1) + "…" : line;
  }

  private static boolean hasCommentBeside(ParsedFile file, AnnotationExpr annotation) {
    Place place = file.place(annotation);
    return file.comments().stream()
        .filter(comment -> !comment.isDoc())
        .filter(comment -> comment.text().chars().filter(Character::isLetter).count() > 2)
        .anyMatch(comment -> isBeside(comment, place));
  }

  private static boolean isBeside(SourceComment comment, Place annotation) {
    int line = comment.place().line();
    return line == annotation.endLine()
        || (comment.ownLine()
            && (comment.place().endLine() == annotation.line() - 1
                || line == annotation.endLine() + 1));
  }

  @Override
  public String documentation() {
    return """
        # Switched-off test

        ## What
        A test or a class of tests that never runs: `@Disabled`, `@Ignore` or `@Test(enabled = false)`. Without a reason the
        finding is minor; with one it is a note. A class is reported once. Conditions such as `@DisabledOnOs` are left out:
        those tests run somewhere.

        ## Why it matters
        A switched-off test protects nothing, but its code still has to be read and changed along. Without a reason nobody
        dares to switch it on or to delete it. Meszaros lists such tests in *xUnit Test Patterns* among the traps of a suite
        that only looks complete.

        ## How to fix it
        Mend it and switch it on, delete it, or state the reason and what ends it, best with the number of an issue.

        Before:

        ```java
        import org.junit.jupiter.api.Disabled;
        import org.junit.jupiter.api.Test;

        class ExportTest {
          @Disabled // finding
          @Test
          void writes_umlauts() {
            assertWritten("ä");
          }
        }
        ```

        After:

        ```java
        import org.junit.jupiter.api.Test;

        class ExportTest {
          @Test
          void writes_umlauts() {
            assertWritten("ä");
          }
        }
        ```

        ## When not to
        A test that shows a known bug may wait for its mending, with the number of the issue. What needs an environment is
        better kept by a condition (`@EnabledOnOs`, `@EnabledIfEnvironmentVariable`, an assumption) than switched off.
        """;
  }
}
