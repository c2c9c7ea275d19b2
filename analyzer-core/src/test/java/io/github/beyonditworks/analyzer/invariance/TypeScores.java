package io.github.beyonditworks.analyzer.invariance;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.score.Aspect;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The scores of an analysis by what they are about, such as {@code A.java a.A testability}. */
final class TypeScores {

  private final SortedMap<String, Double> scores = new TreeMap<>();

  private TypeScores() {}

  /** All scores of all types. */
  static SortedMap<String, Double> of(Analysis analysis) {
    TypeScores types = new TypeScores();
    analysis.files().forEach(f -> f.types().forEach(t -> types.add(f, t)));
    return types.scores;
  }

  /**
   * The scores of types that layout has no say in: testability, documentation and the aspects other
   * than legibility, which it may change and with it readability and the whole.
   */
  static SortedMap<String, Double> apartFromLayout(Analysis analysis) {
    SortedMap<String, Double> all = of(analysis);
    Predicate<String> layout = k -> k.matches(".* (?:overall|readability|legibility)");
    all.keySet().removeIf(layout);
    return all;
  }

  /** The scores of the project, its files, their types and their members. */
  static SortedMap<String, Double> ofAll(ScoredProject project) {
    return ofProjectAnd(project, path -> true);
  }

  /** The scores of the project and of those of its files that have a path. */
  static SortedMap<String, Double> ofProjectAnd(ScoredProject project, Predicate<String> path) {
    TypeScores all = new TypeScores();
    all.add("project", project.scores());
    all.add("tests", project.testScores());
    project.files().stream().filter(f -> path.test(f.facts().path())).forEach(all::addWithMembers);
    return all.scores;
  }

  private void addWithMembers(ScoredFile file) {
    add(file.facts().path(), file.scores());
    for (ScoredType type : file.types()) {
      add(file, type);
      for (ScoredMember member : type.members()) {
        add(name(file, type) + "#" + member.facts().signature(), member.scores());
      }
    }
  }

  private void add(ScoredFile file, ScoredType type) {
    add(name(file, type), type.scores());
    for (Aspect aspect : Aspect.values()) {
      scores.put(name(file, type) + " " + aspect.id(), type.aspects().get(aspect));
    }
  }

  private void add(String name, Scores of) {
    of.overall().ifPresent(s -> scores.put(name + " overall", s));
    for (Dimension dimension : Dimension.values()) {
      of.of(dimension).ifPresent(s -> scores.put(name + " " + dimension.id(), s));
    }
  }

  private static String name(ScoredFile file, ScoredType type) {
    return file.facts().path() + " " + type.facts().name();
  }
}
