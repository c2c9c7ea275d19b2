package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.code.testing.ExternalResources;
import io.github.beyonditworks.analyzer.code.testing.LoadedDocuments;
import io.github.beyonditworks.analyzer.code.testing.OwnFixtures;
import io.github.beyonditworks.analyzer.code.testing.ResourceUse;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tests whose reason lies in something outside of their source. */
public record MysteryGuestRule() implements FileRule {

  @Override
  public String id() {
    return "mystery-guest";
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
    LoadedDocuments documents = new LoadedDocuments(file.parsed());
    for (MethodDeclaration test : TestMethods.in(file.parsed())) {
      List<ResourceUse> guests =
          Stream.concat(
                  ExternalResources.in(test).stream().filter(use -> !own.provides(use, test)),
                  documents.in(test).stream())
              .toList();
      if (!guests.isEmpty()) {
        report(file, test, guests, reporter);
      }
    }
  }

  private static void report(
      MeasuredFile file, MethodDeclaration test, List<ResourceUse> guests, Reporter reporter) {
    List<Contributor> lines = new ArrayList<>();
    for (ResourceUse guest : guests) {
      int line = file.parsed().place(guest.node()).line();
      lines.add(
          new Contributor(line, "uses " + guest.kind().words() + " \"" + guest.name() + "\""));
    }
    reporter.at(guests.get(0).node()).lines(lines).report(message(test.getNameAsString(), guests));
  }

  private static String message(String test, List<ResourceUse> guests) {
    ResourceUse first = guests.get(0);
    long more = guests.stream().map(ResourceUse::name).distinct().count() - 1;
    return String.format(
        Locale.ROOT,
        "%s depends on %s \"%s\"%s, whose content the reader cannot see here: why the expected result is right stays a riddle. Making the few values that matter in the test, or a helper whose name says what is in it, shows cause and effect side by side.",
        test,
        first.kind().words(),
        first.name(),
        more > 0 ? String.format(Locale.ROOT, " and %d more", more) : "");
  }

  @Override
  public String documentation() {
    return """
        # Mystery guest

        ## What
        A test that takes what it needs from outside of its source: a file, a resource on the class path, a host, a
        data base that does not live in memory, an entry of a document that was loaded elsewhere. One finding for a
        test; its lines name every guest. What the test writes itself, or keeps in a directory that `@TempDir`,
        `TemporaryFolder` or a file system in memory provides, is no mystery.

        ## Why it matters
        The reader sees what is expected, but not why. Somebody who edits the file for one test breaks another, and
        the test tells nothing when the file is missing. Van Deursen and others named it Mystery Guest (Refactoring
        Test Code, XP 2001).

        ## How to fix it
        Write the few values that matter into the test, as a text block for instance, or into a temporary file. Where
        the content has to be large, name the file after what is special in it and say that in the test.

        Before:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import java.io.FileReader;
        import org.junit.jupiter.api.Test;

        class OrdersTest {
          @Test
          void sums_up() throws Exception {
            Orders orders = Orders.parse(new FileReader("src/test/orders.csv")); // finding
            assertEquals(42, orders.sum());
          }
        }
        ```

        After:

        ```java
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import java.io.StringReader;
        import org.junit.jupiter.api.Test;

        class OrdersTest {
          @Test
          void sums_up() throws Exception {
            Orders orders = Orders.parse(new StringReader("book;40\\npen;2"));
            assertEquals(42, orders.sum());
          }
        }
        ```

        ## When not to
        A parser tried on real files, or a test of reading files as such, needs its files: a name that says what is
        special in each is enough. So this is a hint and not a defect.
        """;
  }
}
