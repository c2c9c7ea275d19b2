package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns findings into comments, as few as say it all: one where several rules say much the same of
 * a member, one where a rule says the same of several members.
 */
final class ReviewComments {

  /** Rules that look at one trouble from several sides, by what the trouble is. */
  private static final Map<String, String> TROUBLES = troubles();

  private static final String DUPLICATE = "duplicated-block";

  private static final Comparator<ReviewComment> ORDER =
      Comparator.comparingDouble((ReviewComment c) -> -c.points())
          .thenComparing(ReviewComment::first);

  private final Comparison comparison;

  private ReviewComments(Comparison comparison) {
    this.comparison = comparison;
  }

  private static Map<String, String> troubles() {
    Map<String, String> troubles = new LinkedHashMap<>();
    String flow = "control flow";
    List.of(
            "cognitive-complexity",
            "nesting-depth",
            "method-length",
            "nested-ternary",
            "dense-expression",
            "complex-private-method")
        .forEach(r -> troubles.put(r, flow));
    List.of(
            "hard-wired-dependency",
            "hidden-input",
            "constructor-work",
            "costly-collaborator",
            "final-collaborator")
        .forEach(r -> troubles.put(r, "what cannot be handed in"));
    List.of("type-size", "god-class", "excessive-dependency")
        .forEach(r -> troubles.put(r, "too much in one type"));
    List.of("test-without-assertion", "empty-test", "test-asserts-nothing-new")
        .forEach(r -> troubles.put(r, "a test that cannot fail"));
    List.of("conditional-test-logic", "swallowed-exception-in-test")
        .forEach(r -> troubles.put(r, "a test that may skip its checks"));
    List.of("restated-name", "lazy-doc", "bloated-doc", "tangled-doc", "fragmented-doc")
        .forEach(r -> troubles.put(r, "what a comment says"));
    List.of("unclear-name", "misleading-name").forEach(r -> troubles.put(r, "a name"));
    return troubles;
  }

  /**
   * What is to be said, most points first.
   *
   * @param comparison what the findings are held against
   * @param findings what is worth saying, sorted
   */
  static List<ReviewComment> of(Comparison comparison, List<ScoredFinding> findings) {
    ReviewComments comments = new ReviewComments(comparison);
    List<ReviewComment> inMembers = new ArrayList<>();
    grouped(findings, ReviewComments::memberAndTrouble)
        .forEach(group -> inMembers.add(comments.inMember(group)));
    inMembers.sort(ORDER);
    List<ReviewComment> folded = new ArrayList<>();
    grouped(inMembers, ReviewComments::whatIsSaid)
        .forEach(group -> folded.add(comments.folded(group)));
    folded.sort(ORDER);
    return folded;
  }

  private static <T> Iterable<List<T>> grouped(List<T> items, Function<T, String> key) {
    return items.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static String memberAndTrouble(ScoredFinding scored) {
    Finding finding = scored.finding();
    String trouble = TROUBLES.getOrDefault(finding.rule(), finding.rule());
    return String.join("\n", finding.path(), finding.element().toString(), trouble);
  }

  private ReviewComment inMember(List<ScoredFinding> group) {
    Map<String, Double> costs =
        group.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.finding().rule(),
                    LinkedHashMap::new,
                    Collectors.summingDouble(ScoredFinding::points)));
    String main =
        costs.entrySet().stream()
            .max(Map.Entry.<String, Double>comparingByValue())
            .orElseThrow()
            .getKey();
    return comment(
        group.stream().filter(f -> f.finding().rule().equals(main)).toList(),
        group.stream()
            .filter(f -> !f.finding().rule().equals(main))
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList(),
        List.of());
  }

  /**
   * What is hard in a member, or grew, is said of that member; what only occurs, or is a little too
   * much, is said once. Copies of one another, as long and in as many places, are one trouble.
   */
  private static String whatIsSaid(ReviewComment comment) {
    Finding first = comment.first();
    boolean hard = first.limit() > 0 && first.severity().compareTo(Severity.MAJOR) >= 0;
    boolean ofItsOwn = hard || comment.status() == FindingStatus.WORSE || !comment.also().isEmpty();
    if (!ofItsOwn) {
      return first.rule();
    }
    return first.rule().equals(DUPLICATE) && comment.also().isEmpty()
        ? String.join(
            "\n",
            first.rule(),
            String.valueOf(first.value()),
            String.valueOf(first.contributors().size()))
        : String.join("\n", first.rule(), first.element().toString(), first.path());
  }

  /** The costliest speaks for the others. */
  private ReviewComment folded(List<ReviewComment> group) {
    ReviewComment speaker = group.get(0);
    List<ScoredFinding> elsewhere = new ArrayList<>();
    group.subList(1, group.size()).forEach(c -> elsewhere.addAll(c.findings()));
    return group.size() == 1
        ? speaker
        : comment(speaker.findings(), speaker.also(), List.copyOf(elsewhere));
  }

  private ReviewComment comment(
      List<ScoredFinding> findings, List<ScoredFinding> also, List<ScoredFinding> elsewhere) {
    List<ScoredFinding> all = new ArrayList<>(findings);
    all.addAll(also);
    all.addAll(elsewhere);
    boolean worse =
        all.stream().anyMatch(f -> comparison.statusOf(f.finding()) == FindingStatus.WORSE);
    double points = all.stream().mapToDouble(ScoredFinding::points).sum();
    return new ReviewComment(
        findings,
        also,
        elsewhere,
        worse ? FindingStatus.WORSE : FindingStatus.NEW,
        Math.round(points * 100) / 100.0);
  }
}
