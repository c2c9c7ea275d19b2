package io.github.beyonditworks.analyzer.rule.testability;

import io.github.beyonditworks.analyzer.code.seam.PackageGraph;
import io.github.beyonditworks.analyzer.code.seam.PackageGraph.Dependency;
import io.github.beyonditworks.analyzer.code.seam.PackageGraph.Link;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Packages that need one another, reported at the thinnest links of each cycle. */
public record PackageCycleRule() implements ProjectRule {

  @Override
  public String id() {
    return "package-cycle";
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
    return Set.of(SourceKind.MAIN);
  }

  /** Part of a project shows only part of its packages: there nothing is said. */
  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    if (project.isWhole()) {
      PackageGraph.of(project.types()).linksToCut().forEach(link -> report(link, reporter));
    }
    return reporter.findings();
  }

  private static void report(Link link, ProjectReporter reporter) {
    Dependency heaviest = link.dependencies().get(0);
    Place place = new Place(heaviest.line(), 1, heaviest.line(), 1);
    reporter
        .at(heaviest.from(), place, link.from() + " " + link.to())
        .severity(isWithinOneAnother(link) ? Severity.INFO : Severity.MINOR)
        .lines(contributors(link))
        .report(message(link, heaviest));
  }

  private static List<Contributor> contributors(Link link) {
    Dependency heaviest = link.dependencies().get(0);
    return link.dependencies().stream()
        .filter(d -> d.from().equals(heaviest.from()))
        .map(
            d ->
                new Contributor(
                    d.line(), "uses " + d.to().simpleName() + " of " + d.to().packageName()))
        .toList();
  }

  private static String message(Link link, Dependency heaviest) {
    int types = (int) link.dependencies().stream().map(Dependency::from).distinct().count();
    String more =
        switch (types) {
          case 1 -> "only here";
          case 2 -> "here and in one more type";
          default -> String.format(Locale.ROOT, "here and in %d more types", types - 1);
        };
    return String.format(
        Locale.ROOT,
        "%s uses %s, and the packages need one another (%s): none of them can be tested, moved or understood alone. This link is the thinnest (%s). Moving %s, or an interface that %s owns and %s fulfils, would cut it.",
        heaviest.from().simpleName(),
        heaviest.to().simpleName(),
        String.join(" → ", link.cycle()),
        more,
        heaviest.to().simpleName(),
        link.from(),
        link.to());
  }

  /** A package and a part of it are often one thing to their authors. */
  private static boolean isWithinOneAnother(Link link) {
    return link.cycle().stream().allMatch(p -> isWithin(p, link.from()))
        || link.cycle().stream().allMatch(p -> isWithin(p, link.to()));
  }

  private static boolean isWithin(String part, String whole) {
    return part.equals(whole) || part.startsWith(whole + ".");
  }

  @Override
  public String documentation() {
    return """
        # Packages that need one another

        ## What
        Packages of production code whose types name each other, directly or around a corner. Reported is the link that
        the fewest names make up, at the type with most of them: cut it, and the cycle is open. A package and its own
        sub-packages weigh little.

        ## Why it matters
        No package of a cycle can be built, tested, released or understood without the others, and a change in one reaches
        all. Martin (Agile Software Development, 2002) calls this the acyclic dependencies principle; Parnas (1979)
        gave the reason: the parts of a system that use each other work only when all work.

        ## How to fix it
        Move the type to the package that it belongs to, or let the lower package own an interface that the upper one
        fulfils.

        Before:

        ```java
        // file: src/main/java/shop/order/Order.java
        package shop.order;

        import shop.mail.Mailer;

        public class Order {
          private final Mailer mailer;

          Order(Mailer mailer) {
            this.mailer = mailer;
          }

          void ship(Mailer substitute) {
            substitute.send(this);
          }
        }
        // file: src/main/java/shop/mail/Mailer.java
        package shop.mail;

        public class Mailer {
          public void send(shop.order.Order order) { // finding
          }
        }
        ```

        After:

        ```java
        // file: src/main/java/shop/order/Order.java
        package shop.order;

        import shop.mail.Mailer;

        public class Order {
          void ship(Mailer mailer) {
            mailer.send("shipped");
          }
        }
        // file: src/main/java/shop/mail/Mailer.java
        package shop.mail;

        public class Mailer {
          public void send(String text) {
          }
        }
        ```

        ## When not to
        Packages that only group files of what is one part, by convention of a framework for instance, may name each other.
        Merging them says so.
        """;
  }
}
