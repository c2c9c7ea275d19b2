package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.metric.Metrics;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.StandingText;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.score.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A type at the head of its file's page.
 *
 * @param name its simple name
 * @param packageName its package
 * @param line where it begins
 * @param scores its scores
 * @param standing where it stands among types of its size; empty for test code
 * @param basis how much of what it lost is fitted and how much is judgement; empty where nothing is
 * @param aspects the parts of readability
 * @param measures what was measured
 * @param linked what leads to the types that it is tested by, or that it tests
 * @param ledger its findings, those that cost most first
 * @param model what its scores are made of, for the script of the page; empty where that is not
 *     offered
 * @param members the members that lost points, in source order
 */
public record TypePart(
    String name,
    String packageName,
    int line,
    List<Gauge> scores,
    String standing,
    String basis,
    List<Value> aspects,
    List<Value> measures,
    LinkedTypes linked,
    List<SourcePage.FindingCard> ledger,
    String model,
    List<Member> members) {

  private static final int FIRST_LINKS = 8;
  private static final int MOST_LINES = 25;
  private static final int FEWEST_LINES = 3;
  private static final double FULL_SCORE = 100;
  private static final double LEAST_LOST = 0.005;

  /** Nearly every member asks something of its reader; below this it is worth a look. */
  private static final double HARDLY_A_COST = 95;

  /**
   * A number with its name.
   *
   * @param name what it says
   * @param value the number
   * @param meaning how it is counted; empty where the name says enough
   */
  public record Value(String name, String value, String meaning) {}

  /**
   * A member that costs its reader something.
   *
   * @param signature its signature
   * @param line where it begins
   * @param codeLines its code lines
   * @param scores its scores, on a scale of their own
   * @param standing how many members of its size in open libraries score lower, with its letter;
   *     empty where nothing is known
   */
  public record Member(
      String signature, int line, String codeLines, ScoreColumns scores, String standing) {}

  /**
   * Types on the other side of the tests.
   *
   * @param label how they are linked
   * @param first the nearest
   * @param more all others
   */
  public record LinkedTypes(String label, List<NamedLink> first, List<NamedLink> more) {}

  /** The first lines of the ledger. */
  public List<SourcePage.FindingCard> first() {
    return ledger.subList(0, firstLines());
  }

  /** All other lines of the ledger. */
  public List<SourcePage.FindingCard> rest() {
    return ledger.subList(firstLines(), ledger.size());
  }

  /** What asks for something comes first; what only tells where points go can wait. */
  private int firstLines() {
    int asking = (int) ledger.stream().filter(c -> !c.isQuiet()).count();
    return asking > 0 ? Math.min(MOST_LINES, asking) : Math.min(FEWEST_LINES, ledger.size());
  }

  /** Where each score comes from, as sentences. */
  public List<String> why() {
    List<String> sentences = new ArrayList<>();
    for (Gauge gauge : scores.subList(1, scores.size())) {
      String dimension = gauge.label().toLowerCase(Locale.ROOT);
      double lost = 0;
      int lines = 0;
      for (SourcePage.FindingCard card : ledger) {
        if (card.dimension().equals(dimension)) {
          lost += card.lost();
          lines++;
        }
      }
      sentences.add(
          lines == 0
              ? gauge.label() + ": nothing was lost."
              : String.format(
                  Locale.ROOT,
                  "%s: 100 less the %s points of %s is %s.",
                  gauge.label(),
                  Figures.points(lost),
                  Figures.counted(lines, "line") + " below",
                  Figures.points(100 - lost)));
    }
    sentences.add("Overall is their mean, weighted as the score model says.");
    return sentences;
  }

  /** What the first lines are. */
  public String ledgerTitle() {
    long asking = ledger.stream().filter(c -> !c.isQuiet()).count();
    return asking == 0
        ? "Nothing to mend; where the points go"
        : Figures.counted(asking, "finding") + ", those that cost most first";
  }

  /** What the other lines are. */
  public String restTitle() {
    List<SourcePage.FindingCard> rest = rest();
    return rest.get(0).isQuiet()
        ? "Where the other points go: " + Figures.counted(rest.size(), "line")
        : Figures.count(rest.size()) + " more";
  }

  static TypePart of(
      ReportedProject project,
      TypeCost cost,
      List<SourcePage.FindingCard> findings,
      WhatIf whatIf) {
    ScoredType type = cost.type();
    boolean tests = cost.file().facts().kind() == SourceKind.TEST;
    return new TypePart(
        cost.simpleName(),
        cost.packageName(),
        type.facts().place().line(),
        gauges(type.scores(), tests),
        StandingText.type(type, tests ? SourceKind.TEST : SourceKind.MAIN).orElse(""),
        basis(type),
        type.aspects().entrySet().stream()
            .map(
                e ->
                    new Value(
                        Figures.capitalized(e.getKey().id()), Figures.score(e.getValue()), ""))
            .toList(),
        Metrics.ALL.stream().map(m -> value(m, type.facts().measures())).toList(),
        linked(project, cost.name(), tests),
        findings,
        whatIf == null ? "" : whatIf.model(),
        type.members().stream()
            .filter(TypePart::isWorthALook)
            .map(m -> member(m, tests ? SourceKind.TEST : SourceKind.MAIN))
            .toList());
  }

  private static String basis(ScoredType type) {
    double lost = type.fitted() + type.judged();
    return lost < LEAST_LOST
        ? ""
        : "Of the "
            + Figures.points(lost)
            + " points that overall lacks, "
            + Figures.points(type.fitted())
            + " follow weights that were fitted to people's ratings of code, and "
            + Figures.points(type.judged())
            + " weights of expert judgement.";
  }

  private static LinkedTypes linked(ReportedProject project, String name, boolean tests) {
    List<NamedLink> links =
        project.typeLinks(
            tests
                ? project.testedBy(name)
                : project.analysis().tests().getOrDefault(name, List.of()));
    int first = Math.min(FIRST_LINKS, links.size());
    return new LinkedTypes(
        tests ? "Types that it tests" : "Test classes that name it",
        links.subList(0, first),
        links.subList(first, links.size()));
  }

  /** Scores as rings, the overall score first. */
  static List<Gauge> gauges(Scores scores, boolean tests) {
    return Stream.concat(Stream.of(Gauge.overall(scores)), Gauge.dimensions(scores, tests).stream())
        .toList();
  }

  private static Value value(Metric metric, Measures measures) {
    return new Value(metric.title(), Figures.count(measures.get(metric)), metric.definition());
  }

  private static boolean isWorthALook(ScoredMember member) {
    return member.scores().overall().orElse(FULL_SCORE) < HARDLY_A_COST;
  }

  private static Member member(ScoredMember member, SourceKind kind) {
    MemberFacts facts = member.facts();
    return new Member(
        facts.signature(),
        facts.place().line(),
        Figures.count(facts.codeLines()),
        ScoreColumns.of(member.scores()),
        StandingText.ofMember(member, kind).map(TypePart::standing).orElse(""));
  }

  private static String standing(Standing standing) {
    return standing.libraries().lower() + " % (" + standing.letter() + ")";
  }
}
