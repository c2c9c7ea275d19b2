package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.Comparator;

/**
 * A type with what it costs its project.
 *
 * @param file its file
 * @param type the type
 * @param share its part of the code lines of its kind of code, 0 to 1
 */
record TypeCost(ScoredFile file, ScoredType type, double share) {

  static final Comparator<TypeCost> MOST_FIRST =
      Comparator.comparingDouble(TypeCost::cost)
          .reversed()
          .thenComparing(t -> t.type().facts().name())
          .thenComparing(t -> t.file().facts().path());

  /** The points that the project's overall score loses here. */
  double cost() {
    return share * (100 - type.scores().overall().orElse(100));
  }

  String path() {
    return file.facts().path();
  }

  String name() {
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
