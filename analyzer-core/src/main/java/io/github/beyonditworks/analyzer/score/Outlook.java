package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a team would do first: the members and types that cost the project most, and what mending
 * the first of them together would bring.
 *
 * @param payoffs the places, those that cost the project most first
 * @param promise what mending the first of them would bring; empty where it would not show
 */
public record Outlook(List<Payoff> payoffs, Optional<Promise> promise) {

  private static final double FULL_SCORE = 100;
  private static final int PLACES = 5;
  private static final int PROMISED_PLACES = 3;

  /**
   * What mending places would bring to the dimension that gains most.
   *
   * @param places how many of the first places
   * @param dimension the dimension
   * @param from its score now
   * @param to its score without their findings
   */
  public record Promise(int places, Dimension dimension, double from, double to) {}

  /** Copies the list. */
  public Outlook {
    payoffs = List.copyOf(payoffs);
  }

  /** Looks for the places that pay most in a scored project's production code. */
  public static Outlook of(ScoreModel model, ProjectFacts project, ScoredProject scored) {
    Map<String, TypeWeight> weights = weights(project, scored);
    List<Payoff> payoffs =
        candidates(model, weights, scored).stream()
            .map(c -> payoff(model, weights, c.findings()))
            .filter(p -> p.gain() > 0)
            .toList();
    return new Outlook(payoffs, promise(model, scored, payoffs));
  }

  /**
   * The findings of one place.
   *
   * @param cost their points, weighted by the code lines of their type
   */
  private record Candidate(double cost, List<ScoredFinding> findings) {

    private static final Comparator<Candidate> MOST_COST_FIRST =
        Comparator.comparingDouble(Candidate::cost)
            .reversed()
            .thenComparing(c -> c.findings.get(0).finding());
  }

  private static List<Candidate> candidates(
      ScoreModel model, Map<String, TypeWeight> weights, ScoredProject scored) {
    return scored.findings().stream()
        .filter(f -> !f.finding().ledgerOnly())
        .filter(f -> weights.containsKey(f.finding().path() + f.finding().element().type()))
        .collect(Collectors.groupingBy(f -> f.finding().path() + '#' + f.finding().element()))
        .values()
        .stream()
        .map(findings -> new Candidate(cost(model, weights, findings), findings))
        .sorted(Candidate.MOST_COST_FIRST)
        .limit(PLACES)
        .toList();
  }

  private static double cost(
      ScoreModel model, Map<String, TypeWeight> weights, List<ScoredFinding> findings) {
    Finding first = findings.get(0).finding();
    double points = 0;
    for (ScoredFinding finding : findings) {
      points += model.overallWeight(finding.finding().dimension()) * finding.points();
    }
    return weights.get(first.path() + first.element().type()).share * points;
  }

  /** How a type's findings weigh in the project's scores. */
  private record TypeWeight(
      TypeFacts type,
      SourceKind kind,
      double share,
      List<Finding> findings,
      Map<String, Integer> lines,
      Map<Dimension, Burdens> burdens) {

    /** What a dimension's score gains when some of its findings are mended. */
    double gain(ScoreModel model, Dimension dimension, List<Finding> mended) {
      Burdens all = all(model, dimension);
      return model.typeScore(all.totalWithout(mended), kind, dimension)
          - model.typeScore(all.total(), kind, dimension);
    }

    /** What a dimension's score lacks. */
    double lost(ScoreModel model, Dimension dimension) {
      return FULL_SCORE - model.typeScore(all(model, dimension).total(), kind, dimension);
    }

    private Burdens all(ScoreModel model, Dimension dimension) {
      return burdens.computeIfAbsent(dimension, d -> burdens(model, d));
    }

    private Burdens burdens(ScoreModel model, Dimension dimension) {
      return Burdens.of(
          model,
          type,
          dimension,
          findings.stream().filter(f -> f.dimension() == dimension).toList());
    }
  }

  private static Map<String, TypeWeight> weights(ProjectFacts project, ScoredProject scored) {
    boolean onlyTests = project.files().stream().noneMatch(f -> f.kind() == SourceKind.MAIN);
    SourceKind kind = onlyTests ? SourceKind.TEST : SourceKind.MAIN;
    List<ScoredFile> files = scored.files().stream().filter(f -> f.facts().kind() == kind).toList();
    double total =
        files.stream().flatMap(f -> f.types().stream()).mapToDouble(Scorer::weight).sum();
    Map<String, TypeWeight> weights = new HashMap<>();
    for (ScoredFile file : files) {
      for (ScoredType type : file.types()) {
        weights.put(
            file.facts().path() + type.facts().name(),
            new TypeWeight(
                type.facts(),
                kind,
                Scorer.weight(type) / total,
                new ArrayList<>(),
                memberLines(type.facts()),
                new EnumMap<>(Dimension.class)));
      }
    }
    for (ScoredFinding finding : scored.findings()) {
      Finding f = finding.finding();
      TypeWeight weight = weights.get(f.path() + f.element().type());
      if (weight != null) {
        weight.findings.add(f);
      }
    }
    return weights;
  }

  private static Map<String, Integer> memberLines(TypeFacts type) {
    Map<String, Integer> lines = new HashMap<>();
    lines.put("", type.place().line());
    for (MemberFacts member : type.members()) {
      lines.putIfAbsent(member.signature(), member.place().line());
    }
    return lines;
  }

  private static Payoff payoff(
      ScoreModel model, Map<String, TypeWeight> weights, List<ScoredFinding> findings) {
    List<ScoredFinding> costliest =
        findings.stream().sorted(ScoredFinding.MOST_POINTS_FIRST).toList();
    List<Finding> mended = costliest.stream().map(ScoredFinding::finding).toList();
    Finding first = mended.get(0);
    TypeWeight weight = weights.get(first.path() + first.element().type());
    Dimension dimension = first.dimension();
    return new Payoff(
        first.element(),
        first.path(),
        weight.lines.getOrDefault(first.element().member(), first.place().line()),
        mended,
        mended.stream().mapToInt(model::minutes).sum(),
        costliest.stream()
            .filter(f -> f.finding().dimension() == dimension)
            .mapToDouble(ScoredFinding::points)
            .sum(),
        weight.lost(model, dimension),
        gain(model, weight, mended));
  }

  private static double gain(ScoreModel model, TypeWeight type, List<Finding> mended) {
    double gain = 0;
    for (Dimension dimension : Dimension.values()) {
      List<Finding> own = mended.stream().filter(f -> f.dimension() == dimension).toList();
      if (Scorer.isApplicable(type.kind, dimension) && !own.isEmpty()) {
        gain += model.overallWeight(dimension) * type.gain(model, dimension, own);
      }
    }
    return type.share * gain / applicableWeights(model, type.kind);
  }

  private static double applicableWeights(ScoreModel model, SourceKind kind) {
    double weights = 0;
    for (Dimension dimension : Dimension.values()) {
      weights += Scorer.isApplicable(kind, dimension) ? model.overallWeight(dimension) : 0;
    }
    return weights;
  }

  private static Optional<Promise> promise(
      ScoreModel model, ScoredProject scored, List<Payoff> payoffs) {
    List<Payoff> first = payoffs.subList(0, Math.min(PROMISED_PLACES, payoffs.size()));
    Set<String> identities = new HashSet<>();
    first.forEach(p -> p.findings().forEach(f -> identities.add(identity(f))));
    Set<Finding> mended = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ScoredFinding finding : scored.findings()) {
      if (identities.contains(identity(finding.finding()))) {
        mended.add(finding.finding());
      }
    }
    Scores after = new Scorer(model).without(mended, scored);
    Promise best = null;
    for (Dimension dimension : Dimension.values()) {
      double from = scored.scores().of(dimension).orElse(0);
      double to = after.of(dimension).orElse(0);
      if (to > from && (best == null || to - from > best.to - best.from)) {
        best = new Promise(first.size(), dimension, from, to);
      }
    }
    return Optional.ofNullable(best);
  }

  private static String identity(Finding finding) {
    return finding.path() + finding.fingerprint();
  }
}
