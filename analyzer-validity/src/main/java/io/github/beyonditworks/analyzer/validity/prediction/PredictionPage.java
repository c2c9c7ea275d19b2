package io.github.beyonditworks.analyzer.validity.prediction;

import static io.github.beyonditworks.analyzer.validity.Markdown.line;
import static io.github.beyonditworks.analyzer.validity.Markdown.tableOf;

import io.github.beyonditworks.analyzer.validity.Markdown;
import io.github.beyonditworks.analyzer.validity.prediction.PredictionReport.Figure;
import io.github.beyonditworks.analyzer.validity.prediction.PredictionReport.LibraryFigures;
import io.github.beyonditworks.analyzer.validity.prediction.PredictionReport.Row;
import io.github.beyonditworks.analyzer.validity.prediction.Sign.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The published page: one text with the figures put in. */
final class PredictionPage {

  private static final String TEMPLATE = "prediction-page.md";
  private static final String UNKNOWN = "–";
  private static final double PERCENT = 100;

  private final PredictionReport report;

  private PredictionPage(PredictionReport report) {
    this.report = report;
  }

  /** The page as Markdown. */
  static String markdown(PredictionReport report) {
    PredictionPage page = new PredictionPage(report);
    return Markdown.template(PredictionPage.class, TEMPLATE)
        .replace("{{score-model}}", report.scoreModel())
        .replace("{{fewest-branches}}", String.valueOf(Outcome.FEWEST_BRANCHES))
        .replace("{{fewest-mutants}}", String.valueOf(Outcome.FEWEST_MUTANTS))
        .replace("{{fewest-types}}", String.valueOf(Correlations.FEWEST_TYPES))
        .replace("{{verdicts}}", page.verdicts())
        .replace("{{libraries-table}}", page.librariesTable())
        .replace("{{scores-table}}", page.table(Group.SCORE, Group.SIZE))
        .replace("{{rules-table}}", page.table(Group.RULE))
        .replace("{{tests-table}}", page.table(Group.TESTS))
        .replace("{{by-library-table}}", page.byLibraryTable());
  }

  private String verdicts() {
    return Arrays.stream(Outcome.values()).map(this::verdict).collect(Collectors.joining("\n"));
  }

  private String verdict(Outcome outcome) {
    String begin = "- **" + outcome.title() + "**: ";
    Optional<Row> score = report.row(Sign.TESTABILITY, outcome);
    Optional<Row> size = report.row(Sign.CODE_LINES, outcome);
    if (score.isEmpty() || size.isEmpty()) {
      return begin + "too few libraries tell of it.";
    }
    return begin
        + String.format(
            Locale.ROOT,
            "the testability score %s; lines of code come to %.2f, the score to %.2f, and to %s"
                + " among types of one size.",
            foretells(score.get(), size.get()),
            size.get().spearman().mean(),
            score.get().spearman().mean(),
            score.get().sameSize().map(PredictionPage::text).orElse(UNKNOWN));
  }

  private static String foretells(Row score, Row size) {
    Figure figure = score.spearman();
    if (figure.low() > 0) {
      boolean beyondSize = score.sameSize().filter(f -> f.low() > 0).isPresent();
      boolean better = figure.mean() > size.spearman().mean();
      return "goes along with it, "
          + (better ? "more closely than" : "less closely than")
          + " lines of code, and "
          + (beyondSize
              ? "tells something beyond size"
              : "is not shown to tell anything beyond size");
    }
    return figure.high() < 0 ? "points the wrong way" : "is not shown to foretell it";
  }

  private String librariesTable() {
    List<String> lines =
        tableOf(
            List.of(
                "library",
                "types",
                "with tests of their name",
                "branches",
                "missed",
                "mutants on covered lines",
                "that live"));
    for (LibraryFigures library : report.libraries()) {
      lines.add(
          line(
              List.of(
                  library.name(),
                  String.valueOf(library.types()),
                  String.valueOf(library.tested()),
                  String.valueOf(library.branches()),
                  share(library.missedBranches(), library.branches()),
                  library.mutants() == 0 ? UNKNOWN : String.valueOf(library.mutants()),
                  share(library.survivors(), library.mutants()))));
    }
    return String.join("\n", lines);
  }

  private static String share(int count, int all) {
    return all == 0 ? UNKNOWN : String.format(Locale.ROOT, "%.1f %%", PERCENT * count / all);
  }

  private String table(Group... groups) {
    List<Sign> signs = report.signs(groups);
    if (signs.isEmpty()) {
      return "Too few libraries tell of it.";
    }
    List<String> head = new ArrayList<>(List.of("sign", "types that show it"));
    for (Outcome outcome : Outcome.values()) {
      head.add(outcome.title());
      head.add("of one size");
    }
    List<String> lines = tableOf(head);
    signs.forEach(sign -> lines.add(line(cells(sign))));
    return String.join("\n", lines);
  }

  private List<String> cells(Sign sign) {
    List<String> cells = new ArrayList<>(List.of(sign.name(), shown(sign)));
    for (Outcome outcome : Outcome.values()) {
      Optional<Row> row = report.row(sign, outcome);
      cells.add(row.map(r -> text(r.spearman())).orElse(UNKNOWN));
      cells.add(row.flatMap(Row::sameSize).map(PredictionPage::text).orElse(UNKNOWN));
    }
    return cells;
  }

  private String shown(Sign sign) {
    return Arrays.stream(Outcome.values())
        .flatMap(outcome -> report.row(sign, outcome).stream())
        .findFirst()
        .map(r -> r.shown() + " of " + r.types())
        .orElse(UNKNOWN);
  }

  private static String text(Figure figure) {
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", figure.mean(), figure.low(), figure.high());
  }

  private String byLibraryTable() {
    List<String> head = new ArrayList<>(List.of("library"));
    for (Outcome outcome : Outcome.values()) {
      head.add(outcome.title() + ": score");
      head.add("lines of code");
    }
    List<String> lines = tableOf(head);
    for (LibraryFigures library : report.libraries()) {
      List<String> cells = new ArrayList<>(List.of(library.name()));
      for (Outcome outcome : Outcome.values()) {
        cells.add(ofLibrary(library.name(), Sign.TESTABILITY, outcome));
        cells.add(ofLibrary(library.name(), Sign.CODE_LINES, outcome));
      }
      lines.add(line(cells));
    }
    return String.join("\n", lines);
  }

  private String ofLibrary(String library, Sign sign, Outcome outcome) {
    return report
        .row(sign, outcome)
        .map(r -> r.byLibrary().get(library))
        .map(value -> String.format(Locale.ROOT, "%.2f", value))
        .orElse(UNKNOWN);
  }
}
