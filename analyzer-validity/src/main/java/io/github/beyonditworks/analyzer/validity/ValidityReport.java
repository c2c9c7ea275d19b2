package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.validity.docsmells.DocSmellFigures;
import io.github.beyonditworks.analyzer.validity.patterns.PatternFigures;
import io.github.beyonditworks.analyzer.validity.smells.RuleFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the scores agree with people: aggregate figures only, nothing about a single item. The
 * same data and the same code give the same bytes.
 *
 * @param scoreModel the version of the coefficients that users get
 * @param classes how many rated classes were scored
 * @param projects how many projects they are from
 * @param pairs how many pairs were scored
 * @param sections the figures: first of the scores that users get, then of others
 * @param notScored what is not in the figures
 * @param rules how well findings of rules agree with annotated smells, where such sets were given
 * @param patterns how well recognised patterns agree with labels, where such a set was given
 * @param documentation how well what rules measure in documentation agrees with labels, where such
 *     a set was given
 */
public record ValidityReport(
    String scoreModel,
    int classes,
    int projects,
    int pairs,
    List<Section> sections,
    List<Unscored> notScored,
    List<RuleFigures> rules,
    List<PatternFigures> patterns,
    List<DocSmellFigures> documentation) {

  /** The name of the section on the scores that users get. */
  static final String SHIPPED = "as shipped";

  /** The name of the section on models whose weights have not seen the item's group. */
  public static final String HELD_OUT = "weights held out";

  /**
   * The name of the section on models of which nothing was chosen with the item's group in view.
   */
  public static final String NESTED = "nested";

  private static final double DECIMALS = 10_000;

  /** Copies the lists. */
  public ValidityReport {
    sections = List.copyOf(sections);
    notScored = List.copyOf(notScored);
    rules = List.copyOf(rules);
    patterns = List.copyOf(patterns);
    documentation = documentation == null ? List.of() : List.copyOf(documentation);
  }

  /**
   * The figures of one set of scores.
   *
   * @param scores which scores
   * @param classes a row for each score and the judgement that it is held against
   * @param pairs a row for each way of looking at a change
   */
  public record Section(String scores, List<ClassFigures> classes, List<PairFigures> pairs) {

    /** Copies the lists. */
    public Section {
      classes = List.copyOf(classes);
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * How far a score, and what anyone can count, agree with a judgement about classes.
   *
   * @param score the score
   * @param label the judgement
   * @param bad how many classes are bad by it
   * @param goodBadPairs the pairs of a good and a bad class of one project
   * @param sizeMatchedPairs the pairs of about one size, of one project, of which one is worse
   * @param figures by what is held against the judgement, then by statistic; without those that the
   *     data does not allow
   */
  public record ClassFigures(
      String score,
      String label,
      int bad,
      long goodBadPairs,
      long sizeMatchedPairs,
      Map<String, Map<String, Figure>> figures) {

    private Map<String, Double> valuesOfScore() {
      Map<String, Double> values = new TreeMap<>();
      figures.get(Predictor.SCORE.id()).forEach((name, figure) -> values.put(name, figure.value()));
      return values;
    }
  }

  /**
   * A statistic with the middle 95 % of its values over draws of projects, to four decimals.
   *
   * @param value the statistic
   * @param low the lower end
   * @param high the upper end
   */
  public record Figure(double value, double low, double high) {

    static Figure of(double value, Bootstrap.Interval interval) {
      return new Figure(rounded(value), rounded(interval.low()), rounded(interval.high()));
    }

    private static double rounded(double number) {
      return Math.round(number * DECIMALS) / DECIMALS;
    }
  }

  /**
   * How often a number moved the way in which people say that the change went.
   *
   * @param measure the number
   * @param score whether it is a score of ours; otherwise it is a baseline
   * @param right how often it moved that way
   * @param wrong how often it moved the other way
   * @param tie how often it did not move
   */
  public record PairFigures(String measure, boolean score, int right, int wrong, int tie) {

    int pairs() {
      return right + wrong + tie;
    }

    private Map<String, Double> shares() {
      return Map.of(
          "right", Figure.rounded(right / (double) pairs()),
          "wrong", Figure.rounded(wrong / (double) pairs()));
    }
  }

  /**
   * Items that are not in the figures.
   *
   * @param set the set
   * @param cause why
   * @param count how many
   */
  public record Unscored(String set, String cause, int count) {}

  /** The figures of a study and of models that have not seen its items. */
  public static ValidityReport of(Study study, Map<String, HeldOutModels> unseen) {
    return of(study, unseen, Bootstrap.STANDARD);
  }

  /**
   * The figures of models that have not seen the items: for each score and statistic, and for each
   * way of looking at a change the shares that moved right and wrong.
   */
  public Map<String, Map<String, Double>> nestedFigures() {
    Map<String, Map<String, Double>> figures = new TreeMap<>();
    for (Section section : sections) {
      if (section.scores().equals(NESTED)) {
        section.classes().forEach(c -> figures.put(c.score(), c.valuesOfScore()));
        section.pairs().stream()
            .filter(PairFigures::score)
            .forEach(p -> figures.put(p.measure(), p.shares()));
      }
    }
    return figures;
  }

  /**
   * The figures of a study.
   *
   * @param unseen models that have not seen what they score, by the name of their section
   */
  static ValidityReport of(Study study, Map<String, HeldOutModels> unseen, Bootstrap bootstrap) {
    ScoredItems shipped = study.shipped();
    List<Section> sections = new ArrayList<>();
    sections.add(section(SHIPPED, shipped, bootstrap));
    unseen.forEach((name, m) -> sections.add(section(name, study.heldOut(m), bootstrap)));
    return new ValidityReport(
        study.classSources().scoreModelVersion(),
        shipped.classes().size(),
        (int) shipped.classes().stream().map(ScoredClass::project).distinct().count(),
        shipped.pairs().size(),
        sections,
        study.unscored(),
        List.of(),
        List.of(),
        List.of());
  }

  /** This report with the figures of rules. */
  ValidityReport withRules(List<RuleFigures> figures) {
    return new ValidityReport(
        scoreModel,
        classes,
        projects,
        pairs,
        sections,
        notScored,
        figures,
        patterns,
        documentation);
  }

  /** This report with the figures of patterns. */
  ValidityReport withPatterns(List<PatternFigures> figures) {
    return new ValidityReport(
        scoreModel, classes, projects, pairs, sections, notScored, rules, figures, documentation);
  }

  /** This report with the figures of smells in documentation. */
  ValidityReport withDocumentation(List<DocSmellFigures> figures) {
    return new ValidityReport(
        scoreModel, classes, projects, pairs, sections, notScored, rules, patterns, figures);
  }

  private static Section section(String name, ScoredItems items, Bootstrap bootstrap) {
    return new Section(
        name,
        new ClassComparison(items.classes(), bootstrap).figures(),
        PairComparison.figures(items.pairs()));
  }

  /** Reads what {@link #json} wrote. */
  static ValidityReport read(Path file) throws IOException {
    return JsonMapper.shared().readValue(Files.readString(file), ValidityReport.class);
  }

  /** The report for other programs. */
  String json() {
    return FiguresJson.of(this);
  }
}
