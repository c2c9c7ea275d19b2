package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.EnumDeclaration;
import io.github.beyonditworks.analyzer.metric.AnonymousClasses;
import io.github.beyonditworks.analyzer.metric.Bulk;
import io.github.beyonditworks.analyzer.metric.Creations;
import io.github.beyonditworks.analyzer.metric.DenseLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.metric.MeasuredType;
import io.github.beyonditworks.analyzer.metric.MemberCount;
import io.github.beyonditworks.analyzer.metric.NestedStatements;
import io.github.beyonditworks.analyzer.metric.Operators;
import io.github.beyonditworks.analyzer.metric.ReadingLoad;
import io.github.beyonditworks.analyzer.metric.RecallDistance;
import io.github.beyonditworks.analyzer.metric.UnbrokenLines;
import io.github.beyonditworks.analyzer.metric.WideLines;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What reading a member takes: the small costs of a short one as a hint, those of a member that is
 * long, nested, intricate and full of names to remember at once as a finding of weight.
 */
public record ReadingEffortRule(
    @Option("the most tokens beyond the first twenty that one reads without a break") int bulk,
    @Option("the most tokens across which names are remembered, summed, that most readers manage")
        int recallDistance,
    @Option("the most levels of nesting, summed over statements, that most readers manage")
        int nestedStatements,
    @Option("the most operators that most readers manage") int operators,
    @Option("the most members of a type that one takes in at a glance") int members,
    @Option("the most objects that most members make") int creations)
    implements FileRule {

  private static final int MINOR_FROM = 2;
  private static final int MAJOR_FROM = 3;

  /** Five lines or so are read in one go. */
  private static final int BULK_OF_A_SHORT_MEMBER = 15;

  /** Where a short member has none of these, there is nothing to say about it. */
  private static final List<Metric> NOTEWORTHY =
      List.of(RecallDistance.METRIC, NestedStatements.METRIC, AnonymousClasses.METRIC);

  private static final List<Metric> LAYOUT =
      List.of(WideLines.METRIC, DenseLines.METRIC, UnbrokenLines.METRIC);

  /** How code is laid out must not decide whether a member is charged with these. */
  private static final List<Metric> INDEPENDENT_OF_LAYOUT =
      ReadingLoad.METRICS.stream().filter(m -> !LAYOUT.contains(m)).toList();

  /** About what one in fifty methods of well-kept libraries exceeds. */
  public ReadingEffortRule() {
    this(250, 300, 20, 15, 3, 5);
  }

  /** One kind of effort in a member, against what most readers manage. */
  private record Effort(String cost, String remedy, int value, int limit) {

    boolean isTooMuch() {
      return value > limit;
    }

    double share() {
      return value / (double) limit;
    }
  }

  @Override
  public String id() {
    return "reading-effort";
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
  public void check(MeasuredFile file, Reporter reporter) {
    for (MeasuredMember member : file.members()) {
      if (isNoteworthy(member.facts().measures())) {
        report(member, reporter);
      }
    }
    for (MeasuredType type : file.types()) {
      int count = type.facts().measures().get(MemberCount.METRIC);
      if (count - constants(type) > members) {
        reporter
            .at(type.node())
            .value(count, members)
            .severity(Severity.INFO)
            .report(
                String.format(
                    Locale.ROOT,
                    "%s has %d members to survey, however small each is. Where some of them serve one"
                        + " subject, a type of their own makes both easier to take in.",
                    type.node().getNameAsString(),
                    count));
      }
    }
  }

  /** Constants of an enum are a list that one looks things up in. */
  private static int constants(MeasuredType type) {
    return type.node() instanceof EnumDeclaration list ? list.getEntries().size() : 0;
  }

  private static boolean isNoteworthy(Measures measures) {
    return measures.get(Bulk.METRIC) > BULK_OF_A_SHORT_MEMBER
        || hasAny(NOTEWORTHY, measures)
        || (hasAny(LAYOUT, measures) && !hasAny(INDEPENDENT_OF_LAYOUT, measures));
  }

  private static boolean hasAny(List<Metric> loads, Measures measures) {
    return loads.stream().anyMatch(m -> measures.get(m) > 0);
  }

  private void report(MeasuredMember member, Reporter reporter) {
    List<Effort> efforts = efforts(member);
    int tooMuch = (int) efforts.stream().filter(Effort::isTooMuch).count();
    reporter
        .at(member.node())
        .value(member.facts().measures().get(Bulk.METRIC), bulk)
        .severity(severityOf(tooMuch))
        .ledgerOnly(tooMuch == 0)
        .lines(contributors(member))
        .report(message(member, efforts));
  }

  private static Severity severityOf(int tooMuch) {
    if (tooMuch >= MAJOR_FROM) {
      return Severity.MAJOR;
    }
    return tooMuch >= MINOR_FROM ? Severity.MINOR : Severity.INFO;
  }

  private List<Effort> efforts(MeasuredMember member) {
    Measures measures = member.facts().measures();
    return List.of(
        new Effort(
            "names to keep in mind, added up over %d words between their uses (most readers manage %l)",
            "Declaring names right before their use, or giving a paragraph a method of its own, would help most.",
            measures.get(RecallDistance.METRIC),
            recallDistance),
        new Effort(
            "levels of nesting, added up over its statements: %d (%l)",
            "Early returns, or a method for the inner block, would help most.",
            measures.get(NestedStatements.METRIC),
            nestedStatements),
        new Effort(
            "operators to work out: %d (%l)",
            "A name for a condition or a partial result would help most.",
            measures.get(Operators.METRIC),
            operators),
        new Effort(
            "words and signs to read beyond the first twenty: %d (%l)",
            "A method for a paragraph that does one thing would help most.",
            measures.get(Bulk.METRIC),
            bulk));
  }

  private String message(MeasuredMember member, List<Effort> efforts) {
    List<Effort> present =
        efforts.stream()
            .filter(e -> e.value() > 0)
            .sorted(Comparator.comparingDouble(Effort::share).reversed())
            .toList();
    String name = member.name().member();
    if (present.isEmpty()) {
      return String.format(
          Locale.ROOT, "A wide or dense line, or a class inside, makes %s slower to read.", name);
    }
    Effort greatest = present.get(0);
    List<Effort> worthSaying =
        greatest.isTooMuch() ? present.stream().filter(Effort::isTooMuch).toList() : present;
    String costs =
        worthSaying.stream().map(ReadingEffortRule::costOf).collect(Collectors.joining("; "));
    String advice =
        greatest.isTooMuch()
            ? ties(member) + greatest.remedy()
            : "Each is within what most readers manage: this only tells where points go.";
    return "What " + name + " asks of its reader: " + costs + ". " + advice;
  }

  /**
   * What a member makes is no harder to read for it, but costs the type its modularity. The remedy
   * stays the last sentence, which stands for the message where there is room for one.
   */
  private String ties(MeasuredMember member) {
    int made = member.facts().measures().get(Creations.METRIC);
    return made > creations
        ? String.format(
            Locale.ROOT,
            "It also makes %d objects (most members make %d at most), and so knows how as many things are put"
                + " together. ",
            made,
            creations)
        : "";
  }

  private static String costOf(Effort effort) {
    return effort
        .cost()
        .replace("%d", Integer.toString(effort.value()))
        .replace("%l", Integer.toString(effort.limit()));
  }

  private List<Contributor> contributors(MeasuredMember member) {
    List<Contributor> lines = new ArrayList<>();
    member.load().longestRecall().ifPresent(lines::add);
    if (member.facts().measures().get(NestedStatements.METRIC) > 0) {
      lines.add(
          new Contributor(
              member.nesting().place().line(),
              String.format(Locale.ROOT, "%d levels deep", member.nesting().depth())));
    }
    lines.sort(Comparator.comparingInt(Contributor::line));
    return lines;
  }

  @Override
  public String documentation() {
    return """
        # Reading effort

        ## What
        What a reader of this member has to do, measured on its syntax tree: tokens to read beyond the first twenty,
        names of variables to remember between two uses that are more than twenty tokens apart, levels of nesting
        around each statement beyond the first, operators to work out, calls inside calls, bare values, names of
        one to three letters, anonymous classes, objects that it makes, and lines that are wide, dense or follow each
        other without a paragraph. Each is a measure of the member in the JSON report. Short members that have no more
        than a few tokens are left out. One finding for each member carries all that such loads cost its type: most are hints of a
        fraction of a point. When two of the first four exceed their limits the finding is minor, when three do it is
        major. A type of more than three members has a hint of its own for what many small members together ask.

        ## Why it matters
        Experts who rated classes for readability, understandability, complexity and modularity agree more with these
        loads than with lines of code, above all when two classes have the same size (see the validity page of this
        project). The reasons are old ones: what has to be kept in the head between two places is soon more than
        working memory holds (Miller 1956), variables that live long were linked to effort early (Dunsmore and
        Gannon 1979), and the volume of tokens alone explains much of the ratings of short excerpts (Posnett, Hindle
        and Devanbu 2011). Blank lines and comments between lines go with what people call readable (Buse and Weimer
        2010). What a member makes costs its type modularity: with each `new` one type knows how another is put
        together (coupling by creation; Briand, Daly and Wüst 1999). About four things are seen and held at once (Cowan 2001), and the number of its methods is
        among the oldest measures of what a class asks of its maintainers (Chidamber and Kemerer 1994).

        ## How to fix it
        The message names what is beyond its limit, the worst first, and the lines below the finding show where it is greatest. Bring
        the declaration of a variable next to its uses; return early where a condition settles the matter; give a
        paragraph that needs few variables a method, and a condition a name. Splitting pays twice, since loads grow
        faster than the length of a method.

        Before:

        ```java
        class Report {
          String lines(List<Order> orders, Rates rates) { // finding
            StringBuilder text = new StringBuilder();
            int total = 0;
            int count = 0;
            for (Order order : orders) {
              if (order.isOpen()) {
                int price = order.amount() * order.unitPrice();
                if (order.isForeign()) {
                  price = price * rates.of(order.currency()) / 100;
                }
                total = total + price;
                text.append(order.number()).append(": ").append(price);
              }
              count = count + 1;
            }
            return text.append(total / count).toString();
          }
        }
        ```

        After:

        ```java
        class Report {
          String lines(List<Order> orders, Rates rates) {
            String text = orders.stream().filter(Order::isOpen).map(o -> line(o, rates)).collect(joining());
            return text + orders.stream().filter(Order::isOpen).mapToInt(o -> price(o, rates)).sum() / orders.size();
          }

          String line(Order order, Rates rates) {
            return order.number() + ": " + price(order, rates);
          }

          int price(Order order, Rates rates) {
            int price = order.amount() * order.unitPrice();
            return order.isForeign() ? price * rates.of(order.currency()) / 100 : price;
          }
        }
        ```

        ## When not to
        An algorithm that is known by its name may be dense and long; whoever reads it has the paper at hand. Splitting
        a straight sequence of steps only to lower a number makes readers jump. Hints are no tasks: they show where the
        points go.
        """;
  }
}
