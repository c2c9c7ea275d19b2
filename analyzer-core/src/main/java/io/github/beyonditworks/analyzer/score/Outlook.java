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
 * Where an hour of work pays most, and what the first places together would bring.
 *
 * @param payoffs the places, most gain first
 * @param promise what mending the first of them would bring; empty where it would not show
 */
public record Outlook(List<Payoff> payoffs, Optional<Promise> promise) {

  private static final int PLACES = 5;
  private static final int PROMISED_PLACES = 3;
  private static final int ONE_HOUR = 60;

  /** Points are rounded. */
  private static final double ROUNDING = 0.01;

  private static final Comparator<Payoff> BY_GAIN =
      Comparator.comparingDouble(Payoff::gain)
          .reversed()
          .thenComparing(Payoff::path)
          .thenComparingInt(Payoff::line);

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
    List<Payoff> payoffs = best(model, weights, candidates(model, weights, scored));
    return new Outlook(payoffs, promise(model, scored, payoffs));
  }

  /**
   * The findings of one place.
   *
   * @param most what mending them all can bring at most: points are shares of all that was lost,
   *     and the last burdens to come cost less than the first
   */
  private record Candidate(double most, List<ScoredFinding> findings) {}

  private static List<Candidate> candidates(
      ScoreModel model, Map<String, TypeWeight> weights, ScoredProject scored) {
    return scored.findings().stream()
        .filter(f -> weights.containsKey(f.finding().path() + f.finding().element().type()))
        .collect(Collectors.groupingBy(f -> f.finding().path() + '#' + f.finding().element()))
        .values()
        .stream()
        .map(findings -> new Candidate(most(model, weights, findings), findings))
        .sorted(Comparator.comparingDouble(Candidate::most).reversed())
        .toList();
  }

  private static double most(
      ScoreModel model, Map<String, TypeWeight> weights, List<ScoredFinding> findings) {
    Finding first = findings.get(0).finding();
    double most = 0;
    for (ScoredFinding finding : findings) {
      most += model.overallWeight(finding.finding().dimension()) * finding.points();
    }
    TypeWeight type = weights.get(first.path() + first.element().type());
    return type.share * most / applicableWeights(model, type.kind) + ROUNDING;
  }

  /** The payoffs that bring most; candidates that cannot be among them are not weighed. */
  private static List<Payoff> best(
      ScoreModel model, Map<String, TypeWeight> weights, List<Candidate> candidates) {
    List<Payoff> best = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean full = best.size() == PLACES;
      if (full && candidate.most() < best.get(PLACES - 1).gain()) {
        break;
      }
      payoff(model, weights, candidate.findings()).filter(p -> p.gain() > 0).ifPresent(best::add);
      best.sort(BY_GAIN);
      if (best.size() > PLACES) {
        best.remove(PLACES);
      }
    }
    return List.copyOf(best);
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
      Burdens all = burdens.computeIfAbsent(dimension, d -> burdens(model, d));
      return model.typeScore(all.totalWithout(mended), kind, dimension)
          - model.typeScore(all.total(), kind, dimension);
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

  /** The findings of one place that fit into an hour, by points a minute; empty where none does. */
  private static Optional<Payoff> payoff(
      ScoreModel model, Map<String, TypeWeight> weights, List<ScoredFinding> findings) {
    List<ScoredFinding> byValue =
        findings.stream()
            .sorted(Comparator.comparingDouble(f -> -f.points() / model.minutes(f.finding())))
            .toList();
    List<Finding> chosen = new ArrayList<>();
    int minutes = 0;
    for (ScoredFinding finding : byValue) {
      int cost = model.minutes(finding.finding());
      if (minutes + cost <= ONE_HOUR) {
        chosen.add(finding.finding());
        minutes += cost;
      }
    }
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Finding first = chosen.get(0);
    TypeWeight weight = weights.get(first.path() + first.element().type());
    int line = weight.lines.getOrDefault(first.element().member(), first.place().line());
    double gain = gain(model, weight, chosen);
    return Optional.of(new Payoff(first.element(), first.path(), line, chosen, minutes, gain));
  }

  private static double gain(ScoreModel model, TypeWeight type, List<Finding> mended) {
    double gain = 0;
    for (Dimension dimension : Dimension.values()) {
      List<Finding> own = mended.stream().filter(f -> f.dimension() == dimension).toList();
      if (isApplicable(type.kind, dimension) && !own.isEmpty()) {
        gain += model.overallWeight(dimension) * type.gain(model, dimension, own);
      }
    }
    return type.share * gain / applicableWeights(model, type.kind);
  }

  private static boolean isApplicable(SourceKind kind, Dimension dimension) {
    return kind == SourceKind.MAIN || dimension != Dimension.DOCUMENTATION;
  }

  private static double applicableWeights(ScoreModel model, SourceKind kind) {
    double weights = 0;
    for (Dimension dimension : Dimension.values()) {
      weights += isApplicable(kind, dimension) ? model.overallWeight(dimension) : 0;
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
