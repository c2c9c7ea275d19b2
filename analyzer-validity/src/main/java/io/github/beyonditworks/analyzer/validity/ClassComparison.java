package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.validity.ValidityReport.ClassFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Figure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the numbers of rated classes against their ratings. */
final class ClassComparison {

  private final List<ScoredClass> classes;
  private final List<String> projects;
  private final Bootstrap bootstrap;

  ClassComparison(List<ScoredClass> classes, Bootstrap bootstrap) {
    this.classes = classes;
    this.projects = classes.stream().map(ScoredClass::project).distinct().sorted().toList();
    this.bootstrap = bootstrap;
  }

  /** The figures of each question. */
  List<ClassFigures> figures() {
    return Arrays.stream(Question.values()).map(this::figures).toList();
  }

  private ClassFigures figures(Question question) {
    List<Observation> items = observations(question, Predictor.SCORE);
    Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
    for (Predictor predictor : Predictor.values()) {
      figures.put(predictor.id(), figures(observations(question, predictor)));
    }
    return new ClassFigures(
        question.score(),
        question.label().id(),
        (int) items.stream().filter(Observation::bad).count(),
        Statistic.withinProjects(items).pairs(),
        Statistic.sizeMatched(items).pairs(),
        figures);
  }

  private Map<String, Figure> figures(List<Observation> items) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Statistic statistic : Statistic.values()) {
      figure(items, statistic).ifPresent(f -> figures.put(statistic.id(), f));
    }
    return figures;
  }

  private Optional<Figure> figure(List<Observation> items, Statistic statistic) {
    double value = statistic.of(items);
    return Double.isNaN(value)
        ? Optional.empty()
        : bootstrap.interval(items, statistic::of).map(i -> Figure.of(value, i));
  }

  private List<Observation> observations(Question question, Predictor predictor) {
    return classes.stream()
        .map(
            c -> {
              Rating rating = c.ratings().get(question.label());
              return new Observation(
                  predictor.badness(c, question),
                  rating.expected(),
                  rating.bad(),
                  projects.indexOf(c.project()),
                  c.fileCodeLines());
            })
        .toList();
  }
}
