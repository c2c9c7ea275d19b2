package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.TypeFacts;
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
import io.github.beyonditworks.analyzer.validity.ValidityReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits the coefficients of loads to labelled items: the weights in the aspects to the ratings of
 * classes, the weights in members to merged improvements. The rest of the model stays as it is.
 * What is settled before the fit (which loads count where, how sums are damped, how alike weights
 * have to be) is a {@link Form}, and is chosen by projects that were left out.
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

  /** Choices are asked for again and again. */
  private final Map<Set<String>, Choice> choices = new HashMap<>();

  /** Leaving out one project and then another gives the same fit as the other way round. */
  private final Map<Fit, Map<Aspect, double[]>> fits = new HashMap<>();

  /** What a rated class brings to the fit. */
  private static final class ClassLoads {

    /** The sums of its loads. */
    private final double[] loads;

    /** The burden of findings of rules, by power and aspect. */
    private final Map<Double, Map<Aspect, Double>> fixed;

    ClassLoads(double[] loads, Map<Double, Map<Aspect, Double>> fixed) {
      this.loads = loads;
      this.fixed = fixed;
    }
  }

  /**
   * Coefficients with the form that they have.
   *
   * @param form the form
   * @param loads the coefficients by metric id
   */
  public record Fitted(Form form, Map<String, LoadCoefficients> loads) {

    /** The model that ships, with these coefficients. */
    ScoreModel in(ScoreModel base) {
      return base.withLoads(loads, form.power());
    }
  }

  /** What a fit depends on. */
  private record Fit(Form form, Set<String> projects) {}

  /** A form with its weights in each aspect. */
  private record Choice(Form form, Map<Aspect, double[]> weights) {}

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

  /** The form and coefficients of loads that fit all items best. */
  public Fitted fitted() {
    return fitted(choice(projects()), i -> true);
  }

  /** Both kinds of models that have not seen what they score, by the name of their section. */
  public Map<String, HeldOutModels> unseen() {
    Map<String, HeldOutModels> unseen = new LinkedHashMap<>();
    unseen.put(ValidityReport.HELD_OUT, heldOut());
    unseen.put(ValidityReport.NESTED, nested());
    return unseen;
  }

  /**
   * Models that were made without the project, or the tenth of pairs, that they score: the form is
   * chosen and the weights are fitted without it. For the pairs the classes are all in view, and
   * the other way round.
   */
  private HeldOutModels nested() {
    return heldOut(this::choice);
  }

  /** The same in the form that fits all items best: only the weights have not seen the project. */
  private HeldOutModels heldOut() {
    Form form = choice(projects()).form();
    return heldOut(projects -> new Choice(form, weights(form, projects)));
  }

  private HeldOutModels heldOut(Function<Set<String>, Choice> choice) {
    Map<String, ScoreModel> byProject = new HashMap<>();
    for (String project : projects()) {
      Set<String> others = new TreeSet<>(projects());
      others.remove(project);
      byProject.put(project, fitted(choice.apply(others), i -> true).in(base));
    }
    Choice all = choice.apply(projects());
    List<ScoreModel> byFold = new ArrayList<>();
    for (int f = 0; f < PAIR_FOLDS; f++) {
      int fold = f;
      byFold.add(fitted(all, i -> i % PAIR_FOLDS != fold).in(base));
    }
    List<ReadabilityPair> pairsOfData = study.data().pairs();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < pairsOfData.size(); i++) {
      positions.put(pairsOfData.get(i).id(), i);
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

  private Set<String> projects() {
    return study.data().classes().stream()
        .map(RatedClass::project)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The form whose predictions of projects that were left out come closest to what experts expect,
   * by the squared error that the fit itself makes small, among classes of some projects; with
   * weights fitted to all of these.
   */
  private Choice choice(Set<String> projects) {
    Choice known = choices.get(projects);
    if (known != null) {
      return known;
    }
    Form best = Form.ALL.get(0);
    double least = Double.MAX_VALUE;
    for (Form form : Form.ALL) {
      double error = errorOfLeftOut(form, projects);
      if (error < least) {
        best = form;
        least = error;
      }
    }
    Choice choice = new Choice(best, weights(best, projects));
    choices.put(projects, choice);
    return choice;
  }

  private double errorOfLeftOut(Form form, Set<String> projects) {
    double error = 0;
    for (String project : projects) {
      Set<String> others = new TreeSet<>(projects);
      others.remove(project);
      Map<Aspect, double[]> weights = weights(form, others);
      for (Aspect aspect : Aspect.values()) {
        for (AspectFit.Observation left : observations(form, aspect, Set.of(project))) {
          error += left.squaredError(weights.get(aspect));
        }
      }
    }
    return error;
  }

  private Map<Aspect, double[]> weights(Form form, Set<String> projects) {
    return fits.computeIfAbsent(new Fit(form, projects), this::weights);
  }

  private Map<Aspect, double[]> weights(Fit fit) {
    Form form = fit.form();
    Set<String> projects = fit.projects();
    Map<Aspect, double[]> weights = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      weights.put(
          aspect,
          AspectFit.fit(observations(form, aspect, projects), form.allows(aspect), form.alike()));
    }
    return weights;
  }

  private Fitted fitted(Choice choice, Predicate<Integer> pairsToUse) {
    double[] members = MemberFit.fit(differences(pairsToUse), Loads.memberPrior());
    Map<String, LoadCoefficients> coefficients = new LinkedHashMap<>();
    for (int i = 0; i < Loads.ALL.size(); i++) {
      Metric load = Loads.ALL.get(i);
      Map<String, Double> weights = new LinkedHashMap<>();
      for (Aspect aspect : Aspect.values()) {
        double weight = rounded(choice.weights().get(aspect)[i]);
        if (weight > 0) {
          weights.put(aspect.id(), weight);
        }
      }
      boolean ofType = Loads.isOfType(load);
      coefficients.put(
          load.id(),
          new LoadCoefficients(
              references[i],
              Loads.exponent(load),
              weights,
              rounded(members[i]),
              ofType,
              source(load, !weights.isEmpty())));
    }
    return new Fitted(choice.form(), coefficients);
  }

  private static final String OF_ASPECTS =
      "aspects: fitted to ratings of classes (Schnappinger, Fietzke, Pretschner 2020)";

  private static final String OF_MEMBERS =
      "member: fitted to merged improvements (Dantas and others 2023)";

  /** Where the weights of a load come from that has any. */
  private static String source(Metric load, boolean inAspects) {
    String members =
        Loads.countsForTypesOnly(load)
            ? "member: none by decision, it says nothing of a member"
            : OF_MEMBERS;
    return inAspects ? OF_ASPECTS + "; " + members : members;
  }

  private static double rounded(double weight) {
    return Math.round(weight * DECIMALS) / DECIMALS;
  }

  private List<AspectFit.Observation> observations(Form form, Aspect aspect, Set<String> projects) {
    List<AspectFit.Observation> observations = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      RatedClass rated = study.data().classes().get(i);
      if (classes.get(i).isPresent() && projects.contains(rated.project())) {
        ClassLoads own = classes.get(i).get();
        observations.add(
            new AspectFit.Observation(
                damped(own.loads, form.power()),
                own.fixed.get(form.power()).get(aspect),
                rated.ratings().get(LABELS.get(aspect)).expected() / WORST_RATING));
      }
    }
    return observations;
  }

  private static double[] damped(double[] sums, double power) {
    double[] damped = new double[sums.length];
    for (int i = 0; i < damped.length; i++) {
      damped[i] = Math.pow(sums[i], power);
    }
    return damped;
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
    List<TypeFacts> types =
        sources.facts().files().stream().flatMap(f -> f.types().stream()).toList();
    List<Measures> ofTypes = types.stream().map(TypeFacts::measures).toList();
    List<Measures> ofMembers =
        types.stream().flatMap(t -> t.members().stream()).map(MemberFacts::measures).toList();
    for (int i = 0; i < references.length; i++) {
      Metric load = Loads.ALL.get(i);
      int[] present =
          (Loads.isOfType(load) ? ofTypes : ofMembers)
              .stream().mapToInt(m -> m.get(load)).filter(v -> v > 0).sorted().toArray();
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
    Map<Double, List<Optional<ScoredFile>>> withoutLoads = new TreeMap<>();
    for (Form form : Form.ALL) {
      withoutLoads.computeIfAbsent(
          form.power(), power -> sources.scored(base.withLoads(Map.of(), power)));
    }
    List<Optional<ClassLoads>> loads = new ArrayList<>();
    for (int i = 0; i < study.data().classes().size(); i++) {
      Map<Double, ScoredFile> files = new TreeMap<>();
      for (Map.Entry<Double, List<Optional<ScoredFile>>> scored : withoutLoads.entrySet()) {
        scored.getValue().get(i).ifPresent(file -> files.put(scored.getKey(), file));
      }
      loads.add(files.isEmpty() ? Optional.empty() : Optional.of(classLoads(files, charged)));
    }
    return loads;
  }

  /**
   * What a class brings.
   *
   * @param files its file scored without loads, by power
   * @param charged the elements that carry loads, by path
   */
  private ClassLoads classLoads(Map<Double, ScoredFile> files, Map<String, Set<String>> charged) {
    FileFacts facts = files.values().iterator().next().facts();
    Set<String> elements = charged.getOrDefault(facts.path(), Set.of());
    double[] sums = new double[Loads.ALL.size()];
    for (TypeFacts type : facts.types()) {
      if (elements.contains(type.name())) {
        addAmounts(type.measures(), true, sums);
      }
      for (MemberFacts member : type.members()) {
        if (elements.contains(type.name() + "#" + member.signature())) {
          addAmounts(member.measures(), false, sums);
        }
      }
    }
    Map<Double, Map<Aspect, Double>> fixed = new TreeMap<>();
    files.forEach((power, file) -> fixed.put(power, burdens(file)));
    return new ClassLoads(sums, fixed);
  }

  private static Map<Aspect, Double> burdens(ScoredFile file) {
    Map<Aspect, Double> burdens = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      double score =
          file.types().stream().mapToDouble(t -> t.aspects().get(aspect)).min().orElse(100);
      burdens.put(aspect, 100 / score - 1);
    }
    return burdens;
  }

  private void addAmounts(Measures measures, boolean ofType, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      Metric load = Loads.ALL.get(i);
      if (Loads.isOfType(load) == ofType) {
        sums[i] += Math.pow(measures.get(load) / references[i], Loads.exponent(load));
      }
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
        Metric load = Loads.ALL.get(i);
        if (!Loads.countsForTypesOnly(load)) {
          mean[i] += weight * member.facts().measures().get(load) / references[i];
        }
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= lines;
    }
    return mean;
  }
}
