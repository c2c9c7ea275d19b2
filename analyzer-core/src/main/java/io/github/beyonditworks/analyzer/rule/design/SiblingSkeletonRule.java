package io.github.beyonditworks.analyzer.rule.design;

import io.github.beyonditworks.analyzer.code.clone.CloneFamily;
import io.github.beyonditworks.analyzer.code.clone.CloneLimits;
import io.github.beyonditworks.analyzer.code.clone.CloneSearch;
import io.github.beyonditworks.analyzer.code.clone.Skeleton;
import io.github.beyonditworks.analyzer.code.clone.Skeleton.Steps;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The same steps in the same order in types that share a supertype. */
public record SiblingSkeletonRule(
    @Option("different statements that siblings have in common in the same order, at least")
        int statements,
    @Option("names, values, operators and keywords in them, at least") int size)
    implements ProjectRule {

  private static final int STATEMENTS = 5;
  private static final int SIZE = 20;
  private static final double SHARE = 0.55;
  private static final int LEADERS = 8;
  private static final int CLONE_STATEMENTS = 5;
  private static final int CLONE_SIZE = 26;

  /** The rule with its defaults. */
  public SiblingSkeletonRule() {
    this(STATEMENTS, SIZE);
  }

  /**
   * A method of a type with a supertype of the project.
   *
   * @param type the type
   * @param name the name of the method for findings
   * @param steps its statements
   */
  private record Sibling(ProjectType type, ElementName name, Steps steps) {

    String text() {
      String member = name.member();
      return type.simpleName()
          + '.'
          + member.substring(member.lastIndexOf('.', end(member)) + 1, end(member));
    }
  }

  /**
   * Siblings that go the same way.
   *
   * @param members the siblings, the one that leads first
   * @param skeleton what the first two have in common
   */
  private record Family(List<Sibling> members, List<Skeleton> skeleton) {}

  private static int end(String signature) {
    int end = signature.indexOf('(');
    return end < 0 ? signature.length() : end;
  }

  @Override
  public String id() {
    return "sibling-skeleton";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
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
    Map<String, List<Sibling>> bySupertype = new TreeMap<>();
    for (FileFacts file : project.files()) {
      if (file.kind() == SourceKind.MAIN) {
        collect(file, project, bySupertype);
      }
    }
    ProjectReporter reporter = new ProjectReporter(this);
    Set<ElementName> said = new HashSet<>();
    bySupertype.forEach(
        (key, siblings) -> {
          for (Family family : families(siblings)) {
            if (said.add(family.members().get(0).name())) {
              report(key.substring(0, key.indexOf('#')), family, reporter);
            }
          }
        });
    return reporter.findings();
  }

  private void collect(
      FileFacts file, ProjectFacts project, Map<String, List<Sibling>> bySupertype) {
    int first = 0;
    for (StatementHashes.Member member : file.statements().members()) {
      int count = member.statements();
      String method = count < statements ? "" : methodOf(member.name().member());
      ProjectType type = method.isEmpty() ? null : declaring(file, member.name(), project);
      if (type != null) {
        Sibling sibling =
            new Sibling(type, member.name(), new Steps(file.statements(), first, count));
        for (String supertype : supertypes(type, project)) {
          bySupertype
              .computeIfAbsent(supertype + '#' + method, k -> new ArrayList<>())
              .add(sibling);
        }
      }
      first += count;
    }
  }

  /** The signature without the types that hold the method; empty for what is no method. */
  private static String methodOf(String signature) {
    int end = end(signature);
    return end < signature.length() ? signature.substring(signature.lastIndexOf('.', end) + 1) : "";
  }

  private static ProjectType declaring(FileFacts file, ElementName name, ProjectFacts project) {
    String signature = name.member();
    int dot = signature.lastIndexOf('.', end(signature));
    String full = dot < 0 ? name.type() : name.type() + '.' + signature.substring(0, dot);
    return project.types().find(full).filter(t -> t.file().path().equals(file.path())).orElse(null);
  }

  private static List<String> supertypes(ProjectType type, ProjectFacts project) {
    TypeLinks links = type.links();
    List<String> written = new ArrayList<>(links.interfaces());
    if (!links.superClass().isEmpty()) {
      written.add(links.superClass());
    }
    List<String> names = new ArrayList<>();
    for (String each : written) {
      project.types().resolve(type, each).ifPresent(t -> names.add(t.name()));
    }
    return names;
  }

  private List<Family> families(List<Sibling> siblings) {
    List<Family> families = new ArrayList<>();
    for (Sibling sibling : siblings) {
      boolean found = false;
      for (Family family : families) {
        Sibling leader = family.members().get(0);
        Skeleton skeleton = Skeleton.of(leader.steps(), sibling.steps());
        if (isOne(skeleton) && !isClone(leader, sibling)) {
          family.members().add(sibling);
          family.skeleton().add(skeleton);
          found = true;
          break;
        }
      }
      if (!found && families.size() < LEADERS) {
        families.add(new Family(new ArrayList<>(List.of(sibling)), new ArrayList<>()));
      }
    }
    families.removeIf(f -> f.members().size() < 2);
    return families;
  }

  private boolean isOne(Skeleton skeleton) {
    int longer = skeleton.common() + Math.max(skeleton.ownOne(), skeleton.ownOther());
    return skeleton.kinds() >= statements
        && skeleton.nested()
        && skeleton.size() >= size
        && skeleton.common() >= SHARE * longer
        && skeleton.ownOne() > 0
        && skeleton.ownOther() > 0;
  }

  /** What stands there as one run is said to stand twice. */
  private static boolean isClone(Sibling one, Sibling other) {
    boolean sameFile = one.steps().file() == other.steps().file();
    List<StatementHashes> files =
        sameFile ? List.of(one.steps().file()) : List.of(one.steps().file(), other.steps().file());
    for (CloneFamily family :
        CloneSearch.families(files, new CloneLimits(CLONE_STATEMENTS, CLONE_SIZE))) {
      Set<ElementName> members = new HashSet<>();
      for (CloneFamily.Place place : family.places()) {
        members.add(place.member());
      }
      if (members.contains(one.name()) && members.contains(other.name())) {
        return true;
      }
    }
    return false;
  }

  private void report(String supertype, Family family, ProjectReporter reporter) {
    Sibling leader = family.members().get(0);
    Steps steps = leader.steps();
    int last = steps.first() + steps.count() - 1;
    reporter
        .at(
            leader.type().file().path(),
            leader.name(),
            new Place(steps.file().line(steps.first()), 1, steps.file().endLine(last), 1),
            leader.name().member())
        .value(family.skeleton().get(0).common(), statements)
        .report(message(supertype, family));
  }

  private static String message(String supertype, Family family) {
    Sibling leader = family.members().get(0);
    Sibling second = family.members().get(1);
    Skeleton skeleton = family.skeleton().get(0);
    int more = family.members().size() - 2;
    return String.format(
        Locale.ROOT,
        "%s and %s%s go the same way: %d of %d statements are the same in the same order, with other steps between them. Written once beside %s, with the steps that differ as operations that each type fills in (a template method) or as functions that it hands over, the order could not drift apart; the price is that each type is read together with what it fills in. Keep them apart where the order is about to differ.",
        leader.text(),
        second.text(),
        more > 0 ? String.format(Locale.ROOT, " and %d more", more) : "",
        skeleton.common(),
        leader.steps().count(),
        supertype.substring(supertype.lastIndexOf('.') + 1));
  }

  @Override
  public String documentation() {
    return """
        # The same skeleton in sibling types

        ## What
        Types that share a supertype of the project and have a method of the same signature with the same steps in the same order: at least five different statements,
        some of them in a loop, a condition or a `try`, and more than half of
        the longer method, call the same at the same depth, with other statements in between. Where the common steps form one run, they are a
        `duplicated-block`, and nothing is said here.

        ## Why it matters
        The algorithm is written once for each sibling, so its order has to be kept right in all of them, and a step that is added to
        one is missing in the others. Readers compare line by line to find out what differs. Gamma, Helm, Johnson and Vlissides
        (1994) name what is missing: template method, or strategy.

        ## How to fix it
        State the order once, and give each type only the steps that differ: as operations that it overrides, or as a function
        that it passes.

        Before:

        ```java
        interface Source {
          int read(Path path);
        }

        class CsvSource implements Source {
          public int read(Path path) {
            Journal journal = journals.open(path); // finding
            for (String line : lines(path)) {
              checkLength(line);
              String[] cells = line.split(";");
              journal.note(cells[0].trim());
              counter.increment();
            }
            String tail = path.toString().concat(".done");
            journal.close(path);
            return counter.value();
          }
        }

        class XmlSource implements Source {
          public int read(Path path) {
            Journal journal = journals.open(path);
            for (String line : lines(path)) {
              checkLength(line);
              Tag tag = parser.next(line, true);
              while (tag.isOpen()) {
                tag = tag.parent();
              }
              counter.increment();
            }
            parser.reset();
            journal.close(path);
            return counter.value();
          }
        }
        ```

        After:

        ```java
        abstract class Source {
          final int read(Path path) {
            Journal journal = journals.open(path);
            for (String line : lines(path)) {
              checkLength(line);
              take(line, journal);
              counter.increment();
            }
            finish(path);
            journal.close(path);
            return counter.value();
          }

          abstract void take(String line, Journal journal);

          abstract void finish(Path path);
        }
        ```

        ## When not to
        Where the order is a coincidence or a convention of a library (open, loop, close) there is little to gain. A superclass that
        exists only to share steps ties its subclasses together: two siblings whose steps differ more than they agree are
        better left apart, and a function that is passed is looser than a superclass.
        """;
  }
}
