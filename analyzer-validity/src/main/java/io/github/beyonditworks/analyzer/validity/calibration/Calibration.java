package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.score.Aspect;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoreModel.LoadCoefficients;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.validity.AnalyzedSources;
import io.github.beyonditworks.analyzer.validity.ChangedMembers;
import io.github.beyonditworks.analyzer.validity.HeldOutModels;
import io.github.beyonditworks.analyzer.validity.Label;
import io.github.beyonditworks.analyzer.validity.RatedClass;
import io.github.beyonditworks.analyzer.validity.ReadabilityPair;
import io.github.beyonditworks.analyzer.validity.Study;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fits the coefficients of loads to labelled items: the weights in the aspects to the ratings of
 * classes, the weights in members to merged improvements. The rest of the model stays as it is.
 */
public final class Calibration {

  /** Pairs are left out by tenths: in the data each is from a pull request of its own. */
  private static final int PAIR_FOLDS = 10;

  /** Weights beyond the fourth decimal are noise. */
  private static final double DECIMALS = 10_000;

  private static final double WORST_RATING = 3;

  /** A load has the amount 1 where three quarters of the members that have any have less. */
  private static final double REFERENCE_QUANTILE = 0.75;

  private static final Map<Aspect, Label> LABELS =
      Map.of(
          Aspect.LEGIBILITY, Label.READABILITY,
          Aspect.UNDERSTANDABILITY, Label.UNDERSTANDABILITY,
          Aspect.COMPLEXITY, Label.COMPLEXITY,
          Aspect.MODULARITY, Label.MODULARIZATION);

  private final ScoreModel base;
  private final Study study;
  private final double[] references;
  private final List<Optional<ClassLoads>> classes;
  private final List<Optional<double[]>> pairs;

  /** What a rated class brings to the fit. */
  private static final class ClassLoads {

    /** The damped sums of its loads. */
    private final double[] loads;

    /** The burden of findings of rules, by aspect. */
    private final Map<Aspect, Double> fixed;

    ClassLoads(double[] loads, Map<Aspect, Double> fixed) {
      this.loads = loads;
      this.fixed = fixed;
    }
  }

  private Calibration(ScoreModel base, Study study) {
    this.base = base;
    this.study = study;
    this.references = references(study.pairSources());
    this.classes = classLoads();
    this.pairs = pairLoads();
  }

  /** A calibration of the model that ships, on the items of a study. */
  public static Calibration of(Study study) {
    return new Calibration(ScoreModel.standard(), study);
  }

  /** The coefficients of loads, fitted to all items. */
  public Map<String, LoadCoefficients> fitted() {
    return fitted(c -> true, i -> true);
  }

  /** Models that were fitted without the project, or the tenth of pairs, that they score. */
  public HeldOutModels heldOut() {
    Map<String, ScoreModel> byProject = new HashMap<>();
    for (RatedClass rated : study.data().classes()) {
      byProject.computeIfAbsent(
          rated.project(), p -> base.withLoads(fitted(c -> !c.project().equals(p), i -> true)));
    }
    List<ScoreModel> byFold = new ArrayList<>();
    for (int f = 0; f < PAIR_FOLDS; f++) {
      int fold = f;
      byFold.add(base.withLoads(fitted(c -> true, i -> i % PAIR_FOLDS != fold)));
    }
    List<ReadabilityPair> all = study.data().pairs();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      positions.put(all.get(i).id(), i);
    }
    return new HeldOutModels() {
      @Override
      public ScoreModel forClass(RatedClass rated) {
        return byProject.get(rated.project());
      }

      @Override
      public ScoreModel forPair(ReadabilityPair pair) {
        return byFold.get(positions.get(pair.id()) % PAIR_FOLDS);
      }
    };
  }

  private Map<String, LoadCoefficients> fitted(
      Predicate<RatedClass> classesToUse, Predicate<Integer> pairsToUse) {
    Map<Aspect, double[]> aspects = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      aspects.put(
          aspect, AspectFit.fit(observations(aspect, classesToUse), Loads.allowedIn(aspect)));
    }
    double[] members = MemberFit.fit(differences(pairsToUse), Loads.memberPrior());
    Map<String, LoadCoefficients> coefficients = new LinkedHashMap<>();
    for (int i = 0; i < Loads.ALL.size(); i++) {
      Metric load = Loads.ALL.get(i);
      Map<String, Double> weights = new LinkedHashMap<>();
      for (Aspect aspect : Aspect.values()) {
        double weight = rounded(aspects.get(aspect)[i]);
        if (weight > 0) {
          weights.put(aspect.id(), weight);
        }
      }
      coefficients.put(
          load.id(),
          new LoadCoefficients(
              references[i], Loads.exponent(load), weights, rounded(members[i]), SOURCE));
    }
    return coefficients;
  }

  private static final String SOURCE =
      "aspects: fitted to ratings of classes (Schnappinger, Fietzke, Pretschner 2020); member:"
          + " fitted to merged improvements (Dantas and others 2023)";

  private static double rounded(double weight) {
    return Math.round(weight * DECIMALS) / DECIMALS;
  }

  private List<AspectFit.Observation> observations(Aspect aspect, Predicate<RatedClass> use) {
    List<AspectFit.Observation> observations = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      RatedClass rated = study.data().classes().get(i);
      if (classes.get(i).isPresent() && use.test(rated)) {
        ClassLoads own = classes.get(i).get();
        observations.add(
            new AspectFit.Observation(
                own.loads,
                own.fixed.get(aspect),
                rated.ratings().get(LABELS.get(aspect)).expected() / WORST_RATING));
      }
    }
    return observations;
  }

  private List<double[]> differences(Predicate<Integer> use) {
    List<double[]> differences = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (use.test(i)) {
        pairs.get(i).ifPresent(differences::add);
      }
    }
    return differences;
  }

  private static double[] references(AnalyzedSources sources) {
    double[] references = new double[Loads.ALL.size()];
    List<MemberFacts> members =
        sources.facts().files().stream()
            .flatMap(f -> f.types().stream())
            .flatMap(t -> t.members().stream())
            .toList();
    for (int i = 0; i < references.length; i++) {
      Metric load = Loads.ALL.get(i);
      int[] present =
          members.stream()
              .mapToInt(m -> m.measures().get(load))
              .filter(v -> v > 0)
              .sorted()
              .toArray();
      references[i] =
          present.length == 0 ? 1 : present[(int) (REFERENCE_QUANTILE * (present.length - 1))];
    }
    return references;
  }

  private List<Optional<ClassLoads>> classLoads() {
    AnalyzedSources sources = study.classSources();
    Map<String, Set<String>> charged = new HashMap<>();
    for (Finding finding : sources.findings()) {
      if (finding.rule().equals(ScoreModel.READING_EFFORT)) {
        charged
            .computeIfAbsent(finding.path(), p -> new HashSet<>())
            .add(finding.element().toString());
      }
    }
    List<Optional<ScoredFile>> withoutLoads = sources.scored(base.withLoads(Map.of()));
    List<Optional<ClassLoads>> loads = new ArrayList<>();
    for (Optional<ScoredFile> file : withoutLoads) {
      loads.add(file.map(f -> classLoads(f, charged.getOrDefault(f.facts().path(), Set.of()))));
    }
    return loads;
  }

  private ClassLoads classLoads(ScoredFile file, Set<String> charged) {
    double[] sums = new double[Loads.ALL.size()];
    FileFacts facts = file.facts();
    facts.types().stream()
        .flatMap(
            t -> t.members().stream().filter(m -> charged.contains(t.name() + "#" + m.signature())))
        .map(MemberFacts::measures)
        .forEach(m -> addAmounts(m, sums));
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.sqrt(sums[i]);
    }
    Map<Aspect, Double> fixed = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      double score =
          file.types().stream().mapToDouble(t -> t.aspects().get(aspect)).min().orElse(100);
      fixed.put(aspect, 100 / score - 1);
    }
    return new ClassLoads(sums, fixed);
  }

  private void addAmounts(Measures measures, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      Metric load = Loads.ALL.get(i);
      sums[i] += Math.pow(measures.get(load) / references[i], Loads.exponent(load));
    }
  }

  private List<Optional<double[]>> pairLoads() {
    List<Optional<ScoredFile>> files = study.pairSources().scored(base);
    List<Optional<double[]>> loads = new ArrayList<>();
    for (int i = 0; i < study.data().pairs().size(); i++) {
      Optional<ScoredFile> before = files.get(2 * i);
      Optional<ScoredFile> after = files.get(2 * i + 1);
      loads.add(
          before.isPresent() && after.isPresent()
              ? difference(
                  ChangedMembers.between(study.data().pairs().get(i), before.get(), after.get()))
              : Optional.empty());
    }
    return loads;
  }

  private Optional<double[]> difference(ChangedMembers changed) {
    if (changed.before().isEmpty() || changed.after().isEmpty()) {
      return Optional.empty();
    }
    double[] difference = mean(changed.before());
    double[] after = mean(changed.after());
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= after[i];
    }
    return Optional.of(difference);
  }

  /** The mean amounts of members, weighted by code lines. */
  private double[] mean(List<ScoredMember> members) {
    double[] mean = new double[Loads.ALL.size()];
    double lines = 0;
    for (ScoredMember member : members) {
      int weight = Math.max(1, member.facts().codeLines());
      lines += weight;
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weight * member.facts().measures().get(Loads.ALL.get(i)) / references[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= lines;
    }
    return mean;
  }
}
