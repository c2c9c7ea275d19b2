package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Turns facts and findings into scores. Pure: the same input gives the same scores, whatever the
 * order.
 */
public final class Scorer {

  private static final Set<Dimension> MAIN_DIMENSIONS = Set.of(Dimension.values());
  private static final Set<Dimension> TEST_DIMENSIONS =
      Set.of(Dimension.READABILITY, Dimension.TESTABILITY);

  private final ScoreModel model;

  /** A scorer with a model's coefficients. */
  public Scorer(ScoreModel model) {
    this.model = model;
  }

  /**
   * Scores a project.
   *
   * @param project the facts of its files
   * @param findings all findings that count: suppressed ones left out
   */
  public ScoredProject score(ProjectFacts project, Collection<Finding> findings) {
    Map<String, List<Finding>> byPath =
        findings.stream().sorted().collect(Collectors.groupingBy(Finding::path));
    List<ScoredPart> parts =
        project.files().parallelStream()
            .map(f -> scorePart(f, byPath.getOrDefault(f.path(), List.of())))
            .toList();
    List<ScoredFinding> ledger = new ArrayList<>();
    parts.forEach(p -> ledger.addAll(p.ledger));
    List<ScoredFile> files = parts.stream().map(ScoredPart::file).toList();
    ledger.sort((a, b) -> a.finding().compareTo(b.finding()));
    return new ScoredProject(
        scoresOf(files),
        mean(typesOf(files, SourceKind.TEST)),
        List.copyOf(files),
        Collections.unmodifiableList(ledger));
  }

  /** A file with what its findings cost. */
  private record ScoredPart(ScoredFile file, List<ScoredFinding> ledger) {}

  private ScoredPart scorePart(FileFacts file, List<Finding> findings) {
    List<ScoredFinding> ledger = new ArrayList<>();
    return new ScoredPart(scoreFile(file, findings, ledger), ledger);
  }

  /**
   * The scores that a project would have without some of its findings. Only the files that these
   * stand in are scored again.
   */
  Scores without(Set<Finding> gone, ScoredProject project) {
    Set<String> touched = new HashSet<>();
    gone.forEach(f -> touched.add(f.path()));
    Map<String, List<Finding>> left = new HashMap<>();
    for (ScoredFinding scored : project.findings()) {
      Finding finding = scored.finding();
      if (touched.contains(finding.path()) && !gone.contains(finding)) {
        left.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
      }
    }
    List<ScoredFile> files = new ArrayList<>();
    for (ScoredFile file : project.files()) {
      String path = file.facts().path();
      files.add(
          touched.contains(path)
              ? scoreFile(file.facts(), left.getOrDefault(path, List.of()), new ArrayList<>())
              : file);
    }
    return scoresOf(files);
  }

  private static Scores scoresOf(List<ScoredFile> files) {
    Scores main = mean(typesOf(files, SourceKind.MAIN));
    return main.equals(Scores.NONE) ? mean(typesOf(files, SourceKind.TEST)) : main;
  }

  private ScoredFile scoreFile(FileFacts file, List<Finding> findings, List<ScoredFinding> ledger) {
    Map<String, List<Finding>> byType =
        findings.stream().collect(Collectors.groupingBy(f -> f.element().type()));
    List<ScoredType> types = new ArrayList<>();
    for (TypeFacts type : file.types()) {
      // The parser lets two types of one name pass: the first is charged, so that no finding counts
      // twice.
      List<Finding> own = byType.remove(type.name());
      types.add(scoreType(type, file.kind(), own == null ? List.of() : own, ledger));
    }
    return new ScoredFile(file, mean(types), List.copyOf(types));
  }

  private ScoredType scoreType(
      TypeFacts type, SourceKind kind, List<Finding> findings, List<ScoredFinding> ledger) {
    Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
    double fitted = 0;
    for (Dimension dimension : Dimension.values()) {
      List<Finding> own = ofDimension(findings, dimension);
      Burdens burdens = Burdens.of(model, type, dimension, own);
      double score = rounded(model.typeScore(burdens.total(), kind, dimension));
      scores.put(dimension, score);
      double share = model.overallShare(dimension, applicable(kind));
      List<Double> points = Ledger.share(rounded(100 - score), burdens.shares());
      for (int i = 0; i < own.size(); i++) {
        ledger.add(new ScoredFinding(own.get(i), points.get(i)));
        boolean byLoads = own.get(i).rule().equals(ScoreModel.READING_EFFORT);
        fitted += byLoads ? share * points.get(i) : 0;
      }
    }
    return new ScoredType(
        type,
        scores(scores, kind),
        aspects(type, findings, kind),
        rounded(fitted),
        scoreMembers(type, kind, findings));
  }

  private List<ScoredMember> scoreMembers(TypeFacts type, SourceKind kind, List<Finding> findings) {
    Map<String, List<Finding>> byMember =
        findings.stream().collect(Collectors.groupingBy(f -> f.element().member()));
    return type.members().stream()
        .map(m -> scoreMember(m, kind, byMember.getOrDefault(m.signature(), List.of())))
        .toList();
  }

  private ScoredMember scoreMember(MemberFacts member, SourceKind kind, List<Finding> findings) {
    Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      double burden =
          Burdens.ofMember(model, member.measures(), dimension, ofDimension(findings, dimension));
      scores.put(dimension, roundedToTenths(model.memberScore(burden, kind, dimension)));
    }
    return new ScoredMember(member, scores(scores, kind));
  }

  private Map<Aspect, Double> aspects(TypeFacts type, List<Finding> findings, SourceKind kind) {
    Burdens burdens =
        Burdens.of(
            model, type, Dimension.READABILITY, ofDimension(findings, Dimension.READABILITY));
    Map<Aspect, Double> aspects = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      double burden = burdens.total(aspect);
      aspects.put(aspect, rounded(model.typeScore(burden, kind, Dimension.READABILITY)));
    }
    return aspects;
  }

  private Scores scores(Map<Dimension, Double> scores, SourceKind kind) {
    Set<Dimension> applicable = applicable(kind);
    double weights = 0;
    double sum = 0;
    for (Dimension dimension : Dimension.values()) {
      if (applicable.contains(dimension)) {
        weights += model.overallWeight(dimension);
        sum += model.overallWeight(dimension) * scores.get(dimension);
      }
    }
    return new Scores(
        OptionalDouble.of(rounded(sum / weights)),
        optional(scores, Dimension.READABILITY, applicable),
        optional(scores, Dimension.TESTABILITY, applicable),
        optional(scores, Dimension.DOCUMENTATION, applicable));
  }

  private static Set<Dimension> applicable(SourceKind kind) {
    return kind == SourceKind.MAIN ? MAIN_DIMENSIONS : TEST_DIMENSIONS;
  }

  /** Whether a kind of code is judged by a dimension. */
  static boolean isApplicable(SourceKind kind, Dimension dimension) {
    return applicable(kind).contains(dimension);
  }

  private static OptionalDouble optional(
      Map<Dimension, Double> scores, Dimension dimension, Set<Dimension> applicable) {
    return applicable.contains(dimension)
        ? OptionalDouble.of(scores.get(dimension))
        : OptionalDouble.empty();
  }

  private static List<ScoredType> typesOf(List<ScoredFile> files, SourceKind kind) {
    return files.stream()
        .filter(f -> f.facts().kind() == kind)
        .flatMap(f -> f.types().stream())
        .toList();
  }

  /** The means of types' scores, weighted by code lines. */
  public static Scores mean(List<ScoredType> types) {
    return new Scores(
        mean(types, t -> t.scores().overall().orElse(Double.NaN)),
        mean(types, t -> t.scores().readability().orElse(Double.NaN)),
        mean(types, t -> t.scores().testability().orElse(Double.NaN)),
        mean(types, t -> t.scores().documentation().orElse(Double.NaN)));
  }

  private static OptionalDouble mean(List<ScoredType> types, ToDoubleFunction<ScoredType> score) {
    double sum = 0;
    long weight = 0;
    for (ScoredType type : types) {
      double value = score.applyAsDouble(type);
      if (!Double.isNaN(value)) {
        sum += value * weight(type);
        weight += weight(type);
      }
    }
    return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(rounded(sum / weight));
  }

  /** What a type counts in a mean: its code lines. */
  static int weight(ScoredType type) {
    return Math.max(1, type.facts().codeLines());
  }

  private static List<Finding> ofDimension(List<Finding> findings, Dimension dimension) {
    return findings.stream().filter(f -> f.dimension() == dimension).toList();
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** Differences between members below a tenth of a point are no differences to a reader. */
  private static double roundedToTenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
