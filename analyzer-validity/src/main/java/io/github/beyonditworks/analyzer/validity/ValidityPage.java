package io.github.beyonditworks.analyzer.validity;

import static io.github.beyonditworks.analyzer.validity.Markdown.line;
import static io.github.beyonditworks.analyzer.validity.Markdown.tableOf;

import io.github.beyonditworks.analyzer.validity.ValidityReport.ClassFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Figure;
import io.github.beyonditworks.analyzer.validity.ValidityReport.PairFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Section;
import io.github.beyonditworks.analyzer.validity.docsmells.DocSmellFigures;
import io.github.beyonditworks.analyzer.validity.patterns.PatternFigures;
import io.github.beyonditworks.analyzer.validity.smells.RuleFigures;
import io.github.beyonditworks.analyzer.validity.smells.RuleFigures.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The published page: one text with the figures put in, so that the two cannot say different
 * things.
 */
final class ValidityPage {

  private static final String TEMPLATE = "validity-page.md";
  private static final String UNKNOWN = "–";
  private static final double PERCENT = 100;

  private final ValidityReport report;

  private ValidityPage(ValidityReport report) {
    this.report = report;
  }

  /** The page as Markdown. */
  static String markdown(ValidityReport report) {
    ValidityPage page = new ValidityPage(report);
    return Markdown.template(ValidityPage.class, TEMPLATE)
        .replace("{{score-model}}", report.scoreModel())
        .replace("{{classes}}", String.valueOf(report.classes()))
        .replace("{{projects}}", String.valueOf(report.projects()))
        .replace("{{pairs}}", String.valueOf(report.pairs()))
        .replace("{{rounds}}", String.format(Locale.ROOT, "%,d", Bootstrap.STANDARD.rounds()))
        .replace("{{size-factor}}", String.valueOf(Agreement.SIZE_FACTOR))
        .replace("{{rating-gap}}", String.valueOf(Agreement.RATING_GAP))
        .replace("{{counts-table}}", page.countsTable())
        .replace("{{auc-table}}", page.statisticTable(Statistic.AUC))
        .replace("{{spearman-table}}", page.statisticTable(Statistic.SPEARMAN))
        .replace("{{within-table}}", page.statisticTable(Statistic.WITHIN_PROJECT_AUC))
        .replace("{{size-matched-table}}", page.statisticTable(Statistic.SIZE_MATCHED))
        .replace("{{pairs-table}}", page.pairsTable())
        .replace("{{rules-table}}", page.rulesTable())
        .replace("{{patterns-table}}", page.patternsTable())
        .replace("{{documentation-table}}", page.documentationTable())
        .replace("{{not-scored}}", page.notScored());
  }

  /** The figures in short, held-out ones where there are any: what the README shows. */
  static String summary(ValidityReport report) {
    Section section = report.sections().get(report.sections().size() - 1);
    List<String> lines =
        tableOf(
            List.of(
                "score against rating",
                "AUC",
                "lines of code",
                "cognitive complexity",
                "size-matched pairs",
                "lines of code",
                "cognitive complexity"));
    for (ClassFigures row : section.classes()) {
      List<String> cells = new ArrayList<>(List.of(row.score() + " against " + row.label()));
      for (Statistic statistic : List.of(Statistic.AUC, Statistic.SIZE_MATCHED)) {
        for (Predictor predictor : Predictor.values()) {
          Figure figure = row.figures().get(predictor.id()).get(statistic.id());
          cells.add(figure == null ? UNKNOWN : String.format(Locale.ROOT, "%.3f", figure.value()));
        }
      }
      lines.add(line(cells));
    }
    return String.join("\n", lines);
  }

  private Section shipped() {
    return report.sections().get(0);
  }

  private String countsTable() {
    List<String> lines =
        tableOf(
            List.of(
                "score",
                "held against",
                "bad classes",
                "good-bad pairs of one project",
                "size-matched pairs"));
    for (ClassFigures row : shipped().classes()) {
      lines.add(
          line(
              List.of(
                  row.score(),
                  row.label(),
                  String.valueOf(row.bad()),
                  String.valueOf(row.goodBadPairs()),
                  String.valueOf(row.sizeMatchedPairs()))));
    }
    return String.join("\n", lines);
  }

  private String statisticTable(Statistic statistic) {
    List<String> head = new ArrayList<>(List.of("score", "held against"));
    report.sections().forEach(s -> head.add("score, " + s.scores()));
    baselines().forEach(b -> head.add(b.title()));
    List<String> lines = tableOf(head);
    for (int row = 0; row < shipped().classes().size(); row++) {
      lines.add(line(cells(row, statistic)));
    }
    return String.join("\n", lines);
  }

  private List<String> cells(int row, Statistic statistic) {
    ClassFigures figures = shipped().classes().get(row);
    List<String> cells = new ArrayList<>(List.of(figures.score(), figures.label()));
    for (Section section : report.sections()) {
      cells.add(cell(section.classes().get(row), Predictor.SCORE, statistic));
    }
    baselines().forEach(b -> cells.add(cell(figures, b, statistic)));
    return cells;
  }

  private static List<Predictor> baselines() {
    return Arrays.stream(Predictor.values()).filter(p -> p != Predictor.SCORE).toList();
  }

  private static String cell(ClassFigures row, Predictor predictor, Statistic statistic) {
    Figure figure = row.figures().get(predictor.id()).get(statistic.id());
    return figure == null
        ? UNKNOWN
        : String.format(
            Locale.ROOT, "%.3f (%.2f to %.2f)", figure.value(), figure.low(), figure.high());
  }

  private String pairsTable() {
    List<String> lines = tableOf(List.of("what is looked at", "right", "wrong", "tie"));
    for (Section section : report.sections()) {
      boolean first = section.equals(shipped());
      for (PairFigures row : section.pairs()) {
        if (first || row.score()) {
          lines.add(pairLine(row, first ? row.measure() : row.measure() + ", " + section.scores()));
        }
      }
    }
    return String.join("\n", lines);
  }

  private static String pairLine(PairFigures row, String title) {
    return line(
        List.of(
            title,
            share(row.right(), row.pairs()),
            share(row.wrong(), row.pairs()),
            share(row.tie(), row.pairs())));
  }

  private static String share(int count, int all) {
    return all == 0
        ? UNKNOWN
        : String.format(Locale.ROOT, "%d (%.1f %%)", count, PERCENT * count / all);
  }

  private String rulesTable() {
    List<String> lines =
        tableOf(
            List.of(
                "set",
                "smell",
                "rule",
                "items",
                "hit",
                "wrong",
                "missed",
                "precision",
                "recall",
                "F",
                "without info: precision",
                "recall"));
    for (RuleFigures row : report.rules()) {
      Counts all = row.all();
      Counts firm = row.withoutInfo();
      lines.add(
          line(
              List.of(
                  row.set().replace(".jsonl", ""),
                  row.smell(),
                  "[" + row.rule() + "](rules/" + row.rule() + ".md)",
                  String.valueOf(row.items()),
                  String.valueOf(all.hits()),
                  String.valueOf(all.wrong()),
                  String.valueOf(all.missed()),
                  ratio(all.precision()),
                  ratio(all.recall()),
                  ratio(all.f()),
                  ratio(firm.precision()),
                  ratio(firm.recall()))));
    }
    return report.rules().isEmpty()
        ? "None of these sets was in the folder."
        : String.join("\n", lines);
  }

  private String patternsTable() {
    if (report.patterns().isEmpty()) {
      return "The set was not in the folder.";
    }
    List<String> head = new ArrayList<>(List.of("what is looked at", "files"));
    head.addAll(List.of("macro precision", "macro recall"));
    head.addAll(report.patterns().get(0).patterns().keySet());
    List<String> lines = tableOf(head);
    for (PatternFigures row : report.patterns()) {
      List<String> cells = new ArrayList<>(List.of(row.recognition(), String.valueOf(row.items())));
      cells.addAll(List.of(ratio(row.macroPrecision()), ratio(row.macroRecall())));
      row.patterns()
          .values()
          .forEach(t -> cells.add(ratio(t.precision()) + " / " + ratio(t.recall())));
      lines.add(line(cells));
    }
    return String.join("\n", lines);
  }

  private String documentationTable() {
    List<String> lines =
        tableOf(
            List.of(
                "smell",
                "rule",
                "texts",
                "with it",
                "AUC",
                "of length",
                "size-matched",
                "of length",
                "as shipped: precision",
                "recall",
                "nested: precision",
                "recall"));
    for (DocSmellFigures row : report.documentation()) {
      lines.add(
          line(
              List.of(
                  row.smell(),
                  "[" + row.rule() + "](rules/" + row.rule() + ".md)",
                  String.valueOf(row.items()),
                  String.valueOf(row.labelled()),
                  fine(row.auc()),
                  fine(row.lengthAuc()),
                  fine(row.sizeMatched()),
                  fine(row.lengthSizeMatched()),
                  ratio(row.shipped().precision()),
                  ratio(row.shipped().recall()),
                  ratio(row.nested().precision()),
                  ratio(row.nested().recall()))));
    }
    return report.documentation().isEmpty()
        ? "The set was not in the folder."
        : String.join("\n", lines);
  }

  private static String fine(double value) {
    return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String ratio(double value) {
    return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%.2f", value);
  }

  private String notScored() {
    if (report.notScored().isEmpty()) {
      return "Every item of the data was scored.";
    }
    List<String> lines = tableOf(List.of("set", "cause", "items"));
    report
        .notScored()
        .forEach(u -> lines.add(line(List.of(u.set(), u.cause(), String.valueOf(u.count())))));
    return String.join("\n", lines);
  }
}
