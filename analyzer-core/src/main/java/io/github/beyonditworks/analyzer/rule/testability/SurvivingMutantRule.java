package io.github.beyonditworks.analyzer.rule.testability;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileMutants;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Mutant;
import io.github.beyonditworks.analyzer.model.Mutant.Fate;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Code that tests run and could change without any of them noticing. The idea of testing tests by
 * small changes is that of DeMillo, Lipton and Sayward, "Hints on Test Data Selection", IEEE
 * Computer 1978.
 *
 * @param limit the most surviving mutants of a member that are not reported
 */
public record SurvivingMutantRule(
    @Option("the most surviving mutants of a member that are not reported") int limit)
    implements ProjectRule {

  /** Any mutant that survives is reported. */
  public SurvivingMutantRule() {
    this(0);
  }

  private static final Pattern PLACE = Pattern.compile(" for [\\w$/]+::.*$");

  @Override
  public String id() {
    return "surviving-mutant";
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
        project.evidence().mutations(file.path()).ifPresent(m -> check(file, m, reporter));
      }
    }
    return reporter.findings();
  }

  private void check(FileFacts file, FileMutants mutants, ProjectReporter reporter) {
    for (TypeFacts type : file.types()) {
      Map<MemberFacts, List<Mutant>> survivors = new LinkedHashMap<>();
      for (Mutant mutant : mutants.within(type.place(), Fate.SURVIVED)) {
        memberOf(mutant, type)
            .ifPresent(m -> survivors.computeIfAbsent(m, k -> new ArrayList<>()).add(mutant));
      }
      survivors.forEach(
          (member, own) -> {
            if (own.size() > limit) {
              report(file, new ElementName(type.name(), member.signature()), own, reporter);
            }
          });
    }
  }

  /** The member on the mutant's line; where several share it, the one with the method's name. */
  private static Optional<MemberFacts> memberOf(Mutant mutant, TypeFacts type) {
    List<MemberFacts> onLine =
        type.members().stream()
            .filter(m -> m.place().line() <= mutant.line() && mutant.line() <= m.place().endLine())
            .toList();
    return onLine.stream()
        .filter(m -> ("." + m.signature()).contains("." + mutant.method() + "("))
        .findFirst()
        .or(() -> onLine.stream().findFirst());
  }

  private void report(
      FileFacts file, ElementName element, List<Mutant> survivors, ProjectReporter reporter) {
    int line = survivors.get(0).line();
    reporter
        .at(file.path(), element, new Place(line, 1, line, 1), element.member())
        .value(survivors.size(), limit)
        .lines(survivors.stream().map(m -> new Contributor(m.line(), changeOf(m))).toList())
        .report(message(survivors));
  }

  private static String message(List<Mutant> survivors) {
    Mutant first = survivors.get(0);
    String others =
        survivors.size() == 1
            ? ""
            : String.format(
                Locale.ROOT,
                ", nor %d other change%s",
                survivors.size() - 1,
                survivors.size() == 2 ? "" : "s");
    return String.format(
        Locale.ROOT,
        "Tests run this code, but none noticed this change in line %d: %s%s. A test that states"
            + " what has to come out here would notice.",
        first.line(),
        changeOf(first),
        others);
  }

  /** The place is said by the line: what remains of PIT's words is the change. */
  private static String changeOf(Mutant mutant) {
    String change = PLACE.matcher(mutant.description()).replaceFirst("");
    return change.isEmpty() ? "a changed instruction" : change;
  }

  @Override
  public String documentation() {
    return """
        # Tests run this code and would not notice if it changed

        ## What
        A member in which mutants survive: a tool for mutation tests (PIT) made small changes to its code, one at a time,
        ran the tests that reach it, and all of them still passed. The lines and the changes are listed. Changes that no
        test reached at all are not counted here, and neither are mutants of code that has changed since.

        This rule speaks only where there is a `mutations.xml` that fits the sources; without one it says nothing.

        ## Why it matters
        Coverage tells that a line ran, not that anything was asserted about it. A surviving mutant is a bug that somebody
        could make tomorrow with every test green.

        ## How to fix it
        Assert on the result, at the boundary that was changed. In the examples, a comment tells what the mutation test saw.

        Before:

        ```java
        class Discount {
          int percent(int sum) {
            if (sum > 100) { // survived: changed conditional boundary // finding
              return 10;
            }
            return 0;
          }
        }
        ```

        After a test for a sum of exactly 100 was added:

        ```java
        class Discount {
          int percent(int sum) {
            if (sum > 100) { // killed: changed conditional boundary
              return 10;
            }
            return 0;
          }
        }
        ```

        ## When not to
        Some changes make no difference that a caller could see: a faster path that gives the same result, the size of a
        buffer. Such code needs no test; suppress the finding with that reason, or raise `limit`.
        """;
  }
}
