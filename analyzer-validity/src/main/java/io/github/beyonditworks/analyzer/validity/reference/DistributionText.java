package io.github.beyonditworks.analyzer.validity.reference;

import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Kind;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Level;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Samples of projects as the text that the core reads. */
final class DistributionText {

  /** The least code lines of each size; doubling, as code is distributed. */
  private static final Map<Level, List<Integer>> SIZES =
      Map.of(
          Level.PROJECT, List.of(0),
          Level.TYPE, List.of(0, 10, 20, 40, 80, 160, 320, 640),
          Level.MEMBER, List.of(3, 6, 10, 20, 40, 80));

  private static final String HEAD =
      """
      # How the scores of open projects are distributed; made by analyzer-validity, profile reference.
      # kind of project, level, least code lines, score, and quantiles in steps of two percent
      """;

  private final StringBuilder text = new StringBuilder(HEAD);

  private DistributionText() {}

  /**
   * The text.
   *
   * @param version what to call the distribution
   * @param projects the samples of each project, by kind
   */
  static String of(String version, Map<Kind, List<List<Sample>>> projects) {
    DistributionText distribution = new DistributionText();
    distribution.line("version " + version);
    distribution.line("score-model " + ScoreModel.standard().version());
    for (Kind kind : Kind.values()) {
      distribution.line(kind.id() + ' ' + projects.get(kind).size());
    }
    for (Kind kind : Kind.values()) {
      distribution.add(kind, projects.get(kind));
    }
    return distribution.text.toString();
  }

  private void add(Kind kind, List<List<Sample>> projects) {
    for (Level level : Level.values()) {
      Map<Integer, Map<String, List<List<Double>>>> values = new TreeMap<>();
      for (List<Sample> project : projects) {
        values(level, project)
            .forEach(
                (size, scores) ->
                    scores.forEach(
                        (score, own) ->
                            values
                                .computeIfAbsent(size, s -> new TreeMap<>())
                                .computeIfAbsent(score, s -> new ArrayList<>())
                                .add(own)));
      }
      values.forEach(
          (size, scores) ->
              scores.forEach((score, own) -> add(kind, level, size, score, Quantiles.of(own))));
    }
  }

  private static Map<Integer, Map<String, List<Double>>> values(Level level, List<Sample> project) {
    Map<Integer, Map<String, List<Double>>> values = new TreeMap<>();
    for (Sample sample : project) {
      if (sample.level() == level && sample.codeLines() >= SIZES.get(level).get(0)) {
        values
            .computeIfAbsent(size(level, sample.codeLines()), s -> new TreeMap<>())
            .computeIfAbsent(sample.score(), s -> new ArrayList<>())
            .add(sample.value());
      }
    }
    return values;
  }

  private static int size(Level level, int codeLines) {
    int size = 0;
    for (int least : SIZES.get(level)) {
      size = codeLines >= least ? least : size;
    }
    return size;
  }

  private void add(Kind kind, Level level, int size, String score, double[] quantiles) {
    StringBuilder line = new StringBuilder();
    line.append(kind.id()).append(' ').append(level.id()).append(' ').append(size);
    line.append(' ').append(score);
    for (double quantile : quantiles) {
      line.append(' ').append(shortened(quantile));
    }
    line(line.toString());
  }

  /** With one decimal, as scores are shown; without where it is 0. */
  private static String shortened(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
