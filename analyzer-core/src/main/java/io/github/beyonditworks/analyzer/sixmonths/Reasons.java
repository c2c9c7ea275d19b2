package io.github.beyonditworks.analyzer.sixmonths;

import io.github.beyonditworks.analyzer.model.Authors;
import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.FileHistory.Churn;
import io.github.beyonditworks.analyzer.model.MemberHistory;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.sixmonths.Reason.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out why the next reader will struggle with a member. The most that each reason can add is a
 * judgement of how a reader's time is lost, not a fit.
 */
final class Reasons {

  private static final double MOST_READING = 40;
  private static final double MOST_WHY = 14;
  private static final double MOST_WORDS = 14;
  private static final double MOST_CHURN = 14;
  private static final double MOST_FILE_CHURN = 7;
  private static final double SILENCE = 10;
  private static final double UNTESTED = 8;

  /** Recent changes that add half of the most. */
  private static final double HALF_CHURN = 2;

  /** Less is the ordinary life of code. */
  private static final double LEAST_CHURN = 0.75;

  /** A member of this readability or less is hard: the other reasons weigh in full. */
  private static final double HARD = 60;

  /** Easy code needs few words and nobody to ask. */
  private static final double EASY_SHARE = 0.2;

  private static final double PERFECT = 100;
  private static final double EASY = 90;
  private static final double TENTHS = 10;

  private static final Set<String> WHY =
      Set.of(
          "missing-doc",
          "missing-why",
          "unstated-contract",
          "lazy-doc",
          "restated-name",
          "magic-number",
          "swallowed-exception",
          "empty-catch");

  private static final Set<String> WORDS =
      Set.of("stale-doc", "doc-mismatch", "stale-reference", "misleading-name");

  private final Evidence evidence;
  private final boolean testsKnown;
  private final Set<String> tested;

  Reasons(Evidence evidence, boolean testsKnown, Set<String> tested) {
    this.evidence = evidence;
    this.testsKnown = testsKnown;
    this.tested = tested;
  }

  /** The reasons, those that add most first. */
  List<Reason> of(
      String path, ElementName element, ScoredMember member, List<ScoredFinding> findings) {
    double readability = member.scores().readability().orElse(PERFECT);
    double hard = Math.min(1, (PERFECT - readability) / (PERFECT - HARD));
    double weight = EASY_SHARE + (1 - EASY_SHARE) * hard;
    Optional<FileHistory> file = evidence.history().of(path);
    Optional<MemberHistory> own = file.flatMap(f -> f.member(element));
    List<Reason> reasons = new ArrayList<>();
    reading(readability, findings).ifPresent(reasons::add);
    words(findings, WHY, Kind.UNDOCUMENTED_WHY, MOST_WHY * weight).ifPresent(reasons::add);
    words(findings, WORDS, Kind.STALE_WORDS, MOST_WORDS).ifPresent(reasons::add);
    churn(file, own, weight).ifPresent(reasons::add);
    silence(file, own, weight).ifPresent(reasons::add);
    untested(path, element, member, weight).ifPresent(reasons::add);
    reasons.removeIf(r -> r.points() <= 0);
    reasons.sort(Comparator.comparingDouble((Reason r) -> -r.points()).thenComparing(Reason::kind));
    return reasons;
  }

  static double rounded(double points) {
    return Math.round(points * TENTHS) / TENTHS;
  }

  private static Optional<Reason> reading(double readability, List<ScoredFinding> findings) {
    if (readability >= EASY) {
      return Optional.empty();
    }
    List<ScoredFinding> causes =
        findings.stream()
            .filter(f -> f.finding().dimension() == Dimension.READABILITY)
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList();
    String because =
        causes.isEmpty()
            ? ""
            : causes.stream()
                .map(f -> f.finding().rule())
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", ", " (", ")"));
    return Optional.of(
        new Reason(
            Kind.HARD_TO_READ,
            rounded(MOST_READING * (PERFECT - readability) / PERFECT),
            text("readability %s of 100%s", Scores.shown(readability), because),
            causes.stream()
                .map(ScoredFinding::finding)
                .filter(f -> f.severity() != Severity.INFO)
                .findFirst()
                .map(f -> f.step())
                .orElse(
                    "Take out a part that can be named, so that the rest fits on one screen.")));
  }

  /** Findings that speak of words, the costliest first; each further one adds half as much. */
  private static Optional<Reason> words(
      List<ScoredFinding> findings, Set<String> rules, Kind kind, double most) {
    List<ScoredFinding> own =
        findings.stream()
            .filter(f -> rules.contains(f.finding().rule()))
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String names =
        own.stream().map(f -> f.finding().rule()).distinct().collect(Collectors.joining(", "));
    double share = 1 - Math.pow(0.5, own.size());
    return Optional.of(
        new Reason(kind, rounded(most * share), names, own.get(0).finding().message()));
  }

  private static Optional<Reason> churn(
      Optional<FileHistory> file, Optional<MemberHistory> own, double weight) {
    Churn churn =
        own.map(MemberHistory::churn).or(() -> file.map(FileHistory::churn)).orElse(Churn.NONE);
    if (churn.recent() < LEAST_CHURN) {
      return Optional.empty();
    }
    double most = own.isPresent() ? MOST_CHURN : MOST_FILE_CHURN;
    double points = weight * most * churn.recent() / (churn.recent() + HALF_CHURN);
    return Optional.of(
        new Reason(
            Kind.MUCH_CHANGED,
            rounded(points),
            text(
                "%s changed in %d commits; %.1f if each counts half for every half year of age",
                own.isPresent() ? "it" : "its file", churn.commits(), churn.recent()),
            "Take out the part that keeps changing and give it a place and a name of its own."));
  }

  /** Who wrote something is known only where its history is known from the beginning. */
  private static Optional<Reason> silence(
      Optional<FileHistory> file, Optional<MemberHistory> own, double weight) {
    boolean memberKnown = own.filter(MemberHistory::whole).isPresent();
    Optional<Authors> authors =
        memberKnown
            ? own.flatMap(MemberHistory::authors)
            : file.filter(FileHistory::whole).flatMap(FileHistory::authors);
    if (authors.isEmpty() || !authors.get().areSilent()) {
      return Optional.empty();
    }
    int count = authors.get().count();
    String who =
        count == 1
            ? "the one author has committed nothing for a year"
            : text("none of its %d authors has committed anything for a year", count);
    return Optional.of(
        new Reason(
            Kind.NOBODY_LEFT,
            rounded(SILENCE * weight),
            who,
            "Read it once with a colleague, and write down in its comment what you found out."));
  }

  private Optional<Reason> untested(
      String path, ElementName element, ScoredMember member, double weight) {
    boolean ran =
        evidence
            .coverage(path)
            .map(c -> c.within(member.facts().place()))
            .map(CoverageCount::ran)
            .orElse(false);
    boolean known = testsKnown || evidence.coverage(path).isPresent();
    boolean named = tested.contains(element.type());
    boolean neverRan = evidence.coverage(path).isPresent() && !ran;
    if (!known || ran || (named && !neverRan)) {
      return Optional.empty();
    }
    return Optional.of(
        new Reason(
            Kind.NO_TEST,
            rounded(UNTESTED * weight),
            neverRan ? "no test runs it" : "no test names its type",
            "Write one test that calls it the way its callers do: it is documentation that cannot"
                + " go stale."));
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
