package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import io.github.beyonditworks.analyzer.code.NestedName;
import io.github.beyonditworks.analyzer.code.choice.Choice;
import io.github.beyonditworks.analyzer.code.choice.ChoiceGroups;
import io.github.beyonditworks.analyzer.code.choice.Choices;
import io.github.beyonditworks.analyzer.code.choice.KnownCases;
import io.github.beyonditworks.analyzer.code.choice.KnownCases.Owner;
import io.github.beyonditworks.analyzer.code.choice.PlacedChoice;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The same choice among the same cases in several members. */
public record RepeatedSwitchRule(
    @Option("the members that may make the same choice") int members,
    @Option("the fewest cases that make a choice") int cases)
    implements ProjectRule {

  /** Fowler's rule of three: the third time one does something about it. */
  private static final int MEMBERS = 2;

  private static final int CASES = 3;
  private static final int NAMED = 3;

  /** The rule with its defaults. */
  public RepeatedSwitchRule() {
    this(MEMBERS, CASES);
  }

  @Override
  public String id() {
    return "repeated-switch";
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
  public List<Candidate> candidates(MeasuredFile file) {
    List<Candidate> found = new ArrayList<>();
    Reporter reporter = new Reporter(this, file);
    for (Choice choice : Choices.of(file.parsed(), cases)) {
      MeasuredMember member = memberAround(choice.node(), file);
      if (member != null && !choice.complete()) {
        List<String> words =
            PlacedChoice.words(choice, NestedName.of(member.declaringType()), nameOf(member));
        reporter
            .at(choice.node())
            .build("")
            .map(f -> new Candidate(f, words))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static MeasuredMember memberAround(Node node, MeasuredFile file) {
    Node current = node;
    while (current != null) {
      Optional<MeasuredMember> member = file.member(current);
      if (member.isPresent()) {
        return member.get();
      }
      current = current.getParentNode().orElse(null);
    }
    return null;
  }

  private static String nameOf(MeasuredMember member) {
    String signature = member.name().member();
    int end = signature.indexOf('(');
    String name = end < 0 ? signature : signature.substring(0, end);
    String type = member.declaringType().getNameAsString();
    return member.node() instanceof ConstructorDeclaration
        ? "new " + type
        : type + '.' + name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    List<PlacedChoice> choices = new ArrayList<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          choices.add(PlacedChoice.of(candidate));
        }
      }
    }
    KnownCases known = KnownCases.of(project, choices);
    Map<PlacedChoice, Owner> owners = new HashMap<>();
    List<PlacedChoice> own = new ArrayList<>();
    for (PlacedChoice choice : choices) {
      known
          .owner(choice)
          .ifPresent(
              owner -> {
                own.add(choice);
                owners.put(choice, owner);
              });
    }
    ProjectReporter reporter = new ProjectReporter(this);
    for (List<PlacedChoice> group : ChoiceGroups.of(own)) {
      report(group, owners.get(group.get(0)), reporter);
    }
    return reporter.findings();
  }

  private void report(List<PlacedChoice> group, Owner owner, ProjectReporter reporter) {
    List<PlacedChoice> places = firstInEachMember(group);
    if (places.size() > members) {
      Finding first = places.get(0).candidate().finding();
      String cases = String.join(",", group.get(0).cases());
      reporter
          .at(first.path(), first.element(), first.place(), cases)
          .value(places.size(), members)
          .lines(contributors(places, first.path()))
          .report(message(places, owner));
    }
  }

  private static List<PlacedChoice> firstInEachMember(List<PlacedChoice> group) {
    List<PlacedChoice> inOrder = new ArrayList<>(group);
    inOrder.sort(Comparator.comparing(c -> c.candidate().finding()));
    List<PlacedChoice> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PlacedChoice choice : inOrder) {
      Finding finding = choice.candidate().finding();
      if (seen.add(finding.path() + ' ' + finding.element())) {
        places.add(choice);
      }
    }
    return places;
  }

  private static List<Contributor> contributors(List<PlacedChoice> places, String path) {
    List<Contributor> lines = new ArrayList<>();
    for (PlacedChoice place : places) {
      Finding finding = place.candidate().finding();
      if (finding.path().equals(path)) {
        lines.add(new Contributor(finding.place().line(), "chooses in " + place.member()));
      }
    }
    return lines;
  }

  private static String message(List<PlacedChoice> places, Owner owner) {
    Set<String> members = new LinkedHashSet<>();
    Set<String> all = new TreeSet<>();
    for (PlacedChoice place : places) {
      members.add(place.member());
      all.addAll(place.cases());
    }
    return String.format(
        Locale.ROOT,
        "%s choose among %s, %d times in all: each new case has to be found and added at every one of them.%s %s",
        listed(List.copyOf(members)),
        listed(List.copyOf(all)),
        places.size(),
        omission(places, all),
        advice(places.get(0).kind(), owner));
  }

  /** A case that one place has forgotten, or leaves out on purpose: readers want to know. */
  private static String omission(List<PlacedChoice> places, Set<String> all) {
    for (PlacedChoice place : places) {
      for (String each : all) {
        if (!place.cases().contains(each)) {
          return String.format(
              Locale.ROOT, " %s does not name %s, for example.", place.member(), each);
        }
      }
    }
    return "";
  }

  private static String advice(Choice.Kind kind, Owner owner) {
    return switch (kind) {
      case TYPE ->
          "An operation that these types share would answer at each of them, and the compiler would ask a new type for it; the price is that the types know of this concern. Where they should not, make their supertype sealed and the choice a switch without a default.";
      case CONSTANT -> owner.isEnum() ? ofEnum(owner.name()) : ofConstants(owner.name());
      case TEXT ->
          "Read once into an enum, with what differs as its values or operations, the texts are checked where they come in; the price is a type more. Keep the texts where they are open for others to add to.";
    };
  }

  private static String ofEnum(String owner) {
    return String.format(
        Locale.ROOT,
        "A value or an operation of %s, stated next to each constant, would answer in one place; the price is that %s knows of this concern. Where it should not, a switch that names all constants and has no default lets the compiler count.",
        owner,
        owner);
  }

  private static String ofConstants(String owner) {
    return String.format(
        Locale.ROOT,
        "An enum in place of the constants of %s, with what differs as its values or operations, would answer in one place, and the compiler would know the cases; the price is that whoever has the plain value translates it once.",
        owner);
  }

  private static String listed(List<String> names) {
    int more = names.size() - NAMED;
    String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  @Override
  public String documentation() {
    return """
        # The same choice in several places

        ## What
        Three members or more that choose among the same three cases or more (or nearly the same: seven tenths of all cases
        are shared): a switch, or conditions one after the other, over types of the project, over constants of the project, or over texts.
        A switch that the compiler holds complete is none, whether it is over a sealed type or an enum; nor is one that names every
        constant of an enum. One finding for each choice, at its first place.

        ## Why it matters
        A new case has to be added at each of these places, and nothing says where they are: one that is forgotten falls into
        its default and shows as a wrong result. Fowler (Refactoring, 2nd edition) calls it repeated switches.

        ## How to fix it
        Let each case give its own answers: an operation that the types share, or a value next to each constant. Choose the
        case once, where the object is made.

        Before:

        ```java
        enum Payment { CASH, CARD, VOUCHER, INVOICE }

        class Till {
          int fee(Payment payment) {
            switch (payment) { // finding
              case CASH: return 0;
              case CARD: return 20;
              case VOUCHER: return 10;
              default: return 0;
            }
          }

          String label(Payment payment) {
            switch (payment) {
              case CASH: return "cash";
              case CARD: return "by card";
              case VOUCHER: return "with a voucher";
              default: return "?";
            }
          }

          boolean opensDrawer(Payment payment) {
            switch (payment) {
              case CASH: return true;
              case CARD: return false;
              case VOUCHER: return true;
              default: return false;
            }
          }
        }
        ```

        After:

        ```java
        enum Payment {
          CASH(0, "cash", true),
          CARD(20, "by card", false),
          VOUCHER(10, "with a voucher", true),
          INVOICE(0, "by invoice", false);

          final int fee;
          final String label;
          final boolean opensDrawer;

          Payment(int fee, String label, boolean opensDrawer) {
            this.fee = fee;
            this.label = label;
            this.opensDrawer = opensDrawer;
          }
        }
        ```

        ## When not to
        Operations that have nothing to do with what the types are for (showing, storing, translating) would burden them with
        knowledge of a screen or a database: there a switch over a sealed type or an enum, without a default, is good style, for the
        compiler names every place that misses a case. Where new operations come more often than new cases, choices beside each other are
        easier to extend than types.
        """;
  }
}
