package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.Comparator;
import java.util.List;

/**
 * A type with what it costs its project.
 *
 * @param file its file
 * @param type the type
 * @param share its part of the code lines of its kind of code, 0 to 1
 */
public record TypeCost(ScoredFile file, ScoredType type, double share) {

  static final Comparator<TypeCost> MOST_FIRST =
      Comparator.comparingDouble(TypeCost::cost)
          .reversed()
          .thenComparing(t -> t.type().facts().name())
          .thenComparing(t -> t.file().facts().path());

  /**
   * The types of a kind of code, those that cost most first.
   *
   * @param analysis whose types
   * @param kind the kind of code
   */
  public static List<TypeCost> of(Analysis analysis, SourceKind kind) {
    List<ScoredFile> files =
        analysis.files().stream().filter(f -> f.facts().kind() == kind).toList();
    double total = files.stream().flatMap(f -> f.types().stream()).mapToInt(TypeCost::weight).sum();
    return files.stream()
        .flatMap(f -> f.types().stream().map(t -> new TypeCost(f, t, weight(t) / total)))
        .sorted(MOST_FIRST)
        .toList();
  }

  /** What a type counts in a mean. */
  private static int weight(ScoredType type) {
    return Math.max(1, type.facts().codeLines());
  }

  /** The points that the project's overall score loses here. */
  public double cost() {
    return share * (100 - type.scores().overall().orElse(100));
  }

  /** Its file. */
  public String path() {
    return file.facts().path();
  }

  /** Its full name. */
  public String name() {
    return type.facts().name();
  }

  String simpleName() {
    return name().substring(name().lastIndexOf('.') + 1);
  }

  String packageName() {
    int dot = name().lastIndexOf('.');
    return dot < 0 ? "(default package)" : name().substring(0, dot);
  }
}
