package io.github.beyonditworks.analyzer.rule.testability;

import io.github.beyonditworks.analyzer.code.seam.VariableName;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes at the end of a long chain of super classes. */
public record DeepInheritanceRule(
    @Option("the number of super classes, Object left out, up to which nothing is reported")
        int limit)
    implements ProjectRule {

  private static final int USUAL_LIMIT = 5;
  private static final int MOST_FOLLOWED = 100;

  /** The usual limit. */
  public DeepInheritanceRule() {
    this(USUAL_LIMIT);
  }

  @Override
  public String id() {
    return "deep-inheritance";
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
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    for (ProjectType type : project.types().types()) {
      List<String> supers = superClasses(type, project.types());
      if (type.file().kind() == SourceKind.MAIN && supers.size() > limit && !isThrowable(supers)) {
        report(type, supers, reporter);
      }
    }
    return reporter.findings();
  }

  /**
   * The super classes, nearest first; of those outside of the project only the first is known. A
   * chain is followed as far as one could be meant: following each to its end would take the square
   * of its length.
   */
  private static List<String> superClasses(ProjectType type, TypeIndex types) {
    List<String> names = new ArrayList<>();
    Set<ProjectType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.add(type);
    Optional<ProjectType> current = Optional.of(type);
    while (current.isPresent() && names.size() < MOST_FOLLOWED) {
      ProjectType lower = current.get();
      String written = lower.links().superClass();
      Optional<ProjectType> upper = types.resolve(lower, written).filter(seen::add);
      if (upper.isPresent()) {
        names.add(upper.get().name());
      } else if (!written.isEmpty() && !written.equals("Object")) {
        names.add(written);
      }
      current = upper;
    }
    return names;
  }

  /** Exceptions form trees by their nature and hold no behaviour. */
  private static boolean isThrowable(List<String> supers) {
    return supers.get(supers.size() - 1).matches(".*(?:Exception|Error|Throwable)");
  }

  private void report(ProjectType type, List<String> supers, ProjectReporter reporter) {
    String chain =
        supers.stream()
            .map(s -> s.substring(s.lastIndexOf('.') + 1))
            .collect(Collectors.joining(" → "));
    String parent = supers.get(0).substring(supers.get(0).lastIndexOf('.') + 1);
    reporter
        .at(type)
        .value(supers.size(), limit)
        .suggestion(Optional.of(held(type.simpleName(), parent)))
        .report(
            String.format(
                Locale.ROOT,
                "%s stands below %d super classes (%s): a test of it sets up and runs all of them. Handing it what it needs of %s as a collaborator would let it be tested alone.",
                type.simpleName(),
                supers.size(),
                chain,
                parent));
  }

  private static Suggestion held(String type, String parent) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String field = VariableName.of(parent);
    String before = String.format(Locale.ROOT, "class %s extends %s {\n  // …\n}", simple, parent);
    String after =
        String.format(
            Locale.ROOT,
            "class %s {\n  private final %s %s;\n\n  %s(%s %s) {\n    this.%s = %s;\n  }\n  // …\n}",
            simple,
            parent,
            field,
            simple,
            parent,
            field,
            field,
            field);
    return new Suggestion("hold a " + parent + " instead of being one", before, after);
  }

  @Override
  public String documentation() {
    return """
        # Deep inheritance

        ## What
        A class with more super classes than the limit, `Object` left out. Classes of the project are followed; of those
        from elsewhere only the first of a chain is known. Exceptions are left out.

        ## Why it matters
        A test of the class runs the constructors and methods of every class above it, and none of them can be replaced.
        Readers look for each method in as many files. Chidamber and Kemerer (IEEE TSE 1994) made the depth of the tree a
        metric for this reason, and Bloch (Effective Java, item 18) advises to hold what one would extend.

        ## How to fix it
        Turn the part that varies into a collaborator that the class is given.

        Before:

        ```java
        class Report {}

        class TextReport extends Report {}

        class TableReport extends TextReport {}

        class SalesReport extends TableReport {}

        class MonthlySalesReport extends SalesReport {}

        class PrintedMonthlySalesReport extends MonthlySalesReport {}

        class PrintedMonthlySalesReportByRegion extends PrintedMonthlySalesReport {} // finding
        ```

        After:

        ```java
        interface Medium {
          void write(String text);
        }

        class SalesReport {
          private final Medium medium;

          SalesReport(Medium medium) {
            this.medium = medium;
          }

          void write(int month) {
            medium.write("Sales of month " + month);
          }
        }
        ```

        ## When not to
        A framework may ask for its base classes, and a model of a domain that is a tree may be one. Then tests of the
        leaves can share a fixture for the classes above.
        """;
  }
}
