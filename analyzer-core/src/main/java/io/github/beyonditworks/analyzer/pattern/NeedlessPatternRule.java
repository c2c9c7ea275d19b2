package io.github.beyonditworks.analyzer.pattern;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.PatternFacts;
import io.github.beyonditworks.analyzer.model.PatternFacts.Part;
import io.github.beyonditworks.analyzer.model.PatternFacts.Role;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.PatternMatch.Verdict;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Patterns and layers that the code pays for and makes no use of. */
public record NeedlessPatternRule() implements ProjectRule {

  private static final int FEWEST_PASSED_ON = 3;

  @Override
  public String id() {
    return "needless-pattern";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    if (project.isWhole()) {
      Set<String> said = reportRecognised(project, reporter);
      Hierarchy hierarchy = Hierarchy.of(project);
      for (ProjectType type : project.types().types()) {
        if (type.file().kind() == SourceKind.MAIN && !said.contains(type.name())) {
          Hierarchy.facts(type).ifPresent(f -> reportShape(type, f, hierarchy, reporter));
        }
      }
    }
    return reporter.findings();
  }

  /** Reports patterns that are not needed; answers the types that have them. */
  private static Set<String> reportRecognised(ProjectFacts project, ProjectReporter reporter) {
    Set<String> said = new HashSet<>();
    for (PatternMatch match : PatternRecognition.of(project)) {
      if (match.verdict() == Verdict.NEEDLESS && said.add(match.type())) {
        project
            .types()
            .find(match.type())
            .filter(t -> t.file().path().equals(match.path()))
            .ifPresent(t -> reporter.at(t).report(withoutReading(match.message())));
      }
    }
    return said;
  }

  private static void reportShape(
      ProjectType type, PatternFacts facts, Hierarchy hierarchy, ProjectReporter reporter) {
    reportOneImplementation(type, facts, hierarchy, reporter);
    reportPassedOn(type, facts, hierarchy, reporter);
  }

  /** The reader of a finding is told what to think of, not how the pattern was recognised. */
  private static String withoutReading(String message) {
    return message.substring(
        message.indexOf(PatternRecognition.VERDICT) + PatternRecognition.VERDICT.length());
  }

  private static void reportOneImplementation(
      ProjectType type, PatternFacts facts, Hierarchy hierarchy, ProjectReporter reporter) {
    List<ProjectType> subtypes = hierarchy.subtypes(type);
    if (type.links().shape() != Shape.INTERFACE
        || !type.isTopLevel()
        || subtypes.size() != 1
        || !type.links().interfaces().isEmpty()
        || facts.count(Role.METHODS) < 2
        || facts.count(Role.ANNOTATIONS) > 0
        || hierarchy.isInTests(type)
        || hierarchy.isListening(type)
        || hierarchy.isAnonymouslyMade(type)) {
      return;
    }
    ProjectType only = subtypes.get(0);
    boolean besides =
        only.isTopLevel()
            && only.links().shape() == Shape.CLASS
            && only.file().kind() == SourceKind.MAIN
            && folder(only).equals(folder(type))
            && (!type.links().exposed() || isNamedAfter(only, type));
    if (besides) {
      reporter
          .at(type)
          .report(
              String.format(
                  Locale.ROOT,
                  "%s has one implementation, %s beside it, and no test puts another in its place. The interface would pay with a second implementation, a test double or a border between modules; until then every signature stands twice, and readers who follow a call land on the declaration. One class can become an interface on the day it is needed. Keep it where a framework wraps it or other projects implement it.",
                  type.simpleName(),
                  only.simpleName()));
    }
  }

  private static String folder(ProjectType type) {
    String path = type.file().path();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * A published interface with a default beside it invites others to fill it in; a class that is
   * named as nothing but its implementation does not.
   */
  private static boolean isNamedAfter(ProjectType only, ProjectType type) {
    String name = type.simpleName();
    String plain =
        name.length() > 1 && name.charAt(0) == 'I' && Character.isUpperCase(name.charAt(1))
            ? name.substring(1)
            : name;
    return only.simpleName().equals(plain + "Impl")
        || (!plain.equals(name) && only.simpleName().equals(plain));
  }

  private static void reportPassedOn(
      ProjectType type, PatternFacts facts, Hierarchy hierarchy, ProjectReporter reporter) {
    int passed = facts.count(Role.PASSED_ON);
    if (passed < FEWEST_PASSED_ON
        || passed < facts.count(Role.METHODS)
        || facts.count(Role.FIELDS) != 1
        || facts.count(Role.ANNOTATIONS) > 0
        || type.links().shape() != Shape.CLASS
        || !type.links().superClass().isEmpty()
        || !type.links().interfaces().isEmpty()
        || !hierarchy.subtypes(type).isEmpty()
        || hierarchy.isInTests(type)) {
      return;
    }
    String target = "";
    for (Part part : facts.parts()) {
      target = part.role() == Role.PASSED_ON ? part.type() : target;
    }
    reporter
        .at(type)
        .severity(Severity.MINOR)
        .report(
            String.format(
                Locale.ROOT,
                "All %d methods of %s hand what they are given to the same method of %s. A layer pays by what it decides, hides or translates; this one is passed through by every reader and changed along with every signature. Callers can use %s as they are. Keep it where it is to shield them from a library that may go.",
                passed,
                type.simpleName(),
                target,
                target));
  }

  @Override
  public String documentation() {
    return """
        # Needless pattern

        ## What
        A design pattern or a layer that costs what such things cost, in a project that makes no use of it:

        - a singleton with fields that change: global state,
        - an interface with one implementation beside it that no test replaces,
        - a factory that makes one class from exactly what it is given,
        - a builder for one or two values,
        - a visitor over one type,
        - a list of listeners to which only one class of the same package can listen,
        - a class whose methods all hand their arguments to the same methods of the one object that it holds.

        All are mentioned only where the whole project is analysed, most with little weight: the rule sees code, not plans.

        ## Why it matters
        A pattern buys freedom to change something with more types to know and more steps to follow. Where nothing
        changes, readers pay for the steps and get nothing. Fowler (Refactoring, 2nd edition) calls the smell speculative
        generality and middle man, and Gamma, Helm, Johnson and Vlissides write that a pattern is to be applied only where
        the flexibility it affords is needed.

        ## How to fix it
        Take the step out: let callers use what does the work.

        Before:

        ```java
        class Prices {
          int of(String article) { return article.length(); }
          void change(String article, int price) { }
          boolean has(String article) { return !article.isEmpty(); }
        }

        class PriceService { // finding
          private final Prices prices;

          PriceService(Prices prices) {
            this.prices = prices;
          }

          int of(String article) {
            return prices.of(article);
          }

          void change(String article, int price) {
            prices.change(article, price);
          }

          boolean has(String article) {
            return prices.has(article);
          }
        }
        ```

        After:

        ```java
        class Prices {
          int of(String article) { return article.length(); }
          void change(String article, int price) { }
          boolean has(String article) { return !article.isEmpty(); }
        }

        class Till {
          private final Prices prices;

          Till(Prices prices) {
            this.prices = prices;
          }

          int total(String article, int count) {
            return prices.of(article) * count;
          }
        }
        ```

        ## When not to
        Keep the pattern where another module, a plug-in or users of a library are its other side; where a framework
        proxies the interface; where a second implementation is in the making; and where the layer shields from a library
        that may be exchanged. A singleton is right for what there is one of, such as a device.
        """;
  }
}
