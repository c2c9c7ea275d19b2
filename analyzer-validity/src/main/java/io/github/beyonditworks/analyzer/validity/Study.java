package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Labelled items that were analysed once and can be scored with any model.
 *
 * @param data the items
 * @param classSources the analysis of the classes, at the positions that they have in the data
 * @param pairSources the analysis of the pairs: pair <i>n</i> before at position 2<i>n</i>, after
 *     at the next
 */
public record Study(LabelledData data, AnalyzedSources classSources, AnalyzedSources pairSources) {

  /**
   * Analyses labelled items, each set at once.
   *
   * @throws IOException when there is no place for temporary files
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  public static Study of(LabelledData data) throws IOException, InterruptedException {
    return new Study(
        data,
        AnalyzedSources.analyze(data.classes().stream().map(RatedClass::source).toList()),
        AnalyzedSources.analyze(
            data.pairs().stream().flatMap(p -> Stream.of(p.before(), p.after())).toList()));
  }

  /** The items with the scores that users get. */
  public ScoredItems shipped() {
    List<Optional<ScoredFile>> classes = classSources.scored();
    List<Optional<ScoredFile>> pairs = pairSources.scored();
    return items(i -> classes, i -> pairs);
  }

  /** The items with the scores of models that have not seen them. */
  public ScoredItems heldOut(HeldOutModels models) {
    Map<ScoreModel, List<Optional<ScoredFile>>> classes = new HashMap<>();
    Map<ScoreModel, List<Optional<ScoredFile>>> pairs = new HashMap<>();
    return items(
        i ->
            classes.computeIfAbsent(
                models.forClass(data.classes().get(i)), m -> classSources.scored(m)),
        i ->
            pairs.computeIfAbsent(models.forPair(data.pairs().get(i)), m -> pairSources.scored(m)));
  }

  /**
   * Takes each item from the scores that are meant for it.
   *
   * @param classFiles the scores of all classes' texts by the position of the class in question
   * @param pairFiles the same for pairs
   */
  private ScoredItems items(
      IntFunction<List<Optional<ScoredFile>>> classFiles,
      IntFunction<List<Optional<ScoredFile>>> pairFiles) {
    List<ScoredClass> classes = new ArrayList<>();
    for (int i = 0; i < data.classes().size(); i++) {
      RatedClass rated = data.classes().get(i);
      classFiles.apply(i).get(i).ifPresent(f -> classes.add(ScoredClass.of(rated, f)));
    }
    List<ScoredPair> pairs = new ArrayList<>();
    for (int i = 0; i < data.pairs().size(); i++) {
      Optional<ScoredFile> before = pairFiles.apply(i).get(2 * i);
      Optional<ScoredFile> after = pairFiles.apply(i).get(2 * i + 1);
      if (before.isPresent() && after.isPresent()) {
        pairs.add(ScoredPair.of(data.pairs().get(i), before.get(), after.get()));
      }
    }
    return new ScoredItems(classes, pairs);
  }

  /** What could not be scored, counted by set and cause. */
  List<ValidityReport.Unscored> unscored() {
    List<ValidityReport.Unscored> rows = new ArrayList<>();
    for (DataSet set : DataSet.values()) {
      Map<Cause, Integer> counts = new TreeMap<>();
      Optional.ofNullable(data.unreadable().get(set))
          .ifPresent(n -> counts.put(Cause.UNKNOWN_FORM, n));
      failures(set).forEach(c -> counts.merge(c, 1, Integer::sum));
      counts.forEach((c, n) -> rows.add(new ValidityReport.Unscored(set.fileName(), c.text(), n)));
    }
    return rows;
  }

  private Stream<Cause> failures(DataSet set) {
    return switch (set) {
      case MAINTAINABILITY ->
          Stream.iterate(0, i -> i < data.classes().size(), i -> i + 1)
              .flatMap(i -> classSources.failure(i).stream());
      case READABILITY_PAIRS ->
          Stream.iterate(0, i -> i < data.pairs().size(), i -> i + 1)
              .flatMap(i -> failureOfPair(i).stream());
    };
  }

  private Optional<Cause> failureOfPair(int pair) {
    return pairSources.failure(2 * pair).or(() -> pairSources.failure(2 * pair + 1));
  }
}
