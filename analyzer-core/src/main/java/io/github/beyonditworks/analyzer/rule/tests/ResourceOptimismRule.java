package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.code.testing.ExternalResources;
import io.github.beyonditworks.analyzer.code.testing.OpenedPaths;
import io.github.beyonditworks.analyzer.code.testing.OwnFixtures;
import io.github.beyonditworks.analyzer.code.testing.ResourceUse;
import io.github.beyonditworks.analyzer.code.testing.ResourceUse.Kind;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests that take for granted that a file is there. */
public record ResourceOptimismRule() implements FileRule {

  private static final Pattern CHECK =
      Pattern.compile("(?i).*exists?|assume.*|is(Regular)?File|isDirectory|(can|is)Read.*");

  /** Builds start in the directory of their project, and its sources are in every checkout. */
  private static final Pattern IN_CHECKOUT = Pattern.compile("^(\\./)?(src|pom\\.xml)\\b");

  @Override
  public String id() {
    return "resource-optimism";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.TEST);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    OwnFixtures own = new OwnFixtures(file.parsed());
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      List<ResourceUse> files =
          ExternalResources.in(test).stream()
              .filter(use -> use.kind() == Kind.FILE && !IN_CHECKOUT.matcher(use.name()).find())
              .filter(use -> OpenedPaths.isOpened(use.node(), test) && !own.provides(use, test))
              .toList();
      if (!files.isEmpty() && !checks(test)) {
        report(test, files.get(0), reporter);
      }
    }
  }

  private static void report(MethodDeclaration test, ResourceUse first, Reporter reporter) {
    reporter
        .at(first.node())
        .report(
            String.format(
                Locale.ROOT,
                "%s takes for granted that \"%s\" is there: on another machine or from another directory it fails for no fault of the code. @TempDir gives a place to make it, a class path resource goes with the test, and assumeTrue(Files.exists(path)) says what is missing.",
                test.getNameAsString(),
                first.name()));
  }

  /** One check is taken to speak for all files of the test. */
  private static boolean checks(MethodDeclaration test) {
    return Subtree.all(test, MethodCallExpr.class).stream()
        .anyMatch(c -> CHECK.matcher(c.getNameAsString()).matches());
  }

  @Override
  public String documentation() {
    return """
        # Resource optimism

        ## What
        A test that reads a file by its path in the file system, and neither makes it nor looks whether it is there. Class
        path resources, paths that begin with `src/`, `@TempDir`, `TemporaryFolder`, `Files.createTempFile` and file systems in memory are fine.

        ## Why it matters
        A path depends on the machine and on the directory that the build runs in. The test passes where its author sat
        and fails elsewhere, and its message speaks of the code and not of the file. Van Deursen and others named it
        Resource Optimism (Refactoring Test Code, XP 2001).

        ## How to fix it
        Make the file in the test, or put it on the class path. Where it has to stay outside, assume first that it exists:
        then the report says what is missing.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import java.io.File;
        import org.junit.jupiter.api.Test;

        class OrdersTest {
          @Test
          void sums_up() throws Exception {
            File file = new File("/data/orders.csv"); // finding
            assertEquals(42, Orders.read(file).sum());
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import java.nio.file.Files;
        import java.nio.file.Path;
        import org.junit.jupiter.api.Test;
        import org.junit.jupiter.api.io.TempDir;

        class OrdersTest {
          @Test
          void sums_up(@TempDir Path directory) throws Exception {
            Path file = Files.writeString(directory.resolve("orders.csv"), "book;40\\npen;2");
            assertEquals(42, Orders.read(file.toFile()).sum());
          }
        }
        ```

        ## When not to
        A path that the code only takes apart and never opens needs no file, and a file of the operating system is there. So this is a
        hint and not a defect.
        """;
  }
}
