package io.github.beyonditworks.analyzer.validity.sixmonths;

import static io.github.beyonditworks.analyzer.validity.Markdown.line;
import static io.github.beyonditworks.analyzer.validity.Markdown.tableOf;

import io.github.beyonditworks.analyzer.validity.Markdown;
import io.github.beyonditworks.analyzer.validity.sixmonths.CloneFigures.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The published page: one text with the figures put in, verdict included. */
final class SixMonthsStudyPage {

  private static final String TEMPLATE = "six-months-page.md";
  private static final double CLEAR = 0.02;
  private static final double PERCENT = 100;
  private static final int SHORT_HASH = 10;

  private SixMonthsStudyPage() {}

  static String markdown(SixMonthsReport report) {
    return Markdown.template(SixMonthsStudyPage.class, TEMPLATE)
        .replace("{{score-model}}", report.scoreModel())
        .replace("{{count}}", String.valueOf(report.repositories().size()))
        .replace("{{verdicts}}", verdicts(report))
        .replace("{{repositories}}", repositories(report))
        .replace("{{repair}}", outcome(report, 0))
        .replace("{{comment}}", outcome(report, 1));
  }

  private static String verdicts(SixMonthsReport report) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Foretelling view = mean(report, i, Outcome::view);
      Foretelling size = mean(report, i, Outcome::lines);
      Foretelling churn = mean(report, i, Outcome::churn);
      lines.add(
          String.format(
              Locale.ROOT,
              "- **%s**: the view's points come to an AUC of %.2f, lines of code alone to %.2f, churn of the file alone to %.2f: %s. Among members of one size the points come to %.2f and churn to %.2f: %s.",
              report.repositories().get(0).outcomes().get(i).happened(),
              view.auc(),
              size.auc(),
              churn.auc(),
              comparison(view.auc(), Math.max(size.auc(), churn.auc())),
              view.sizeMatched(),
              churn.sizeMatched(),
              comparison(view.sizeMatched(), churn.sizeMatched())));
    }
    return String.join("\n", lines);
  }

  private static String comparison(double view, double best) {
    if (view - best >= CLEAR) {
      return "the view tells more than either alone";
    }
    return best - view >= CLEAR
        ? "the view tells less than the better of the two, a negative result"
        : "the view tells no more than the better of the two";
  }

  private static String repositories(SixMonthsReport report) {
    List<String> lines =
        tableOf(
            List.of(
                "repository",
                "newest look",
                "looks",
                "members",
                "commits after them",
                "repairs among them"));
    for (CloneFigures clone : report.repositories()) {
      lines.add(
          line(
              List.of(
                  clone.name(),
                  shortened(clone.looks().get(0)),
                  clone.looks().size() + ", " + clone.dates(),
                  String.format(Locale.ROOT, "%,d", clone.members()),
                  String.valueOf(clone.commits()),
                  String.valueOf(clone.repairs()))));
    }
    return String.join("\n", lines);
  }

  private static String shortened(String commit) {
    return commit.substring(0, Math.min(SHORT_HASH, commit.length()));
  }

  private static String outcome(SixMonthsReport report, int index) {
    List<String> lines =
        tableOf(
            List.of(
                "repository",
                "members",
                "AUC: view",
                "lines",
                "churn",
                "one size: view",
                "churn",
                "of the first fifty: view",
                "lines",
                "churn"));
    for (CloneFigures clone : report.repositories()) {
      Outcome o = clone.outcomes().get(index);
      lines.add(row(clone.name(), String.valueOf(o.count()), o.view(), o.lines(), o.churn()));
    }
    int all = report.repositories().stream().mapToInt(c -> c.outcomes().get(index).count()).sum();
    lines.add(
        row(
            "**mean**",
            String.valueOf(all),
            mean(report, index, Outcome::view),
            mean(report, index, Outcome::lines),
            mean(report, index, Outcome::churn)));
    return String.join("\n", lines);
  }

  private static String row(
      String name, String count, Foretelling view, Foretelling lines, Foretelling churn) {
    return line(
        List.of(
            name,
            count,
            ratio(view.auc()),
            ratio(lines.auc()),
            ratio(churn.auc()),
            ratio(view.sizeMatched()),
            ratio(churn.sizeMatched()),
            share(view.top()),
            share(lines.top()),
            share(churn.top())));
  }

  private static Foretelling mean(
      SixMonthsReport report, int index, Function<Outcome, Foretelling> by) {
    return Foretelling.mean(
        report.repositories().stream().map(c -> by.apply(c.outcomes().get(index))).toList());
  }

  private static String ratio(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.0f %%", PERCENT * value);
  }
}
