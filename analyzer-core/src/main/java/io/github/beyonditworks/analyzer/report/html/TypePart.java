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
import java.util.List;
import java.util.stream.Collectors;
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
 * @param tests the test classes that name it, nearest first; empty for test code
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
    String tests,
    List<Member> members) {

  private static final int MOST_TESTS = 5;
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
   */
  public record Member(String signature, int line, String codeLines, ScoreColumns scores) {}

  static TypePart of(TypeCost cost, boolean tests, List<String> testClasses) {
    ScoredType type = cost.type();
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
        tests ? "" : named(testClasses),
        type.members().stream().filter(TypePart::isWorthALook).map(TypePart::member).toList());
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

  private static String named(List<String> testClasses) {
    if (testClasses.isEmpty()) {
      return "none";
    }
    String first =
        testClasses.stream()
            .limit(MOST_TESTS)
            .map(t -> t.substring(t.lastIndexOf('.') + 1))
            .collect(Collectors.joining(", "));
    int more = testClasses.size() - MOST_TESTS;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static List<Gauge> gauges(Scores scores, boolean tests) {
    return Stream.concat(Stream.of(Gauge.overall(scores)), Gauge.dimensions(scores, tests).stream())
        .toList();
  }

  private static Value value(Metric metric, Measures measures) {
    return new Value(metric.title(), Figures.count(measures.get(metric)), metric.definition());
  }

  private static boolean isWorthALook(ScoredMember member) {
    return member.scores().overall().orElse(FULL_SCORE) < HARDLY_A_COST;
  }

  private static Member member(ScoredMember member) {
    MemberFacts facts = member.facts();
    return new Member(
        facts.signature(),
        facts.place().line(),
        Figures.count(facts.codeLines()),
        ScoreColumns.of(member.scores()));
  }
}
