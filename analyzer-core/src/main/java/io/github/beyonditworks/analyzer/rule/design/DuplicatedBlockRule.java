package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.code.clone.CloneFamily;
import io.github.beyonditworks.analyzer.code.clone.CloneLimits;
import io.github.beyonditworks.analyzer.code.clone.CloneSearch;
import io.github.beyonditworks.analyzer.code.clone.CommonMethod;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Seam;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Code that stands in several places, with other names and values or a statement more. */
public record DuplicatedBlockRule(
    @Option("statements that are alike at least; fewer have to say twice as much") int statements,
    @Option(
            "names, values, operators and keywords that are alike at least; repeated ones count little")
        int size)
    implements ProjectRule {

  private static final int MIN_STATEMENTS = 5;
  private static final int MIN_SIZE = 26;
  private static final int MOST_PLACES = 4;
  private static final int MOST_LISTED = 100;

  /**
   * In tests it takes that many times as many statements: what a test needs may stand in it, so
   * that it can be read by itself.
   */
  private static final int IN_TESTS = 2;

  /** The rule with its defaults. */
  public DuplicatedBlockRule() {
    this(MIN_STATEMENTS, MIN_SIZE);
  }

  @Override
  public String id() {
    return "duplicated-block";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  /** The methods that could take the place of two in one file. */
  @Override
  public List<Seam> seams(MeasuredFile file) {
    List<Seam> seams = new ArrayList<>();
    if (file.statements().members().size() < 2) {
      return seams;
    }
    for (CloneFamily family : CloneSearch.families(List.of(file.statements()), limits())) {
      CloneFamily.Place first = family.places().get(0);
      CloneFamily.Place second = family.places().get(1);
      MethodDeclaration one = method(file, first);
      MethodDeclaration other = method(file, second);
      if (one != null && other != null && one.getParentNode().equals(other.getParentNode())) {
        CommonMethod.of(file.parsed(), one, other)
            .ifPresent(change -> seams.add(new Seam(id(), place(first), "", Optional.of(change))));
      }
    }
    return seams;
  }

  private static MethodDeclaration method(MeasuredFile file, CloneFamily.Place place) {
    for (MeasuredMember member : file.members()) {
      if (member.name().equals(place.member())) {
        return member.node() instanceof MethodDeclaration method ? method : null;
      }
    }
    return null;
  }

  private static Place place(CloneFamily.Place place) {
    return new Place(place.line(), 1, place.endLine(), 1);
  }

  private CloneLimits limits() {
    return new CloneLimits(statements, size);
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    List<FileFacts> files = project.files();
    List<CloneFamily> families =
        CloneSearch.families(files.stream().map(FileFacts::statements).toList(), limits());
    Map<ElementName, List<CloneFamily.Place>> inMember = new HashMap<>();
    for (CloneFamily family : families) {
      for (CloneFamily.Place place : family.places()) {
        inMember.computeIfAbsent(place.member(), m -> new ArrayList<>()).add(place);
      }
    }
    for (CloneFamily family : families) {
      report(family, inMember, files, reporter);
    }
    return reporter.findings();
  }

  /**
   * A family is charged to every type that holds one of its places, so that the copy that came last
   * is charged too; where the place is part of a larger clone, that one says enough.
   */
  private void report(
      CloneFamily family,
      Map<ElementName, List<CloneFamily.Place>> inMember,
      List<FileFacts> files,
      ProjectReporter reporter) {
    Set<String> reported = new HashSet<>();
    for (CloneFamily.Place place : family.places()) {
      boolean test = files.get(place.file()).kind() == SourceKind.TEST;
      if (isPart(place, inMember.get(place.member()))
          || isOfSample(place, family, files)
          || (test && place.statements() < IN_TESTS * statements)) {
        continue;
      }
      // a copy in tests is told of once
      if (reported.add(test ? "" : place.member().type())) {
        report(family, place, files, reporter);
      }
    }
  }

  /** Samples repeat each other, so that each can be read and taken by itself. */
  private static boolean isOfSample(
      CloneFamily.Place place, CloneFamily family, List<FileFacts> files) {
    String module = SampleModules.of(files.get(place.file()).path());
    if (module.isEmpty()) {
      return false;
    }
    for (CloneFamily.Place other : family.places()) {
      if (other != place && SampleModules.of(files.get(other.file()).path()).equals(module)) {
        return false;
      }
    }
    return true;
  }

  private void report(
      CloneFamily family,
      CloneFamily.Place place,
      List<FileFacts> files,
      ProjectReporter reporter) {
    FileFacts file = files.get(place.file());
    reporter
        .at(
            file.path(),
            place.member(),
            place(place),
            place.member().member() + family.places().size())
        .severity(file.kind() == SourceKind.TEST ? Severity.INFO : Severity.MINOR)
        .value(place.statements(), statements)
        .lines(contributors(family, place, files))
        .suggestion(file.seam(id(), place(place)).flatMap(Seam::suggestion))
        .report(message(family, place, files));
  }

  private static boolean isPart(CloneFamily.Place place, List<CloneFamily.Place> others) {
    for (CloneFamily.Place other : others) {
      if (other.file() == place.file()
          && other.statements() > place.statements()
          && other.first() <= place.first()
          && other.last() >= place.last()) {
        return true;
      }
    }
    return false;
  }

  /** The other places; of very many the first, since each of them would name all others. */
  private static List<Contributor> contributors(
      CloneFamily family, CloneFamily.Place at, List<FileFacts> files) {
    List<Contributor> lines = new ArrayList<>();
    for (CloneFamily.Place place : family.places()) {
      if (lines.size() == MOST_LISTED) {
        break;
      }
      if (place != at) {
        lines.add(new Contributor(at.line(), "the same as in " + where(place, at, files)));
      }
    }
    int more = family.places().size() - 1 - lines.size();
    if (more > 0) {
      lines.add(new Contributor(at.line(), "the same as in " + more + " more"));
    }
    return lines;
  }

  private static String message(CloneFamily family, CloneFamily.Place at, List<FileFacts> files) {
    List<String> others = new ArrayList<>();
    for (CloneFamily.Place place : family.places()) {
      if (others.size() == MOST_PLACES) {
        break;
      }
      if (place != at) {
        others.add(where(place, at, files));
      }
    }
    int more = family.places().size() - 1 - others.size();
    String last =
        more > 0
            ? more + (more == 1 ? " more place" : " more places")
            : others.remove(others.size() - 1);
    String listed = others.isEmpty() ? last : String.join(", ", others) + " and " + last;
    return String.format(
        Locale.ROOT,
        "These %d lines stand also in %s%s: who mends one place has to know of the %s. %s",
        at.lines(),
        listed,
        alike(family),
        family.places().size() == 2 ? "other" : "others",
        remedy(family));
  }

  private static String alike(CloneFamily family) {
    String gap =
        switch (family.unmatched()) {
          case 0 -> "";
          case 1 -> " but for one statement";
          default -> " but for a few statements";
        };
    if (family.same() == family.statements()) {
      return ", word for word" + gap;
    }
    if (family.same() == 0) {
      return ", with other names or values" + gap;
    }
    return String.format(
        Locale.ROOT,
        ", %d of %d statements word for word, the others with other names or values%s",
        family.same(),
        family.statements(),
        gap);
  }

  private static String remedy(CloneFamily family) {
    return family.same() == family.statements() && family.unmatched() == 0
        ? "One method could take their place."
        : "One method could take their place, with what differs as its parameters.";
  }

  private static String where(
      CloneFamily.Place place, CloneFamily.Place from, List<FileFacts> files) {
    String lines = " (lines " + place.line() + "–" + place.endLine() + ")";
    if (place.file() == from.file()) {
      return (place.member().equals(from.member()) ? "the same member" : place.member().member())
          + lines;
    }
    if (place.member().equals(from.member())) {
      return files.get(place.file()).path() + lines;
    }
    return place.member().shortName() + lines;
  }

  @Override
  public String documentation() {
    return """
        # Code that stands several times

        ## What
        A run of five statements or more, or of few long ones, that stands in several places of the
        project: word for word, with other names, types and values, or with a statement more or less. A statement that says the
        same as one before in other words counts little, so that tables of like calls are no finding. A long chain of calls is as
        many statements as it has links, and a whole method that stands again may be shorter. Each type that holds a copy
        has a finding that names all places, a hundred at most. In test code it takes twice as many statements, is told of once and weighs little: a
        test that says itself what it needs is easier to read. `equals` and `hashCode`, generated code and code that
        exists once for each primitive type are left out, and samples that repeat each other (modules below `examples`, `samples`, `…-quickstart`;
        `initial` and `complete`).

        ## Why it matters
        Whoever mends one copy has to know of the others. Juergens and others (Do code clones matter?, ICSE 2009) found that
        every second inconsistent change to clones was not meant to be inconsistent, and every fourth was a fault.

        ## How to fix it
        Move the lines to one method and call it from all places. What differs becomes its parameters; a step that differs in
        kind becomes a function that is passed, or an operation that sub-classes fill in.

        Before:

        ```java
        class Invoices {
          String overdue(List<Invoice> invoices) {
            StringBuilder text = new StringBuilder("Overdue: "); // finding
            for (Invoice invoice : invoices) {
              if (invoice.isOverdue()) {
                text.append(invoice.number());
                text.append(" of ").append(invoice.customer().name());
                text.append(", ").append(invoice.total()).append('\\n');
              }
            }
            return text.toString();
          }

          String unpaid(List<Invoice> all) {
            StringBuilder lines = new StringBuilder("Unpaid: ");
            for (Invoice each : all) {
              if (each.isUnpaid()) {
                lines.append(each.number());
                lines.append(" of ").append(each.customer().name());
                lines.append(", ").append(each.total()).append('\\n');
              }
            }
            return lines.toString();
          }
        }
        ```

        After:

        ```java
        class Invoices {
          String overdue(List<Invoice> invoices) {
            return listed("Overdue: ", invoices, Invoice::isOverdue);
          }

          String unpaid(List<Invoice> invoices) {
            return listed("Unpaid: ", invoices, Invoice::isUnpaid);
          }

          private static String listed(String title, List<Invoice> invoices, Predicate<Invoice> wanted) {
            StringBuilder text = new StringBuilder(title);
            for (Invoice invoice : invoices) {
              if (wanted.test(invoice)) {
                text.append(invoice.number());
                text.append(" of ").append(invoice.customer().name());
                text.append(", ").append(invoice.total()).append('\\n');
              }
            }
            return text.toString();
          }
        }
        ```

        ## When not to
        Code that is alike today and will change for different reasons is better left in two places: two protocols that
        happen to have one layout, a migration that must not change again. So is code whose common method would need more
        parameters than it has lines. Copies on both sides of a boundary that is meant to hold, such as two deployable
        services, are the price of that boundary.
        """;
  }
}
