package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.code.seam.CollaboratorCreations;
import io.github.beyonditworks.analyzer.code.seam.CollaboratorReplacement;
import io.github.beyonditworks.analyzer.code.seam.SeamSketch;
import io.github.beyonditworks.analyzer.code.seam.SetupCost;
import io.github.beyonditworks.analyzer.code.seam.SetupCost.Chain;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.code.seam.TypeRole;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Seam;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeLinks.Use;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Objects and static methods that bring more along than their own code. */
public record CostlyCollaboratorRule() implements ProjectRule {

  private static final String ID = "costly-collaborator";
  private static final Pattern STATIC_SCOPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*");

  @Override
  public String id() {
    return ID;
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

  @Override
  public List<Seam> seams(MeasuredFile file) {
    TypeNames names = TypeNames.of(file.parsed());
    List<Seam> seams = new ArrayList<>();
    for (ObjectCreationExpr creation : file.parsed().all(ObjectCreationExpr.class)) {
      if (names.isOwn(creation.getType().getNameAsString())) {
        addSeams(creation, file, seams);
      }
    }
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      String type =
          call.getScope().orElse(null) instanceof NameExpr scope ? scope.getNameAsString() : "";
      if (STATIC_SCOPE.matcher(type).matches()
          && names.isOwn(type)
          && !CollaboratorCreations.isMakingMethod(call.getNameAsString())) {
        draw(file, call, CollaboratorReplacement.of(call, type), seams);
      }
    }
    return seams;
  }

  private static void addSeams(ObjectCreationExpr creation, MeasuredFile file, List<Seam> seams) {
    if (CollaboratorCreations.canBeHandedIn(creation)) {
      seams.add(new Seam(ID, file.parsed().place(creation), Seam.EXISTS, Optional.empty()));
    }
    CollaboratorReplacement.of(creation).ifPresent(n -> draw(file, creation, n, seams));
  }

  private static void draw(
      MeasuredFile file, Expression reached, SeamSketch.Need need, List<Seam> into) {
    SeamSketch.of(file.parsed(), reached, need)
        .map(s -> new Seam(ID, file.parsed().place(reached), "", Optional.of(s)))
        .ifPresent(into::add);
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    SetupCost cost = new SetupCost(project.types());
    for (ProjectType type : project.types().types()) {
      if (type.file().kind() == SourceKind.MAIN && !isWhereObjectsAreMade(type)) {
        check(type, project, cost, reporter);
      }
    }
    return reporter.findings();
  }

  private static boolean isWhereObjectsAreMade(ProjectType type) {
    return TypeRole.makesObjects(type.simpleName())
        || TypeRole.makesObjects(type.topLevel())
        || TypeRole.isBoundary(type.simpleName());
  }

  private static void check(
      ProjectType type, ProjectFacts project, SetupCost cost, ProjectReporter reporter) {
    Set<String> reported = new HashSet<>();
    for (Use use : type.links().uses()) {
      ProjectType target = collaborator(type, use, project).orElse(null);
      Chain chain = target == null ? null : cost.of(target, use.method()).orElse(null);
      if (chain != null
          && (chain.isHeavy() || !isMaking(use))
          && reported.add(use.element() + " " + target)) {
        report(type, use, chain, reporter);
      }
    }
  }

  /** The type of the project that is used, where that could be handed in and is not. */
  private static Optional<ProjectType> collaborator(
      ProjectType type, Use use, ProjectFacts project) {
    return project
        .types()
        .resolve(type, use.type())
        .filter(t -> t.file().kind() == SourceKind.MAIN)
        .filter(t -> !t.topLevel().equals(type.topLevel()))
        .filter(t -> !isMadeForOthers(use) && !hasSeam(type, use));
  }

  /** A program's entry puts its parts together, and so do methods that make objects. */
  private static boolean isMadeForOthers(Use use) {
    String member = use.element().member();
    int open = member.indexOf('(');
    return open > 0
        && !use.constructing()
        && CollaboratorCreations.isMakingMethod(
            member.substring(member.lastIndexOf('.', open) + 1, open));
  }

  /** What makes an object may use the clock or chance for it: who calls it seldom cares. */
  private static boolean isMaking(Use use) {
    return !use.isCreation() && CollaboratorCreations.isMakingMethod(use.method());
  }

  private static boolean hasSeam(ProjectType type, Use use) {
    return type.file().seam(ID, use.place()).filter(Seam::exists).isPresent();
  }

  private static void report(ProjectType type, Use use, Chain chain, ProjectReporter reporter) {
    reporter
        .at(type, use.element(), use.place(), use.type() + "." + use.method())
        .suggestion(type.file().seam(ID, use.place()).flatMap(Seam::suggestion))
        .severity(chain.isHeavy() ? Severity.MINOR : Severity.INFO)
        .report(
            String.format(
                Locale.ROOT,
                "%s %s: a test of %s gets all of it. %s",
                use.isCreation() ? "new " + use.type() : use.type() + "." + use.method() + "()",
                described(chain),
                type.simpleName(),
                seam(use)));
  }

  private static String described(Chain chain) {
    String path = chain.finding().path();
    List<String> further =
        chain.types().stream().map(ProjectType::simpleName).distinct().skip(1).toList();
    return String.format(
        Locale.ROOT,
        "%s%s (%s:%d)",
        further.isEmpty() ? "" : "brings along " + String.join(" → ", further) + ", which ",
        chain.does(),
        path.substring(path.lastIndexOf('/') + 1),
        chain.finding().place().line());
  }

  private static String seam(Use use) {
    return use.isCreation()
        ? "Taking it as a parameter, by an interface where it is to be replaced, leaves the choice to the caller."
        : "An object that is handed in, in place of the static method, leaves the choice to the caller.";
  }

  @Override
  public String documentation() {
    return """
        # Collaborator that brings more along

        ## What
        A class makes an object of another class of the project, or calls one of its static methods, and what that class
        makes or calls in turn stands in the way of a test: it works in its constructor, makes a collaborator that reaches
        out, or depends on the clock, chance or the surroundings (an identifier that is drawn by chance is no burden). The chain is followed through the whole project.
        Factories, builders, `main` methods and the code that puts a program together are left out.

        ## Why it matters
        What a class costs to test is not seen in its own lines alone. A test of it has to set up everything that is made on
        the way, and fails for reasons that lie files away. Hevery (Guide: Writing Testable Code, 2008) counts the cost of a
        method the same way: with that of all it cannot be tested without.

        ## How to fix it
        Take the object as a parameter, by an interface where tests need something else in its place. Mending the end of the
        chain helps everybody who goes through it.

        Before:

        ```java
        // file: src/main/java/shop/Invoices.java
        package shop;

        class Invoices {
          private final Prices prices = new Prices(); // finding

          int total(int items) {
            return items * prices.perItem();
          }
        }
        // file: src/main/java/shop/Prices.java
        package shop;

        class Prices {
          private final PriceList list = new PriceList("prices.txt"); // finding

          int perItem() {
            return list.size();
          }
        }
        // file: src/main/java/shop/PriceList.java
        package shop;

        import java.io.IOException;
        import java.io.UncheckedIOException;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.util.List;

        class PriceList {
          private final List<String> lines;

          PriceList(String file) {
            try {
              lines = Files.readAllLines(Path.of(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }

          int size() {
            return lines.size();
          }
        }
        ```

        After:

        ```java
        // file: src/main/java/shop/Invoices.java
        package shop;

        class Invoices {
          private final Prices prices;

          Invoices(Prices prices) {
            this.prices = prices;
          }

          int total(int items) {
            return items * prices.perItem();
          }
        }
        // file: src/main/java/shop/Prices.java
        package shop;

        import java.util.List;

        class Prices {
          private final List<String> lines;

          Prices(List<String> lines) {
            this.lines = lines;
          }

          int perItem() {
            return lines.size();
          }
        }
        ```

        ## When not to
        What is cheap, quick and always the same may be brought along: a test that reads a small resource of the program
        itself is fast enough and shows that it is there.
        """;
  }
}
