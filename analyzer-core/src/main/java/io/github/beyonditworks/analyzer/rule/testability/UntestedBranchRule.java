package io.github.beyonditworks.analyzer.rule.testability;

import io.github.beyonditworks.analyzer.metric.CyclomaticComplexity;
import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Members with many paths of which tests take few; worse where the member is hard to test as well.
 *
 * @param complexity the least cyclomatic complexity of a member that is looked at
 * @param limit the greatest share of its branches, in percent, that tests may miss
 */
public record UntestedBranchRule(
    @Option("the least cyclomatic complexity of a member that is looked at") int complexity,
    @Option("the greatest share of its branches that tests may miss, in percent") int limit)
    implements ProjectRule {

  private static final long PERCENT = 100;

  /** Members with five paths or more of whose branches tests miss more than half. */
  public UntestedBranchRule() {
    this(5, 50);
  }

  @Override
  public String id() {
    return "untested-branch";
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
  public boolean speaksFromEvidence() {
    return true;
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    for (FileFacts file : project.files()) {
      if (kinds().contains(file.kind())) {
        project.evidence().coverage(file.path()).ifPresent(c -> check(file, c, reporter));
      }
    }
    return reporter.findings();
  }

  private void check(FileFacts file, FileCoverage coverage, ProjectReporter reporter) {
    for (TypeFacts type : file.types()) {
      for (MemberFacts member : type.members()) {
        CoverageCount count = coverage.within(member.place());
        if (isMostlyMissed(member, count)) {
          ElementName element = new ElementName(type.name(), member.signature());
          report(file, element, count, missedLines(coverage, member), reporter);
        }
      }
    }
  }

  private boolean isMostlyMissed(MemberFacts member, CoverageCount count) {
    return count.missedBranches() * PERCENT > (long) limit * count.branches()
        && member.measures().get(CyclomaticComplexity.METRIC) >= complexity;
  }

  private static List<Contributor> missedLines(FileCoverage coverage, MemberFacts member) {
    List<Contributor> missed = new ArrayList<>();
    coverage
        .linesOf(member.place())
        .forEach(
            (line, count) -> {
              if (count.missedBranches() > 0) {
                missed.add(
                    new Contributor(
                        line,
                        String.format(
                            Locale.ROOT,
                            "%d of %d branches missed",
                            count.missedBranches(),
                            count.branches())));
              }
            });
    return missed;
  }

  private void report(
      FileFacts file,
      ElementName element,
      CoverageCount count,
      List<Contributor> missed,
      ProjectReporter reporter) {
    List<String> obstacles = obstacles(file, element);
    int line = missed.get(0).line();
    reporter
        .at(file.path(), element, new Place(line, 1, line, 1), element.member())
        .severity(obstacles.isEmpty() ? severity() : Severity.MAJOR)
        .value(Math.floor((double) PERCENT * count.missedBranches() / count.branches()), limit)
        .lines(missed)
        .report(message(count, obstacles));
  }

  /** The rules that say why this member, or its type, is hard to test. */
  private List<String> obstacles(FileFacts file, ElementName element) {
    return file.findings().stream()
        .filter(f -> f.dimension() == Dimension.TESTABILITY && f.severity() != Severity.INFO)
        .filter(f -> f.element().type().equals(element.type()))
        .filter(f -> f.element().equals(element) || f.element().member().isEmpty())
        .map(Finding::rule)
        .distinct()
        .sorted()
        .toList();
  }

  private static String message(CoverageCount count, List<String> obstacles) {
    String taken =
        String.format(
            Locale.ROOT,
            "tests take %d of its %d branches",
            count.coveredBranches(),
            count.branches());
    return obstacles.isEmpty()
        ? "This member decides much, and "
            + taken
            + ". Begin with a test for the branch that would hurt most if it were wrong."
        : "Hard to test and untested: "
            + taken
            + ". In the way: "
            + String.join(", ", obstacles)
            + ". Make the seam first; tests for the missed branches come easier then.";
  }

  @Override
  public String documentation() {
    return """
        # Most branches of a complex member are never taken by a test

        ## What
        A member of cyclomatic complexity `complexity` or more of whose branches the tests miss more than `limit` percent,
        as a report of JaCoCo counts them. Where other rules say that the member or its type is hard to test, the finding
        names them and matters more: both are mended together.

        This rule speaks only where there is an XML report of JaCoCo that fits the sources; without one it says nothing.

        ## Why it matters
        Every branch is a decision that somebody thought through once. Without a test the next change takes it on trust,
        and the members with most decisions are those that get changed most.

        ## How to fix it
        Test the branch that would hurt most first. In the examples, a comment tells what the report of coverage says.

        Before:

        ```java
        class Shipping {
          int cost(int weight, boolean express, boolean abroad) {
            if (weight <= 0) { // 1 of 2 branches missed // finding
              return 0;
            }
            int cost = weight > 10 ? 12 : 5; // 1 of 2 branches missed
            if (express && abroad) { // 3 of 4 branches missed
              cost *= 3;
            }
            return cost;
          }
        }
        ```

        After tests for heavy parcels and for express parcels abroad were added:

        ```java
        class Shipping {
          int cost(int weight, boolean express, boolean abroad) {
            if (weight <= 0) { // 1 of 2 branches missed
              return 0;
            }
            int cost = weight > 10 ? 12 : 5; // 0 of 2 branches missed
            if (express && abroad) { // 1 of 4 branches missed
              cost *= 3;
            }
            return cost;
          }
        }
        ```

        ## When not to
        Code that other runs exercise, such as tests of the whole system, may look untested here: add their report with
        `quality.coverage`. Generated members and plain tables of cases are better left out by a suppression.
        """;
  }
}
