package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.gate.GateCondition.LeastScore;
import io.github.beyonditworks.analyzer.gate.GateCondition.MostFindings;
import io.github.beyonditworks.analyzer.gate.GateCondition.NoneOf;
import io.github.beyonditworks.analyzer.gate.GateCondition.NotBelowBase;
import io.github.beyonditworks.analyzer.gate.GateCondition.Scope;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.score.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Evaluates conditions that have a name, a scope and paths. */
final class NamedConditions {

  /** Scores have two decimals: half of the last one is no difference. */
  private static final double ROUNDING = 0.005;

  private static final int FINDINGS_SHOWN_FOR_A_SCORE = 10;

  private NamedConditions() {}

  static Optional<Violation> evaluate(GateCondition condition, GateInput input) {
    if (condition.needsBase() && input.comparison().isEmpty()) {
      return Optional.empty();
    }
    if (condition.demand() instanceof MostFindings most) {
      return tooMany(condition, most, input);
    }
    if (condition.demand() instanceof NotBelowBase notBelow) {
      return belowBase(condition, notBelow, input);
    }
    if (condition.demand() instanceof NoneOf none) {
      return observed(condition, none, input.comparison().orElseThrow());
    }
    LeastScore least = (LeastScore) condition.demand();
    return condition.scope() == Scope.PROJECT
        ? tooLow(condition, least, input)
        : unreadableMembers(condition, least, input);
  }

  private static Optional<Violation> tooMany(
      GateCondition condition, MostFindings most, GateInput input) {
    List<Finding> found =
        input.project().findings().stream()
            .filter(f -> condition.covers(f.finding().path()))
            .filter(f -> !f.finding().ledgerOnly() && most.counts(f.finding()))
            .filter(f -> !input.accepted().contains(f.finding()))
            .filter(f -> isInScope(condition.scope(), f.finding(), input))
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .map(ScoredFinding::finding)
            .toList();
    return found.size() <= most.maximum()
        ? Optional.empty()
        : Optional.of(
            new Violation(
                condition.name(),
                Gate.counted(found.size(), "finding"),
                found,
                List.of(),
                List.of()));
  }

  private static Optional<Violation> observed(
      GateCondition condition, NoneOf none, Comparison comparison) {
    List<String> found = new ArrayList<>();
    for (Observation observation : comparison.observations()) {
      List<Observation.Where> places =
          none.kinds().contains(observation.kind().id())
              ? observation.places().stream().filter(w -> condition.covers(w.path())).toList()
              : List.of();
      if (!places.isEmpty()) {
        Observation.Where first = places.get(0);
        String more = places.size() == 1 ? "" : " and " + (places.size() - 1) + " more";
        found.add(
            String.format(
                Locale.ROOT,
                "%s (%s at %s:%d%s)",
                observation.kind().id(),
                first.name(),
                first.path(),
                first.line(),
                more));
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Violation(
                condition.name(), String.join(", ", found), List.of(), List.of(), List.of()));
  }

  private static boolean isInScope(Scope scope, Finding finding, GateInput input) {
    if (scope == Scope.PROJECT) {
      return true;
    }
    Comparison comparison = input.comparison().orElseThrow();
    if (scope == Scope.NEW_CODE) {
      return comparison.statusOf(finding).countsAsNew();
    }
    if (scope == Scope.WORSE) {
      return comparison.statusOf(finding) == FindingStatus.WORSE;
    }
    return touchedElements(comparison).contains(finding.element().toString());
  }

  private static Set<String> touchedElements(Comparison comparison) {
    return comparison.members().stream()
        .flatMap(m -> m.after().stream())
        .map(v -> v.element().toString())
        .collect(Collectors.toSet());
  }

  private static Optional<Violation> tooLow(
      GateCondition condition, LeastScore least, GateInput input) {
    OptionalDouble score = scoreOf(condition, least.score(), input.project());
    return score.isEmpty() || score.getAsDouble() >= least.minimum()
        ? Optional.empty()
        : Optional.of(
            new Violation(
                condition.name(),
                String.format(Locale.ROOT, "%s %.2f", least.score(), score.getAsDouble()),
                costliest(condition, least.score(), input),
                List.of(),
                List.of()));
  }

  private static Optional<Violation> belowBase(
      GateCondition condition, NotBelowBase demand, GateInput input) {
    Optional<ScoredProject> base = input.comparison().orElseThrow().projectBefore();
    OptionalDouble was =
        base.map(b -> scoreOf(condition, demand.score(), b)).orElse(OptionalDouble.empty());
    OptionalDouble is = scoreOf(condition, demand.score(), input.project());
    if (was.isEmpty()
        || is.isEmpty()
        || was.getAsDouble() - is.getAsDouble() < demand.tolerance() + ROUNDING) {
      return Optional.empty();
    }
    return Optional.of(
        new Violation(
            condition.name(),
            String.format(
                Locale.ROOT,
                "%s %.2f, before %.2f",
                demand.score(),
                is.getAsDouble(),
                was.getAsDouble()),
            newOnes(condition, demand.score(), input),
            List.of(),
            List.of()));
  }

  private static List<Finding> newOnes(GateCondition condition, String score, GateInput input) {
    Comparison comparison = input.comparison().orElseThrow();
    return input.project().findings().stream()
        .filter(f -> comparison.statusOf(f.finding()).countsAsNew())
        .filter(f -> condition.covers(f.finding().path()) && lowers(score, f.finding()))
        .sorted(ScoredFinding.MOST_POINTS_FIRST)
        .map(ScoredFinding::finding)
        .toList();
  }

  private static List<Finding> costliest(GateCondition condition, String score, GateInput input) {
    return input.project().findings().stream()
        .filter(f -> condition.covers(f.finding().path()) && lowers(score, f.finding()))
        .sorted(ScoredFinding.MOST_POINTS_FIRST)
        .limit(FINDINGS_SHOWN_FOR_A_SCORE)
        .map(ScoredFinding::finding)
        .toList();
  }

  private static boolean lowers(String score, Finding finding) {
    return !finding.ledgerOnly()
        && (score.equals("overall") || finding.dimension().id().equals(score));
  }

  private static OptionalDouble scoreOf(
      GateCondition condition, String score, ScoredProject project) {
    if (condition.paths().isEmpty()) {
      return Gate.scoreOf(score, project.scores());
    }
    OptionalDouble main = Gate.scoreOf(score, mean(condition, project, SourceKind.MAIN));
    return main.isPresent() ? main : Gate.scoreOf(score, mean(condition, project, SourceKind.TEST));
  }

  private static Scores mean(GateCondition condition, ScoredProject project, SourceKind kind) {
    List<ScoredType> types =
        project.files().stream()
            .filter(f -> f.facts().kind() == kind && condition.covers(f.facts().path()))
            .flatMap(f -> f.types().stream())
            .toList();
    return Scorer.mean(types);
  }

  private static Optional<Violation> unreadableMembers(
      GateCondition condition, LeastScore least, GateInput input) {
    List<MemberVersion> low =
        input.comparison().orElseThrow().members().stream()
            .filter(ChangedMember::isMember)
            .filter(m -> m.after().filter(a -> condition.covers(a.path())).isPresent())
            .filter(m -> isTooLow(m, least))
            .map(m -> m.after().orElseThrow())
            .sorted(
                Comparator.comparingDouble(
                        (MemberVersion v) -> Gate.scoreOf(least.score(), v.scores()).orElse(100))
                    .thenComparing(MemberVersion::path)
                    .thenComparing(MemberVersion::place))
            .toList();
    return low.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Violation(
                condition.name(),
                String.format(
                    Locale.ROOT,
                    "%s below %.1f",
                    Gate.counted(low.size(), "member"),
                    least.minimum()),
                List.of(),
                low,
                List.of()));
  }

  /** Legacy that got no worse is left in peace. */
  private static boolean isTooLow(ChangedMember member, LeastScore least) {
    OptionalDouble is = Gate.scoreOf(least.score(), member.after().orElseThrow().scores());
    if (is.isEmpty() || is.getAsDouble() >= least.minimum()) {
      return false;
    }
    OptionalDouble was =
        member
            .before()
            .or(member::origin)
            .map(b -> Gate.scoreOf(least.score(), b.scores()))
            .orElse(OptionalDouble.empty());
    return least.strict()
        || was.isEmpty()
        || was.getAsDouble() - is.getAsDouble() >= least.tolerance() + ROUNDING;
  }
}
